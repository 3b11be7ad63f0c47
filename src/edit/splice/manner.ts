// How the file around an edit is written: what is added shall look as if it had always been there.
import type { Tree } from '../../load/tree.ts';
import type { Path } from './change.ts';
import { columnOf, elementsOf, eolAt, nodeAt, styleOf } from './layout.ts';
import type { TextFile } from './text-file.ts';

export interface Manner {
  eol: string;
  /** Columns from a key to the keys inside it. */
  step: number;
  /** Columns from a key to the dashes of the list in it: 0 or more. */
  dash: number;
  /** Columns from a dash to what it holds. */
  afterDash: number;
  /** `{ a: 1 }` has a space inside its braces. */
  pad: string;
  /** The quotation mark around keys, as JSON has it; null for none. */
  keyQuote: '"' | "'" | null;
}

/** The manner of a file near a path: the nearest example decides, else the first of the file, else what most people do. */
export function mannerAt({ text, tree }: TextFile, path: Path): Manner {
  const near = path.map((_, index) => nodeAt(tree, path.slice(0, index))).reverse();
  const around = near.filter((node) => node !== null);
  const examples = [...around.flatMap(own), ...around.flatMap((node) => [...below(node, 3)])];
  const first = <T>(find: (node: Tree) => T | null) => {
    for (const node of examples) {
      const found = find(node);
      if (found !== null) return found;
    }
    return null;
  };
  const [nearest = { start: text.length }] = around;
  return {
    eol: eolAt(text, nearest.start),
    step: first((node) => indentOf(node, text, 'fields')) ?? 2,
    dash: first((node) => indentOf(node, text, 'items')) ?? 2,
    afterDash: first((node) => widthOfDash(node, text)) ?? 2,
    pad: first((node) => padOf(node, text)) ?? '',
    keyQuote: first((node) => quoteOf(node, text)) || null,
  };
}

function own(node: Tree): Tree[] {
  return [node];
}

/** Collections below a node, nearest first; enough of them to see a habit. */
function* below(node: Tree, depth: number): Iterable<Tree> {
  if (depth === 0) return;
  const inner = elementsOf(node).map((element) => element.node);
  yield* inner.slice(0, 20);
  for (const each of inner.slice(0, 20)) yield* below(each, depth - 1);
}

/** How far block collections of one sort stand to the right of the keys of `node` that hold them. */
function indentOf(node: Tree, text: string, sort: 'fields' | 'items'): number | null {
  if (node.fields === undefined || styleOf(node, text) !== 'block') return null;
  for (const { key, node: inner } of node.fields.values()) {
    if (inner[sort] === undefined || styleOf(inner, text) !== 'block') continue;
    const columns = columnOf(text, inner.start) - columnOf(text, key.start);
    if (columns >= (sort === 'items' ? 0 : 1)) return columns;
  }
  return null;
}

function widthOfDash(node: Tree, text: string): number | null {
  const first = node.items?.[0];
  if (first === undefined || styleOf(node, text) !== 'block') return null;
  const between = text.slice(node.start, first.start);
  return /^- +$/.test(between) ? between.length : null;
}

function padOf(node: Tree, text: string): string | null {
  if (node.fields === undefined || node.fields.size === 0 || styleOf(node, text) !== 'flow') return null;
  return /^\{ /.test(text.slice(node.start, node.end)) ? ' ' : '';
}

function quoteOf(node: Tree, text: string): '"' | "'" | '' | null {
  const [first] = node.fields?.values() ?? [];
  if (first === undefined) return null;
  const mark = text.charAt(first.key.start);
  return mark === '"' || mark === "'" ? mark : '';
}
