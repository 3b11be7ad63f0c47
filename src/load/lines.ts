// Offsets of a text as lines and columns.
import type { Position } from '../core/finding.ts';
import { withoutControls } from './control-character.ts';

/** A quoted source line longer than this is left out: what is in it may not be meant for a log. */
const LONGEST = 200;
export class Lines {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** From `start` to before `end` (offsets, UTF-16 units), without the white space that ends it. */
  range(start: number, end: number): Position {
    let last = Math.min(end, this.text.length);
    while (last > start && /\s/.test(this.text.charAt(last - 1))) last -= 1;
    const [from, to] = [this.#point(start), this.#point(last)];
    return { line: from.line, col: from.col, endLine: to.line, endCol: to.col };
  }

  /** One character, white space or not. */
  character(offset: number): Position {
    const { line, col } = this.#point(offset);
    return { line, col, endLine: line, endCol: col + 1 };
  }

  /** From an offset to the end of its line. */
  restOfLine(start: number): Position {
    const end = this.text.indexOf('\n', start);
    return this.range(start, end === -1 ? this.text.length : end);
  }

  /** A line as it may be printed: null beyond the last one and for a very long one. */
  line(line: number): string | null {
    const start = this.#starts[line - 1];
    if (start === undefined) return null;
    const text = this.text.slice(start, this.#starts[line] ?? this.text.length).replace(/\r?\n$/, '');
    if (text.length > LONGEST) return null;
    return withoutControls(text);
  }

  #point(offset: number): { line: number; col: number } {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, col: offset - (this.#starts[low] as number) + 1 };
  }
}
