// A field or an item taken out, with its lines or its comma, and nothing else.
import type { Path } from './change.ts';
import {
  beginsLine,
  columnOf,
  type Element,
  elementsOf,
  lineEnd,
  lineStart,
  nextLine,
  nodeAt,
  styleOf,
} from './layout.ts';
import type { Splice } from './splice.ts';
import type { TextFile } from './text-file.ts';

/** Splices that take out what is at `path`, the best first. */
export function* removeElement({ text, tree }: TextFile, path: Path): Iterable<Splice> {
  const parent = tree === null ? null : nodeAt(tree, path.slice(0, -1));
  const step = path.at(-1);
  if (parent === null || step === undefined) return;
  const elements = elementsOf(parent);
  const index = typeof step === 'number' ? step : elements.findIndex(({ key }) => key === step);
  const element = elements[index];
  if (element === undefined) return;
  if (styleOf(parent, text) === 'flow') {
    yield* fromFlow(text, elements, index, parent.end - 1);
    return;
  }
  const start = typeof step === 'number' ? dashOf(text, elements, index, parent.start) : element.start;
  if (start !== null) yield* lines(text, start, element.end(text), typeof step === 'number');
}

/** Offset of the dash of an item. */
function dashOf(text: string, elements: readonly Element[], index: number, first: number): number | null {
  if (index === 0) return first;
  const column = columnOf(text, first);
  const from = elements[index - 1]?.end(text) ?? first;
  const until = elements[index]?.start ?? text.length;
  for (let line = nextLine(text, from); line <= until && line < text.length; line = nextLine(text, line)) {
    const at = line + column;
    if (text.charAt(at) === '-' && beginsLine(text, at)) return at;
  }
  return null;
}

/** The lines from `start` to `end`; where it does not begin its line, up to where the next thing begins. */
function* lines(text: string, start: number, end: number, isItem: boolean): Iterable<Splice> {
  const next = nextLine(text, end);
  if (!beginsLine(text, start)) {
    const margin = /^[ \t]*/.exec(text.slice(next))?.[0].length ?? 0;
    yield { start, end: next + margin, text: '' };
    yield { start, end: lineEnd(text, end), text: '' };
    return;
  }
  const line = lineStart(text, start);
  if (isItem) {
    const [before, after] = [blankBefore(text, line), blankAfter(text, next)];
    // One blank line is enough between what was before and what was after it, none at the end of the file.
    if (before < line && (after > next || after === text.length)) yield wholeLines(text, before, next);
  }
  yield wholeLines(text, line, next);
}

/** Lines with their breaks; a file that does not end in a line break does not end in one after it, either. */
function wholeLines(text: string, start: number, end: number): Splice {
  if (end < text.length || text.endsWith('\n') || start === 0) return { start, end, text: '' };
  return { start: lineEnd(text, lineStart(text, start - 1)), end, text: '' };
}

/** Start of the blank lines before a line. */
function blankBefore(text: string, line: number): number {
  let at = line;
  while (at > 0) {
    const previous = lineStart(text, at - 1);
    if (text.slice(previous, at).trim() !== '') break;
    at = previous;
  }
  return at;
}

function blankAfter(text: string, line: number): number {
  let at = line;
  while (at < text.length && text.slice(at, nextLine(text, at)).trim() === '') at = nextLine(text, at);
  return at;
}

/** With the comma before or after it; comments on the way stay. */
function* fromFlow(
  text: string,
  elements: readonly Element[],
  index: number,
  close: number,
): Iterable<Splice> {
  const element = elements[index];
  if (element === undefined) return;
  const end = element.end(text);
  const next = elements[index + 1];
  const previous = elements[index - 1];
  const comma = /^\s*,/.exec(text.slice(end, close))?.[0].length ?? 0;
  if (next !== undefined) {
    const between = text.slice(end, next.start);
    if (!between.includes('#')) yield { start: element.start, end: next.start, text: '' };
    yield { start: element.start, end: end + comma, text: '' };
  } else if (previous !== undefined) {
    const from = previous.end(text);
    if (!text.slice(from, element.start).includes('#')) yield { start: from, end, text: '' };
    yield { start: element.start, end: end + comma, text: '' };
  } else {
    yield { start: element.start, end: end + comma, text: '' };
  }
}
