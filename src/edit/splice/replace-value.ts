// A value where another one is, or where a key or a dash has none.
import type { Tree } from '../../load/tree.ts';
import { readBefore } from './block-scalar.ts';
import type { Path } from './change.ts';
import { columnOf, contentEnd, nodeAt, type Style, styleOf } from './layout.ts';
import { type Remarks, remarksOn } from './remarks.ts';
import { type Single, scalarTexts } from './scalar.ts';
import type { Splice } from './splice.ts';
import type { TextFile } from './text-file.ts';
import { afterColon, blockText, flowText, type Writing } from './value.ts';

/** Splices that write `value` in the place of `node`, which is at `path`; the best first. */
export function* replaceValue(
  file: TextFile,
  node: Tree,
  path: Path,
  value: unknown,
  writing: Writing,
): Iterable<Splice> {
  const { text } = file;
  const at: Target = {
    file,
    text,
    node,
    path,
    style: styleOf(node, text),
    writing,
    ...around(file, node, path),
  };
  if (typeof value !== 'object' || value === null) yield* withSingle(at, value as Single);
  else yield* withCollection(at, value);
}

interface Target {
  file: TextFile;
  text: string;
  node: Tree;
  path: Path;
  style: Style;
  writing: Writing;
  /** Inside brackets. */
  flow: boolean;
  /** Column of the key or dash. */
  column: number;
  /** Offset where the key ends; null in a list. */
  key: number | null;
  /** Offset behind the colon or the dash; null where there is none, or more than comments between it and the value. */
  from: number | null;
}

function around(
  { text, tree }: TextFile,
  node: Tree,
  path: Path,
): Pick<Target, 'flow' | 'column' | 'key' | 'from'> {
  const parents = path.map((_, index) => nodeAt(tree, path.slice(0, index))).filter((each) => each !== null);
  const flow = parents.some((each) => styleOf(each, text) === 'flow');
  const [parent = node] = parents.slice(-1);
  const field = parent.fields?.get(String(path.at(-1)));
  const { start } = field?.key ?? parent;
  const key = field?.key.end ?? null;
  return { flow, column: columnOf(text, start), key, from: flow ? null : behindMark(text, node, key) };
}

function behindMark(text: string, { start }: Tree, key: number | null): number | null {
  const mark = key === null ? text.lastIndexOf('-', start - 1) : text.indexOf(':', key);
  if (mark === -1 || mark >= start) return null;
  const between = text.slice(mark + 1, start);
  return between.replace(/#.*/g, '').trim() === '' ? mark + 1 : null;
}

function* withSingle(at: Target, value: Single): Iterable<Splice> {
  const { text, node, path, style, writing, flow, column } = at;
  const { manner } = writing;
  const setting = {
    flow,
    isDate: writing.isDate(path, String(value)),
    like: style,
    indent: { absolute: column + manner.step, relative: manner.step },
    eol: manner.eol,
    before: style === 'literal' || style === 'folded' ? readBefore(text.slice(node.start, node.end)) : null,
  };
  for (const written of scalarTexts(value, setting)) {
    if (style === 'block' || hasCommentInside(at)) yield* onLine(at, written);
    if (style !== 'block')
      yield { start: node.start, end: contentEnd(node, text), text: spaced(at, written) };
  }
}

function* withCollection(at: Target, value: object): Iterable<Splice> {
  const { text, node, path, style, writing, flow, column } = at;
  const end = contentEnd(node, text);
  const like = neighbourStyle(node, text);
  // A comment beside `|` is no part of the text.
  const comment =
    style === 'literal' || style === 'folded' ? readBefore(text.slice(node.start, end)).tail : '';
  const inFlow = { start: node.start, end, text: spaced(at, flowText(value, path, writing, like)) + comment };
  if (flow) {
    yield inFlow;
    return;
  }
  if (style === 'flow') {
    if (hasCommentInside(at)) yield* onLine(at, flowText(value, path, writing, like));
    yield inFlow;
  }
  if (
    style === 'block' &&
    Object.keys(value).length > 0 &&
    Array.isArray(value) === (node.items !== undefined)
  ) {
    yield { start: node.start, end, text: blockText(value, path, columnOf(text, node.start), writing) };
  }
  const written = at.key === null ? null : afterColon(value, path, column, writing);
  if (written?.startsWith(' ')) yield* onLine(at, written.slice(1));
  else if (written !== null) yield* inLines(at, written);
  yield inFlow;
}

/** A value that begins on the line of its key: what was behind the key stays behind it. */
function* onLine({ file, node, from, column, writing }: Target, written: string): Iterable<Splice> {
  if (from === null) return;
  const { beside, below, end } = remarksOn(file, node, from);
  const isBlock = /^[|>]/.test(written);
  const first = isBlock ? written.replace(/^\S+/, (header) => header + beside) : written + beside;
  // Further to the right they would be lines of the text.
  const lines = isBlock ? below.map(({ comment }) => ({ comment, column })) : below;
  yield { start: from, end, text: ` ${first}${ownLines(lines, column, writing)}` };
}

/** A value in lines below its key, which begin with a line break. */
function* inLines({ file, node, from, column, writing }: Target, written: string): Iterable<Splice> {
  if (from === null) return;
  const { beside, below, end } = remarksOn(file, node, from);
  yield { start: from, end, text: `${beside}${ownLines(below, column, writing)}${written}` };
}

function ownLines(below: Remarks['below'], key: number, { manner: { eol, step } }: Writing): string {
  return below.map(({ comment, column }) => eol + ' '.repeat(column ?? key + step) + comment).join('');
}

/** Whether brackets have a comment in them. */
function hasCommentInside({ text, node, style }: Target): boolean {
  return style === 'flow' && text.slice(node.start, node.end).includes('#');
}

/** A text with the spaces it needs where nothing stood. */
function spaced({ text, node, style, key }: Target, written: string): string {
  if (style !== 'empty') return written;
  const before = text.charAt(node.start - 1);
  const colon = key !== null && !text.slice(key, node.start).includes(':') ? ':' : '';
  const after = text.charAt(node.start) === '#' ? ' ' : '';
  return `${colon}${/[\s[{]/.test(before) && colon === '' ? '' : ' '}${written}${after}`;
}

/** How the single values of a list are written, for one more. */
export function neighbourStyle(node: Tree, text: string): Style {
  const first = node.items?.find((item) => item.items === undefined && item.fields === undefined);
  const style = first === undefined ? 'plain' : styleOf(first, text);
  return style === 'single' || style === 'double' ? style : 'plain';
}
