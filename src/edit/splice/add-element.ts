// One more field in a record, one more item in a list: beside its neighbours, as they are written.
import type { Tree } from '../../load/tree.ts';
import type { Change, Path } from './change.ts';
import {
  columnOf,
  type Element,
  elementsOf,
  lineEnd,
  lineStart,
  nextLine,
  nodeAt,
  styleOf,
} from './layout.ts';
import { neighbourStyle } from './replace-value.ts';
import type { Splice } from './splice.ts';
import type { TextFile } from './text-file.ts';
import { fieldText, flowText, itemText, keyText, type Writing } from './value.ts';

/** Splices that write `key: value` into `record`, which is at `path`: after its field at `index`, -1 for before all. */
export function* addField(
  { text, tree }: TextFile,
  record: Tree,
  path: Path,
  key: string,
  value: unknown,
  index: number,
  writing: Writing,
): Iterable<Splice> {
  const elements = elementsOf(record);
  const at = [...path, key];
  if (styleOf(record, text) === 'flow' || isInFlow(tree, path, text)) {
    const like = fieldStyle(record, text);
    const written = `${keyText(key, at, true, writing)}: ${flowText(value, at, writing, like)}`;
    yield* intoFlow(text, record, elements, index, written, writing);
    return;
  }
  const column = columnOf(text, record.start);
  const written = fieldText(key, value, at, column, writing);
  yield* intoBlock(text, record, elements[index], written, path.length === 0, writing);
}

/** Splices that write an item into `list`, at its end or before the item at `before`. */
export function* addItem(
  { text, tree }: TextFile,
  list: Tree,
  { path, value, before }: Change & { do: 'add' },
  writing: Writing,
): Iterable<Splice> {
  const elements = elementsOf(list);
  const last = (before ?? elements.length) - 1;
  const at = [...path, elements.length];
  if (styleOf(list, text) === 'flow' || isInFlow(tree, path, text)) {
    yield* intoFlow(
      text,
      list,
      elements,
      last,
      flowText(value, at, writing, neighbourStyle(list, text)),
      writing,
    );
    return;
  }
  const column = columnOf(text, list.start);
  const written = itemText(value, at, column, writing);
  yield* intoBlock(text, list, elements[last], written, isSpaced(text, elements, path), writing);
}

/** After the element `previous`, or before all where there is none. */
function* intoBlock(
  text: string,
  { start }: Tree,
  previous: Element | undefined,
  written: string,
  blank: boolean,
  { manner: { eol } }: Writing,
): Iterable<Splice> {
  const column = columnOf(text, start);
  const margin = ' '.repeat(column);
  const gap = blank ? eol + eol : eol;
  if (previous === undefined) yield { start, end: start, text: `${written}${gap}${margin}` };
  else {
    const at = afterOwnLines(text, previous.end(text), column);
    yield { start: at, end: at, text: `${gap}${margin}${written}` };
  }
}

/** The end of the last line that belongs to what ends at `end`: comments further to the right do. */
function afterOwnLines(text: string, end: number, column: number): number {
  let at = lineEnd(text, end);
  for (let line = nextLine(text, at); line < text.length; line = nextLine(text, line)) {
    const end = lineEnd(text, line);
    const content = text.slice(line, end).replace(/^[ \t]+/, '');
    if (content === '') continue;
    if (!content.startsWith('#') || end - line - content.length <= column) break;
    at = end;
  }
  return at;
}

/** Whether items are set apart by blank lines; of a single one in a file's own lists it is taken for granted. */
function isSpaced(text: string, elements: readonly Element[], path: Path): boolean {
  const [previous, last] = elements.slice(-2);
  if (previous === undefined || last === undefined) return path.length === 1;
  return /\n[ \t]*\r?\n/.test(text.slice(previous.end(text), lineStart(text, last.start)));
}

/** Between brackets, on lines of their own where the others are. */
function* intoFlow(
  text: string,
  collection: Tree,
  elements: readonly Element[],
  index: number,
  written: string,
  { manner: { eol } }: Writing,
): Iterable<Splice> {
  const [open, close] = [collection.start + 1, collection.end - 1];
  const apart = lineBetween(text, open, elements, eol);
  const [previous, next] = [elements[index], elements[index + 1]];
  if (next !== undefined) {
    yield { start: next.start, end: next.start, text: `${written},${apart ?? ' '}` };
    return;
  }
  if (previous === undefined) {
    const inner = text.slice(open, close);
    yield { start: open, end: inner.trim() === '' ? close : open, text: written };
    return;
  }
  const end = previous.end(text);
  const trailing = /^\s*,/.exec(text.slice(end, close))?.[0] ?? '';
  const from = end + trailing.length;
  const rest = text.slice(from, Math.min(close, lineEnd(text, from)));
  const comma = trailing === '' ? ',' : '';
  if (apart === null || !/^\s*(#.*)?$/.test(rest) || lineEnd(text, from) > close) {
    const tail = trailing !== '' && apart !== null ? ',' : '';
    yield { start: from, end: from, text: `${comma}${apart ?? ' '}${written}${tail}` };
  } else {
    // The comment after the last one stays on its line.
    yield {
      start: from,
      end: from + rest.length,
      text: `${comma}${rest}${apart}${written}${trailing === '' ? '' : ','}`,
    };
  }
}

/** The line break and the margin before an element in brackets, where each stands on a line of its own. */
function lineBetween(
  text: string,
  open: number,
  [first, second]: readonly Element[],
  eol: string,
): string | null {
  if (first === undefined) return null;
  const example = second ?? first;
  const before = text.slice(second === undefined ? open : first.end(text), example.start);
  return before.includes('\n') ? `${eol}${' '.repeat(columnOf(text, example.start))}` : null;
}

function isInFlow(tree: Tree | null, path: Path, text: string): boolean {
  return path.some((_, index) => {
    const node = nodeAt(tree, path.slice(0, index));
    return node !== null && styleOf(node, text) === 'flow';
  });
}

/** The quotes of a record's texts where all of them have quotes, as in JSON. */
function fieldStyle(record: Tree, text: string) {
  const styles = elementsOf(record).map(({ node }) => styleOf(node, text));
  return styles.length > 0 && styles.every((style) => style === 'double') ? 'double' : 'plain';
}
