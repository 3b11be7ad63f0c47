// Counting items by where they stand.
import type { Day } from '../core/day.ts';
import type { Item } from '../core/plan.ts';
import { STANDINGS, type Standing, standingOf } from '../core/standing.ts';
import type { Tally } from './types.ts';

export function tallyOf(items: readonly Item[], today: Day): Tally {
  const standings = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<
    Standing,
    number
  >;
  const tally = { ...standings, total: items.length, conditional: 0, undated: 0, tbc: 0 };
  for (const item of items) {
    tally[standingOf(item, today)] += 1;
    if (item.subject_to !== undefined) tally.conditional += 1;
    if (item.when.state === 'none') tally.undated += 1;
    if (item.when.state === 'tbc') tally.tbc += 1;
  }
  return tally;
}
