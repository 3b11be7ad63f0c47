// "Did you mean" for many words against the same candidates, without a cost that grows with both.
import { nearestOf } from '../core/near.ts';

/** Words compared: a plan with so many unknown ones has another problem. */
const COMPARISONS = 500_000;

/** A function that gives the candidate nearest to a word, null when none is near. */
export function suggester(candidates: readonly string[]): (word: string) => string | null {
  let nearest: ReturnType<typeof nearestOf> | null = null;
  const answers = new Map<string, string | null>();
  const most = Math.min(200, Math.ceil(COMPARISONS / Math.max(1, candidates.length)));
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.size >= most) return known ?? null;
    nearest ??= nearestOf(candidates);
    const answer = nearest(word);
    answers.set(word, answer);
    return answer;
  };
}
