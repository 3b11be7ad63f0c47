// A closed word of the model (`done`, `event`, `amber`) as it may be typed: called anything that any language calls it.
import { type ClosedGroup, groupOf, meantBy, waysOf } from '../core/words/closed.ts';
import { type Resolved, resolve } from '../query/resolve.ts';

export type ClosedWord = Resolved & { group: ClosedGroup };

/**
 * Which of `words` was meant; null where they are none of the model's. Unlike in a question, a beginning is only
 * offered: this goes into the plan.
 */
export function readClosedWord(words: readonly string[], typed: string): ClosedWord | null {
  const group = groupOf(words);
  if (group === null) return null;
  const meant = meantBy(words, typed);
  if (meant !== null) return { group, ok: true, values: [meant] };
  const candidates = words.map((value) => ({ value, words: waysOf(group, value) }));
  const found = resolve(typed, candidates);
  if (!found.ok) return { group, ...found };
  return { group, ok: false, reason: 'unknown', near: found.values[0] ?? null, known: [...words] };
}
