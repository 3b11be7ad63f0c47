// Names and the vocabularies that declare them: "UCLG" and "United Cities …" may be one partner.
import { fold } from './near.ts';
import type { Plan } from './plan.ts';
import type { VocabularyEntry } from './schema/header.ts';
import type { Vocabulary } from './schema/vocabulary.ts';
import { type Text, wordings } from './text.ts';

const indexes = new WeakMap<Plan, Map<Vocabulary, Map<string, VocabularyEntry>>>();

/** The entry a name stands for, by id, title in any language or `aka`, without case or accents; null when undeclared. */
export function entryFor(plan: Plan, vocabulary: Vocabulary, name: string): VocabularyEntry | null {
  const words = index(plan, vocabulary);
  // Most names are written as they are declared.
  return words.get(name) ?? words.get(fold(name)) ?? null;
}

/** Names with commas between them, and perhaps round brackets around them all. */
export function partsOf(written: string): string[] {
  const inside = /^\(([^()]*)\)$/.exec(written.trim())?.[1] ?? written;
  return inside
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The names that one text holds, where each is declared and the whole is not; else null. */
export function declaredParts(plan: Plan, vocabulary: Vocabulary, written: string): string[] | null {
  const parts = written.includes(',') ? partsOf(written) : [];
  const isDeclared = (name: string) => entryFor(plan, vocabulary, name) !== null;
  return parts.length > 1 && !isDeclared(written) && parts.every(isDeclared) ? parts : null;
}

/** Every wording of an entry. */
export function entryWords(entry: VocabularyEntry): string[] {
  const aka = 'aka' in entry ? ((entry.aka ?? []) as Text[]) : [];
  return [entry.id, ...wordings(entry.title), ...aka.flatMap(wordings)];
}

function index(plan: Plan, vocabulary: Vocabulary): Map<string, VocabularyEntry> {
  const byVocabulary = indexes.get(plan) ?? new Map<Vocabulary, Map<string, VocabularyEntry>>();
  indexes.set(plan, byVocabulary);
  let words = byVocabulary.get(vocabulary);
  if (words === undefined) {
    words = new Map();
    for (const entry of plan.header[vocabulary] ?? []) {
      for (const word of entryWords(entry)) if (!words.has(fold(word))) words.set(fold(word), entry);
    }
    byVocabulary.set(vocabulary, words);
  }
  return words;
}
