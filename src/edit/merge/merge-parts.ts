// The fields of a record or the items of a list, from two people: each merged on its own, then put in order.
import { valueAt } from '../../core/schema/mistake.ts';
import { DATED, isWhole } from './lists.ts';
import { isApart } from './merge-value.ts';
import { mergeOrder } from './order.ts';
import type { Part, Piece } from './piece.ts';
import { spaced } from './spacing.ts';
import { every, type Three } from './three.ts';

/** Makes one of three; null where nothing of it stays here. */
export type MergeOne = (here: Three<Piece | null>, key: string) => Part | null;

/** Merged parts in their order; null where that cannot be decided. `within`: keys on the way to them, the file's first. */
export function mergeParts(
  parts: Three<readonly Piece[]>,
  within: readonly string[],
  mergeOne: MergeOne,
): Part[] | null {
  const keys = every(parts, (version) => version.map(({ key }) => key));
  const repeated = [keys.base, keys.ours, keys.theirs].some((all) => new Set(all).size < all.length);
  if (repeated || !isApart(every(keys, (all) => all.filter(isWhole)))) return null;
  const versions = every(parts, (version) => new Map(version.map((part) => [part.key, part])));
  const merged = new Map<string, Part>();
  for (const key of new Set([...keys.base, ...keys.ours, ...keys.theirs])) {
    const part = mergeOne(
      every(versions, (version) => version.get(key) ?? null),
      key,
    );
    if (part !== null) merged.set(key, part);
  }
  const order = mergeOrder(keys.base, keys.ours, keys.theirs, new Set(merged.keys()));
  if (order === null) return null;
  const all = order.map((key) => merged.get(key)).filter((part) => part !== undefined);
  return spaced(byDate(all, parts, within), parts);
}

/** Dated entries stand by date, if they did so on both sides. */
function byDate(all: Part[], { ours, theirs }: Three<readonly Piece[]>, within: readonly string[]): Part[] {
  const [list = ''] = within.slice(2).slice(-1);
  const field = DATED[list];
  if (field === undefined) return all;
  const dateOf = (part: Part) => String(valueAt(part.value, [field]));
  const isSorted = (parts: readonly Piece[]) =>
    parts.every((part, index) => index === 0 || dateOf(parts[index - 1] as Piece) <= dateOf(part));
  if (!isSorted(ours) || !isSorted(theirs)) return all;
  return all.toSorted((a, b) => Number(dateOf(a) > dateOf(b)) - Number(dateOf(a) < dateOf(b)));
}
