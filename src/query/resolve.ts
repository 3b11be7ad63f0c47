// What a person typed → the name in the plan: exact, else an unambiguous beginning, without accents or case.
import { fold, nearest } from '../core/near.ts';
import type { Text } from '../core/text.ts';

/** A name that can be typed: its value, and the other words people use for it. */
export interface Candidate {
  value: string;
  words: readonly string[];
  /** What it is called, where that is not the value itself. */
  title?: Text;
}

export type Resolved =
  | { ok: true; values: string[] }
  | { ok: false; reason: 'ambiguous'; candidates: string[] }
  | { ok: false; reason: 'unknown'; near: string | null; known: string[] };

/** Resolves `typed` among `candidates`; several values only when one word names them all exactly. */
export function resolve(typed: string, candidates: readonly Candidate[]): Resolved {
  const wanted = fold(typed.trim());
  const hits = (fits: (word: string) => boolean) =>
    unique(
      candidates.filter((c) => [c.value, ...c.words].some((word) => fits(fold(word)))).map((c) => c.value),
    );
  const exact = hits((word) => word === wanted);
  if (exact.length > 0) return { ok: true, values: exact };
  const begins = wanted === '' ? [] : hits((word) => word.startsWith(wanted));
  if (begins.length === 1) return { ok: true, values: begins };
  if (begins.length > 1) return { ok: false, reason: 'ambiguous', candidates: begins };
  const known = unique(candidates.map((c) => c.value));
  return { ok: false, reason: 'unknown', near: nearestName(typed, candidates), known };
}

/** Whether something is called exactly so, without accents or case. */
export function isCalled({ value, words }: Candidate, typed: string): boolean {
  const wanted = fold(typed.trim());
  return [value, ...words].some((word) => fold(word) === wanted);
}

function nearestName(typed: string, candidates: readonly Candidate[]): string | null {
  const byWord = new Map(
    candidates.flatMap((c) => [c.value, ...c.words].map((word) => [word, c.value] as const)),
  );
  const word = nearest(typed, byWord.keys());
  return word === null ? null : (byWord.get(word) ?? null);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
