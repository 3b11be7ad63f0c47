// "Did you mean" for many words against the same candidates, without a cost that grows with both.
import { nearest } from '../core/near.ts';

/** Words looked up; a plan with more unknown words than this has another problem. */
const ANSWERS = 200;

/** A function that gives the candidate nearest to a word, null when none is near. */
export function suggester(candidates: readonly string[]): (word: string) => string | null {
  const answers = new Map<string, string | null>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.size >= ANSWERS) return known ?? null;
    const answer = nearest(word, candidates);
    answers.set(word, answer);
    return answer;
  };
}
