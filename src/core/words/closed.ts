// The model's closed words as people call them, in every language.
import { fold } from '../near.ts';
import { DIRECTIONS, HEALTHS, KINDS, MODES, ROLES, STATUSES } from '../schema/vocabulary.ts';
import { WORDS } from './index.ts';
import type { DateWords } from './types.ts';

const GROUPS = {
  kinds: [...KINDS, 'indicator'],
  statuses: STATUSES,
  healths: HEALTHS,
  modes: MODES,
  roles: ROLES,
  directions: DIRECTIONS,
  truths: ['true', 'false'],
} as const satisfies Partial<Record<keyof DateWords, readonly string[]>>;
export type ClosedGroup = keyof typeof GROUPS;

type Named = Readonly<Record<string, readonly string[]>>;

/** What a word of the model is called in any of the languages. */
export function waysOf(group: ClosedGroup, value: string): string[] {
  return Object.values(WORDS).flatMap((language: DateWords) => (language[group] as Named)[value] ?? []);
}

/** What it is called first in one of them. */
export function calledIn(words: DateWords, group: ClosedGroup, value: string): string {
  return (words[group] as Named)[value]?.[0] ?? value;
}

/** The group that has all of these words; null where there is none. */
export function groupOf(values: readonly string[]): ClosedGroup | null {
  const groups = Object.entries(GROUPS) as [ClosedGroup, readonly string[]][];
  return groups.find(([, group]) => values.every((value) => group.includes(value)))?.[0] ?? null;
}

/** The one of `words` that is called so in any language, without case or accents; null where none is. */
export function meantBy(words: readonly string[], typed: string): string | null {
  const group = groupOf(words);
  if (group === null) return null;
  const wanted = fold(typed.trim());
  const isMeant = (value: string) => [value, ...waysOf(group, value)].some((way) => fold(way) === wanted);
  return words.find(isMeant) ?? null;
}
