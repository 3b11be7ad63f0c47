// How well an item answers a question, and how answers combine.
import type { Item } from '../core/plan.ts';

/** `either`: one of the dates it may have fits; `maybe`: its date is too coarse or missing to tell. */
export type Match = 'yes' | 'either' | 'maybe' | 'no';
export type Test = (item: Item) => Match;

const RANK: Record<Match, number> = { no: 0, maybe: 1, either: 2, yes: 3 };

/** Repeating a filter widens: the best answer counts. */
export function anyOf(tests: readonly Test[]): Test {
  return folded(tests, 'no', (a, b) => RANK[a] > RANK[b], 'yes');
}

/** Different filters narrow: the worst answer counts. */
export function allOf(tests: readonly Test[]): Test {
  return folded(tests, 'yes', (a, b) => RANK[a] < RANK[b], 'no');
}

/** Every answer counts that beats those before it; after `last` none can. */
function folded(
  tests: readonly Test[],
  first: Match,
  beats: (a: Match, b: Match) => boolean,
  last: Match,
): Test {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return (item) => {
    let answer = first;
    for (const test of tests) {
      const match = test(item);
      if (match === last) return last;
      if (beats(match, answer)) answer = match;
    }
    return answer;
  };
}

export const when =
  (holds: (item: Item) => boolean): Test =>
  (item) =>
    holds(item) ? 'yes' : 'no';
