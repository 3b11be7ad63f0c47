// Lines, columns and ends of what is written: plain arithmetic on a text and its tree.
import type { Extent, Tree } from '../../load/tree.ts';

/** How a value is written. `empty`: nothing is, as after `owner:`. */
export type Style =
  | 'plain'
  | 'single'
  | 'double'
  | 'literal'
  | 'folded'
  | 'block'
  | 'flow'
  | 'alias'
  | 'empty';

const BY_FIRST: Partial<Record<string, Style>> = {
  '"': 'double',
  "'": 'single',
  '|': 'literal',
  '>': 'folded',
  '*': 'alias',
};

/** The style of a value, by the character it begins with: no two styles share one. */
export function styleOf(tree: Tree, text: string): Style {
  if (tree.start === tree.end) return 'empty';
  const first = text.charAt(tree.start);
  if (tree.fields === undefined && tree.items === undefined) return BY_FIRST[first] ?? 'plain';
  return first === '{' || first === '[' ? 'flow' : 'block';
}

/** Offset of the first character of the line at `offset`. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the end of the line at `offset`, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at === -1) return text.length;
  return at > offset && text.charAt(at - 1) === '\r' ? at - 1 : at;
}

/** Offset of the line after the one at `offset`; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}

/** Columns before `offset`, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The line break used around `offset`. */
export function eolAt(text: string, offset: number): string {
  const before = text.lastIndexOf('\n', offset - 1);
  const at = before === -1 ? text.indexOf('\n') : before;
  return at > 0 && text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
}

/** Where the last character of a value ends: comments and blank lines after it are not part of it. */
export function contentEnd(tree: Tree, text: string): number {
  switch (styleOf(tree, text)) {
    case 'block':
      return elementsOf(tree).at(-1)?.end(text) ?? tree.end;
    case 'literal':
    case 'folded':
      return beforeBreak(text, tree.end);
    default:
      return tree.end;
  }
}

/** `end` without the line break that stands before it. */
function beforeBreak(text: string, end: number): number {
  if (text.charAt(end - 1) !== '\n') return end;
  return text.charAt(end - 2) === '\r' ? end - 2 : end - 1;
}

/** A field or an item of a collection. */
export interface Element {
  /** The key of a field; null for an item. */
  key: string | null;
  node: Tree;
  start: number;
  /** Offset behind the key; of an item, where it starts. */
  keyEnd: number;
  end(text: string): number;
}

/** The fields or items of a collection, as they stand in the text. */
export function elementsOf(tree: Tree): Element[] {
  const fields = [...(tree.fields ?? [])].map(([key, field]) => fieldElement(key, field.key, field.node));
  const items = (tree.items ?? []).map((node) => ({
    key: null,
    node,
    start: node.start,
    keyEnd: node.start,
    end: (text: string) => contentEnd(node, text),
  }));
  return [...fields, ...items];
}

function fieldElement(key: string, extent: Extent, node: Tree): Element {
  const { start, end: keyEnd } = extent;
  return { key, node, start, keyEnd, end: (text) => Math.max(keyEnd, contentEnd(node, text)) };
}

/** The value at a path, or null where the text has none of its own there (in an alias, for one). */
export function nodeAt(tree: Tree | null, path: readonly (string | number)[]): Tree | null {
  let here = tree;
  for (const step of path) {
    here = (typeof step === 'number' ? here?.items?.[step] : here?.fields?.get(step)?.node) ?? null;
  }
  return here;
}

/** Whether only white space stands before `offset` on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}
