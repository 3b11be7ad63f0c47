// How well an item answers a question, and how answers combine.
import type { Item } from '../core/plan.ts';

/** `either`: one of the dates it may have fits; `maybe`: its date is too coarse or missing to tell. */
export type Match = 'yes' | 'either' | 'maybe' | 'no';
export type Test = (item: Item) => Match;

const RANK: Record<Match, number> = { no: 0, maybe: 1, either: 2, yes: 3 };

/** Repeating a filter widens: the best answer counts. */
export function anyOf(tests: readonly Test[]): Test {
  return (item) => {
    let best: Match = 'no';
    for (const test of tests) {
      best = pick(best, test(item), true);
      if (best === 'yes') break;
    }
    return best;
  };
}

/** Different filters narrow: the worst answer counts. */
export function allOf(tests: readonly Test[]): Test {
  return (item) => {
    let worst: Match = 'yes';
    for (const test of tests) {
      worst = pick(worst, test(item), false);
      if (worst === 'no') break;
    }
    return worst;
  };
}

export const when =
  (holds: (item: Item) => boolean): Test =>
  (item) =>
    holds(item) ? 'yes' : 'no';

function pick(a: Match, b: Match, better: boolean): Match {
  return RANK[a] > RANK[b] === better ? a : b;
}
