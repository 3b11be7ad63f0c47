// Every single value of a file, and another value that could stand there.
import { elementsOf } from '../../../src/edit/splice/layout.ts';
import type { Single } from '../../../src/edit/splice/scalar.ts';
import type { Tree } from '../../../src/load/tree.ts';

type Path = readonly (string | number)[];

export interface Leaf {
  path: Path;
  value: Single;
  node: Tree;
}

/** Each with its path, in the order of the text; of an alias that stands for a collection nothing is written there. */
export function leavesOf(tree: Tree, path: Path = []): Leaf[] {
  if (tree.fields === undefined && tree.items === undefined) {
    if (typeof tree.value === 'object' && tree.value !== null) return [];
    return [{ path, value: tree.value as Single, node: tree }];
  }
  return elementsOf(tree).flatMap(({ key, node }, index) => leavesOf(node, [...path, key ?? index]));
}

export function another(value: Single): Single {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 'new' : 'something-else';
}
