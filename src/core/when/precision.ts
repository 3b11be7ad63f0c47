// How fine one precision is beside another.
import { PRECISIONS, type Precision } from './types.ts';

const RANK = Object.fromEntries(PRECISIONS.map((precision, rank) => [precision, rank])) as Record<
  Precision,
  number
>;

/** Negative when `a` is finer than `b`, positive when coarser, 0 when the same. */
export function comparePrecision(a: Precision, b: Precision): number {
  return RANK[a] - RANK[b];
}

export function coarser(a: Precision, b: Precision): boolean {
  return RANK[a] > RANK[b];
}

/** The coarser of the two. */
export function coarsest(a: Precision, b: Precision): Precision {
  return coarser(b, a) ? b : a;
}
