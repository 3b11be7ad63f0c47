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
  const parent = nodeAt(tree, path.slice(0, -1));
  if (parent === null) return;
  const step = path.at(-1);
  const elements = elementsOf(parent);
  const index = typeof step === 'number' ? step : elements.findIndex(({ key }) => key === step);
  const element = elements[index];
  if (element === undefined) return;
  const previous = elements[index - 1];
  if (styleOf(parent, text) === 'flow') {
    yield* fromFlow(text, element, previous, elements[index + 1], parent.end - 1);
    return;
  }
  const isItem = typeof step === 'number';
  const start = isItem ? dashOf(text, element, previous, parent.start) : element.start;
  if (start !== null) yield* lines(text, start, element.end(text), isItem);
}

/** Offset of the dash of an item; `first`: that of the first one. */
function dashOf(text: string, element: Element, previous: Element | undefined, first: number): number | null {
  if (previous === undefined) return first;
  const column = columnOf(text, first);
  const from = nextLine(text, previous.end(text));
  for (let line = from; line <= element.start && line < text.length; line = nextLine(text, line)) {
    const at = line + column;
    if (text.charAt(at) === '-' && beginsLine(text, at)) return at;
  }
  return null;
}

/** The lines from `start` to `end`; where it does not begin its line, up to where the next thing begins. */
function* lines(text: string, start: number, end: number, isItem: boolean): Iterable<Splice> {
  const next = nextLine(text, end);
  if (!beginsLine(text, start)) {
    const margin = text.slice(next).search(/[^ \t]|$/);
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
  element: Element,
  previous: Element | undefined,
  next: Element | undefined,
  close: number,
): Iterable<Splice> {
  const end = element.end(text);
  const comma = /^\s*,/.exec(text.slice(end, close))?.[0].length ?? 0;
  const isFree = (from: number, until: number) => !text.slice(from, until).includes('#');
  if (next !== undefined) {
    if (isFree(end, next.start)) yield { start: element.start, end: next.start, text: '' };
  } else if (previous !== undefined) {
    const from = previous.end(text);
    if (isFree(from, element.start)) yield { start: from, end, text: '' };
  }
  yield { start: element.start, end: end + comma, text: '' };
}
