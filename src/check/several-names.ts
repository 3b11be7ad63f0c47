// "UCLG, C40" is one partner to wp: told where each of them is a name of the plan, and the whole is none.
import { at, finding } from '../core/finding.ts';
import { declaredParts, entryFor, partsOf } from '../core/names.ts';
import { fold } from '../core/near.ts';
import type { Indicator, Item, Plan, Theme } from '../core/plan.ts';
import { VOCABULARY_OF, type Vocabulary, type VocabularyField } from '../core/schema/vocabulary.ts';
import type { Rule } from './rule.ts';

export const severalNames: Rule<'several-names'> = {
  code: 'several-names',
  *check(plan) {
    const records = [...plan.themes, ...plan.items, ...plan.indicators];
    const inUse = new Map<Vocabulary, Set<string>>();
    for (const [field, vocabulary] of FIELDS) {
      for (const record of records) {
        for (const [index, written] of namesOf(record, field).entries()) {
          if (!written.includes(',')) continue;
          const names = severalIn(plan, vocabulary, written, () => {
            const known = inUse.get(vocabulary) ?? usedAlone(records, vocabulary);
            inUse.set(vocabulary, known);
            return known;
          });
          if (names === null) continue;
          yield finding('several-names', at(record.origin, field, index), { field, written, names });
        }
      }
    }
  },
};

/** Fields that hold a list of names. */
const FIELDS = (Object.entries(VOCABULARY_OF) as [VocabularyField, Vocabulary][]).filter(
  ([, vocabulary]) => vocabulary !== 'people',
);

type Named = Theme | Item | Indicator;

function namesOf(record: Named, field: VocabularyField): string[] {
  return (record as Partial<Record<VocabularyField, string[]>>)[field] ?? [];
}

function severalIn(
  plan: Plan,
  vocabulary: Vocabulary,
  written: string,
  inUse: () => ReadonlySet<string>,
): string[] | null {
  if (plan.header[vocabulary] !== undefined) return declaredParts(plan, vocabulary, written);
  if (entryFor(plan, vocabulary, written) !== null) return null;
  const parts = partsOf(written);
  return parts.length > 1 && parts.every((part) => inUse().has(fold(part))) ? parts : null;
}

/** Names without a comma, as they are compared. */
function usedAlone(records: readonly Named[], vocabulary: Vocabulary): Set<string> {
  const fields = FIELDS.filter(([, its]) => its === vocabulary);
  const names = records.flatMap((record) => fields.flatMap(([field]) => namesOf(record, field)));
  return new Set(names.filter((name) => !name.includes(',')).map(fold));
}
