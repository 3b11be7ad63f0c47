// A parsed file as values with their places: what a path of the data leads back to.
import type { Position } from '../core/finding.ts';
import type { Lines } from './lines.ts';

/** Offsets into the text; the end is exclusive. */
export interface Extent {
  start: number;
  end: number;
}

/** A value and where it is written. An alias stands where it is used, and has no places inside. */
export interface Tree extends Extent {
  value: unknown;
  fields?: Map<string, { key: Extent; node: Tree }>;
  items?: Tree[];
}

/**
 * Where a path leads: the value, or with `on: 'key'` the key that names it.
 * For what is not there, the nearest thing around it that is.
 */
export function locate(
  tree: Tree,
  lines: Lines,
  path: readonly (string | number)[],
  on: 'key' | 'value',
): Position {
  let here: Extent & Partial<Tree> = tree;
  for (const [index, step] of path.entries()) {
    const field = here.fields?.get(String(step));
    const next: Tree | undefined = field?.node ?? here.items?.[Number(step)];
    if (next === undefined) break;
    const isLast = index === path.length - 1;
    // Nothing is written there: the key is what can be seen.
    const isNothing = next.start === next.end;
    here = field !== undefined && isLast && (on === 'key' || isNothing) ? field.key : next;
  }
  return lines.range(here.start, here.end);
}
