// Once a vocabulary is declared its names are closed: "UCGL" beside "UCLG" splits every count in two.
import { at, type Finding, finding } from '../core/finding.ts';
import { declaredParts, entryFor, entryWords } from '../core/names.ts';
import type { Indicator, Item, Plan, Theme } from '../core/plan.ts';
import {
  VOCABULARIES,
  VOCABULARY_OF,
  type Vocabulary,
  type VocabularyField,
} from '../core/schema/vocabulary.ts';
import type { Rule } from './rule.ts';
import { suggester } from './suggest.ts';

export const undeclaredName: Rule<'undeclared-name'> = {
  code: 'undeclared-name',
  *check(plan) {
    const suggest = suggesters(plan);
    if (suggest.size === 0) return;
    const fields = FIELDS.flatMap(([field, vocabulary]) => {
      const near = suggest.get(vocabulary);
      return near === undefined ? [] : [{ field, vocabulary, near }];
    });
    for (const record of [...plan.themes, ...plan.items, ...plan.indicators]) {
      for (const { field, vocabulary, near } of fields) {
        const value = (record as Partial<Record<VocabularyField, string | string[]>>)[field];
        if (value === undefined) continue;
        const names = typeof value === 'string' ? [value] : value;
        for (const [index, name] of names.entries()) {
          if (entryFor(plan, vocabulary, name) !== null) continue;
          // Told as several names.
          if (Array.isArray(value) && declaredParts(plan, vocabulary, name) !== null) continue;
          const args = { field, name, vocabulary, near: near(name) };
          yield finding('undeclared-name', at(record.origin, field, index), args);
        }
      }
      yield* signatures(record, plan, suggest.get('people'));
    }
  },
};

const FIELDS = Object.entries(VOCABULARY_OF) as [VocabularyField, Vocabulary][];

/** Who signed the judgements of an item. */
function* signatures(
  record: Theme | Item | Indicator,
  plan: Plan,
  near: ((word: string) => string | null) | undefined,
): Iterable<Finding<'undeclared-name'>> {
  if (near === undefined || !('updates' in record)) return;
  for (const [index, { by: name }] of (record.updates ?? []).entries()) {
    if (name === undefined || entryFor(plan, 'people', name) !== null) continue;
    const args = { field: 'by', name, vocabulary: 'people' as const, near: near(name) };
    yield finding('undeclared-name', at(record.origin, 'updates', index, 'by'), args);
  }
}

/** Only of vocabularies that are declared. */
function suggesters({ header }: Plan): Map<Vocabulary, (word: string) => string | null> {
  const declared = VOCABULARIES.flatMap((vocabulary) => {
    const entries = header[vocabulary];
    return entries === undefined ? [] : [[vocabulary, suggester(entries.flatMap(entryWords))] as const];
  });
  return new Map(declared);
}
