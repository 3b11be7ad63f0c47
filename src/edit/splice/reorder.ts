// The items of a list in another order, each with its comments.
import { valueAt } from '../../core/schema/mistake.ts';
import { type Change, sameData } from './change.ts';
import { beginsLine, elementsOf, eolAt, lineEnd, lineStart, nextLine, nodeAt, styleOf } from './layout.ts';
import type { Splice } from './splice.ts';
import type { TextFile } from './text-file.ts';

/** A splice that moves the lines of items, where nothing else is asked; what stands above the first one stays there. */
export function reordered({ text, tree }: TextFile, change: Change): Splice | null {
  if (change.do !== 'set') return null;
  const node = nodeAt(tree, change.path);
  if (node?.items === undefined || styleOf(node, text) !== 'block') return null;
  const order = orderOf(valueAt(tree?.value, change.path), change.value);
  if (order === null || !beginsLine(text, node.start)) return null;
  const ends = elementsOf(node).map((element) => lineEnd(text, element.end(text)));
  const start = lineStart(text, node.start);
  const lines = ends.map((end, index) => {
    const before = ends[index - 1];
    return text.slice(before === undefined ? start : nextLine(text, before), end);
  });
  const moved = order.map((index) => lines[index]).join(eolAt(text, node.start));
  return { start, end: ends.at(-1) ?? start, text: moved };
}

/** Which of the old items each new one is; null where they are not the same ones. */
function orderOf(there: unknown, value: unknown): number[] | null {
  if (!Array.isArray(there) || !Array.isArray(value) || there.length !== value.length) return null;
  const left = [...there.entries()];
  const order = value.map((item) => {
    const at = left.findIndex(([, old]) => sameData(old, item));
    return left.splice(at, at === -1 ? 0 : 1)[0]?.[0] ?? -1;
  });
  return order.includes(-1) ? null : order;
}
