// Once a vocabulary is declared its names are closed: "UCGL" beside "UCLG" splits every count in two.
import { at, type Finding, finding, type Place } from '../core/finding.ts';
import { entryFor, entryWords } from '../core/names.ts';
import type { Indicator, Item, Plan, Theme } from '../core/plan.ts';
import {
  VOCABULARIES,
  VOCABULARY_OF,
  type Vocabulary,
  type VocabularyField,
} from '../core/schema/vocabulary.ts';
import type { Rule } from './rule.ts';
import { suggester } from './suggest.ts';

/** A name as a record has it, and the vocabulary that should know it. */
interface Use {
  field: string;
  vocabulary: Vocabulary;
  name: string;
  place: Place;
}

export const undeclaredName: Rule<'undeclared-name'> = {
  code: 'undeclared-name',
  *check(plan) {
    const suggest = suggesters(plan);
    for (const record of [...plan.themes, ...plan.items, ...plan.indicators]) {
      for (const use of usesOf(record)) yield* undeclared(use, plan, suggest);
    }
  },
};

function* undeclared(
  { field, vocabulary, name, place }: Use,
  plan: Plan,
  suggest: ReturnType<typeof suggesters>,
): Iterable<Finding<'undeclared-name'>> {
  const near = suggest.get(vocabulary);
  if (near === undefined || entryFor(plan, vocabulary, name) !== null) return;
  yield finding('undeclared-name', place, { field, name, vocabulary, near: near(name) });
}

/** Only of vocabularies that are declared. */
function suggesters({ header }: Plan): Map<Vocabulary, (word: string) => string | null> {
  const declared = VOCABULARIES.flatMap((vocabulary) => {
    const entries = header[vocabulary];
    return entries === undefined ? [] : [[vocabulary, suggester(entries.flatMap(entryWords))] as const];
  });
  return new Map(declared);
}

function* usesOf(record: Theme | Item | Indicator): Iterable<Use> {
  for (const [field, vocabulary] of Object.entries(VOCABULARY_OF) as [VocabularyField, Vocabulary][]) {
    const value: string | string[] | undefined = (
      record as Partial<Record<VocabularyField, string | string[]>>
    )[field];
    if (value === undefined) continue;
    for (const [index, name] of [value].flat().entries()) {
      yield { field, vocabulary, name, place: at(record.origin, field, index) };
    }
  }
  const updates = 'updates' in record ? (record.updates ?? []) : [];
  for (const [index, { by: name }] of updates.entries()) {
    if (name === undefined) continue;
    yield { field: 'by', vocabulary: 'people', name, place: at(record.origin, 'updates', index, 'by') };
  }
}
