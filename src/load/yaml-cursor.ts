// Where things stand that the events of YAML do not say: where collections end, and values that are not there.
import {
  type AliasEvent,
  CHOMPING_MODE,
  COLLECTION_STYLE,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Extent } from './tree.ts';

type Collection = SequenceEvent | MappingEvent;

const WHITE_SPACE = /\s/;

/** Goes through a text behind its events: between two of them there are only marks, white space and comments. */
export class Cursor {
  readonly #text: string;
  /** Behind what was read last. */
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes behind the line that marks where a document begins. */
  begin(): void {
    this.#at = this.#nextMark() + '---'.length;
  }

  scalar(event: ScalarEvent): Extent {
    const extent = this.#scalar(event);
    this.#at = extent.end;
    return extent;
  }

  alias({ anchorStart, anchorEnd }: AliasEvent): Extent {
    this.#at = anchorEnd;
    return { start: anchorStart - 1, end: anchorEnd };
  }

  open(event: Collection): void {
    this.#at = event.start + (this.#isBracketed(event) ? 1 : 0);
  }

  /** A block ends with its last value. */
  close(event: Collection): Extent {
    if (this.#isBracketed(event)) this.#at = this.#nextMark(',') + 1;
    return { start: event.start, end: this.#at };
  }

  /** Goes behind the `-` or `:` that stands before a value, where it has one. */
  pass(mark: string): void {
    const next = this.#nextMark();
    if (this.#text.charAt(next) !== mark) return;
    this.#at = next + 1;
    while (/[ \t]/.test(this.#text.charAt(this.#at))) this.#at += 1;
  }

  #scalar(event: ScalarEvent): Extent {
    const { style, valueStart, valueEnd } = event;
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
      return { start: valueStart - 1, end: valueEnd + 1 };
    if (style === SCALAR_STYLE.PLAIN && valueStart !== -1) return { start: valueStart, end: valueEnd };
    this.#at = Math.max(this.#at, event.anchorEnd, event.tagEnd);
    if (style !== SCALAR_STYLE.PLAIN) return { start: this.#nextMark(), end: this.#endOfBlock(event) };
    return { start: this.#at, end: this.#at };
  }

  /** Blank lines behind a text that drops them do not belong to it. */
  #endOfBlock({ valueStart, valueEnd, indent, chomping }: ScalarEvent): number {
    if (chomping === CHOMPING_MODE.KEEP) return valueEnd;
    let end = valueEnd;
    while (end > valueStart) {
      const line = Math.max(valueStart, this.#text.lastIndexOf('\n', end - 2) + 1);
      const isBlank = end - line <= indent + 1 && this.#text.slice(line, end).trim() === '';
      if (!isBlank) break;
      end = line;
    }
    return end;
  }

  /** A record of one field inside a list in brackets (`[en: Port]`) has none of its own. */
  #isBracketed({ style, start }: Collection): boolean {
    return style === COLLECTION_STYLE.FLOW && /[[{]/.test(this.#text.charAt(start));
  }

  /** Offset of the next character that is neither white space nor comment nor one of `passed`. */
  #nextMark(passed = ''): number {
    let at = this.#at;
    for (; at < this.#text.length; at += 1) {
      const character = this.#text.charAt(at);
      if (character === '#') at = (this.#text.indexOf('\n', at) + 1 || this.#text.length) - 1;
      else if (!WHITE_SPACE.test(character) && character !== passed) break;
    }
    return at;
  }
}
