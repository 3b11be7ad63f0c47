// One more field in a record, one more item in a list: beside its neighbours, as they are written.
import type { Tree } from '../../load/tree.ts';
import type { Path } from './change.ts';
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

/** Splices that write `key: value` into the record at `path`, after the fields `before` says it comes after. */
export function* addField(
  { text, tree }: TextFile,
  path: Path,
  key: string,
  value: unknown,
  after: (keys: readonly string[]) => number,
  writing: Writing,
): Iterable<Splice> {
  const record = tree === null ? null : nodeAt(tree, path);
  if (record?.fields === undefined) return;
  const elements = elementsOf(record);
  const index = after(elements.map((element) => element.key ?? ''));
  const at = [...path, key];
  if (styleOf(record, text) === 'flow' || isInFlow(tree, path, text)) {
    const like = fieldStyle(record, text);
    const written = `${keyText(key, at, true, writing)}: ${flowText(value, at, writing, like)}`;
    yield* intoFlow(text, record, elements, index, written, writing);
    return;
  }
  const column = columnOf(text, record.start);
  const written = fieldText(key, value, at, column, writing);
  yield* intoBlock(text, elements, index, written, column, path.length === 0, writing);
}

/** Splices that write `value` at the end of the list at `path`. */
export function* addItem(
  { text, tree }: TextFile,
  path: Path,
  value: unknown,
  writing: Writing,
): Iterable<Splice> {
  const list = tree === null ? null : nodeAt(tree, path);
  if (list?.items === undefined) return;
  const elements = elementsOf(list);
  const last = elements.length - 1;
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
  yield* intoBlock(text, elements, last, written, column, isSpaced(text, elements, path), writing);
}

/** After the element at `index`, or before the first one when it is -1. */
function* intoBlock(
  text: string,
  elements: readonly Element[],
  index: number,
  written: string,
  column: number,
  blank: boolean,
  { manner: { eol } }: Writing,
): Iterable<Splice> {
  const margin = ' '.repeat(column);
  const gap = blank ? eol + eol : eol;
  const previous = elements[index];
  if (previous !== undefined) {
    const at = afterOwnLines(text, previous.end(text), column);
    yield { start: at, end: at, text: `${gap}${margin}${written}` };
    return;
  }
  const first = elements[0];
  if (first !== undefined) yield { start: first.start, end: first.start, text: `${written}${gap}${margin}` };
}

/** The end of the last line that belongs to what ends at `end`: comments further to the right do. */
function afterOwnLines(text: string, end: number, column: number): number {
  let at = lineEnd(text, end);
  for (let line = nextLine(text, at); line < text.length; line = nextLine(text, line)) {
    const content = /^([ \t]*)(#?)/.exec(text.slice(line, lineEnd(text, line)));
    const isBlank = lineEnd(text, line) === line + (content?.[1]?.length ?? 0);
    if (isBlank) continue;
    if (content?.[2] !== '#' || (content[1]?.length ?? 0) <= column) break;
    at = lineEnd(text, line);
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
  const [first, second] = elements;
  if (first === undefined) {
    const inner = text.slice(open, close);
    yield { start: open, end: inner.trim() === '' ? close : open, text: written };
    return;
  }
  const example = second ?? first;
  const before = text.slice(second === undefined ? open : first.end(text), example.start);
  const apart = before.includes('\n') ? `${eol}${' '.repeat(columnOf(text, example.start))}` : null;
  const next = elements[index + 1];
  if (next !== undefined) {
    yield { start: next.start, end: next.start, text: `${written},${apart ?? ' '}` };
    return;
  }
  const end = elements.at(-1)?.end(text) ?? open;
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

function isInFlow(tree: Tree | null, path: Path, text: string): boolean {
  return path.some((_, index) => {
    const node = tree === null ? null : nodeAt(tree, path.slice(0, index));
    return node !== null && styleOf(node, text) === 'flow';
  });
}

/** The quotes of a record's texts where all of them have quotes, as in JSON. */
function fieldStyle(record: Tree, text: string) {
  const styles = [...(record.fields?.values() ?? [])].map(({ node }) => styleOf(node, text));
  return styles.length > 0 && styles.every((style) => style === 'double') ? 'double' : 'plain';
}
