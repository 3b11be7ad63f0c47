// A value where another one is, or where a key or a dash has none.
import type { Tree } from '../../load/tree.ts';
import { readBefore } from './block-scalar.ts';
import type { Path } from './change.ts';
import { columnOf, contentEnd, nodeAt, type Style, styleOf } from './layout.ts';
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
  const at: Target = { text, node, path, style: styleOf(node, text), writing, ...around(file, node, path) };
  if (typeof value !== 'object' || value === null) yield* withSingle(at, value as Single);
  else yield* withCollection(at, value);
}

interface Target {
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
}

function around({ text, tree }: TextFile, node: Tree, path: Path): Pick<Target, 'flow' | 'column' | 'key'> {
  const parents = path.map((_, index) => nodeAt(tree, path.slice(0, index))).filter((each) => each !== null);
  const flow = parents.some((each) => styleOf(each, text) === 'flow');
  const [parent = node] = parents.slice(-1);
  const field = parent.fields?.get(String(path.at(-1)));
  const { start } = field?.key ?? parent;
  return { flow, column: columnOf(text, start), key: field?.key.end ?? null };
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
    if (style === 'block') yield* afterKey(at, ` ${written}`);
    else yield { start: node.start, end: contentEnd(node, text), text: spaced(at, written) };
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
  if (style === 'flow') yield inFlow;
  if (
    style === 'block' &&
    Object.keys(value).length > 0 &&
    Array.isArray(value) === (node.items !== undefined)
  ) {
    yield { start: node.start, end, text: blockText(value, path, columnOf(text, node.start), writing) };
  }
  yield* afterKey(at, comment + afterColon(value, path, column, writing));
  yield inFlow;
}

/** What follows a key, all of it; comments between the key and its old value stay behind the new one. */
function* afterKey({ text, node, key }: Target, written: string): Iterable<Splice> {
  const colon = key === null ? -1 : text.indexOf(':', key);
  if (colon === -1 || colon > node.start) return;
  const between = text.slice(colon + 1, node.start).trimEnd();
  yield { start: colon + 1, end: contentEnd(node, text), text: written + between };
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
