// The names of one plan, as an editor offers them: ids with their titles, and the words of its vocabularies.

import { yearOf } from '../day.ts';
import { entryWords } from '../names.ts';
import type { Indicator, Item, Plan, Theme } from '../plan.ts';
import { speak, type Text } from '../text.ts';
import { VOCABULARIES, VOCABULARY_OF, type Vocabulary, type VocabularyField } from './vocabulary.ts';

interface Named {
  id: string;
  title: string;
}

/** `closed`: other names are findings. `others`: more words that stand for one of the names. */
export interface Names {
  closed: boolean;
  names: readonly Named[];
  others: readonly string[];
}

export interface PlanNames {
  /** Language codes of the plan, the default first. */
  languages: readonly string[];
  /** The year the plan begins in, for examples. */
  year: string;
  themes: Names;
  /** What `depends_on`, `related` and `part_of` may name. */
  items: Names;
  vocabularies: Record<Vocabulary, Names>;
  types: Names;
  tags: Names;
}

/** For the examples of a plan that does not say when it is: any year, as long as it is always the same. */
const SOME_YEAR = '2019';

/** The names of a plan, with titles in `language` where there are any. */
export function planNames(plan: Plan, language: string): PlanNames {
  const closed = plan.gaps === undefined;
  const named = (records: readonly { id: string; title: Text }[]) =>
    unique(records.map(({ id, title }) => ({ id, title: speak(title, language, plan.languages).text })));
  const records = [...plan.items, ...plan.indicators];
  const vocabularies = VOCABULARIES.map((vocabulary): [Vocabulary, Names] => {
    const declared = plan.header[vocabulary];
    if (declared === undefined) return [vocabulary, inUse(namesIn([...plan.themes, ...records], vocabulary))];
    const names = named(declared.map((entry) => ({ id: entry.id, title: entry.title ?? entry.id })));
    const ids = new Set(names.map(({ id }) => id));
    const others = new Set(declared.flatMap(entryWords).filter((word) => !ids.has(word)));
    return [vocabulary, { closed: names.length > 0, names, others: [...others] }];
  });
  return {
    languages: plan.languages,
    year: plan.calendar.period === null ? SOME_YEAR : String(yearOf(plan.calendar.period.start)),
    themes: { closed, names: named(plan.themes), others: [] },
    items: { closed, names: named(records), others: [] },
    vocabularies: Object.fromEntries(vocabularies) as Record<Vocabulary, Names>,
    types: inUse(plan.items.flatMap(({ type }) => type ?? [])),
    tags: inUse(records.flatMap(({ tags }) => tags ?? [])),
  };
}

type Uses = Partial<Record<VocabularyField, string | readonly string[]>>;

function namesIn(records: readonly (Item | Indicator | Theme)[], vocabulary: Vocabulary): string[] {
  const fields = Object.entries(VOCABULARY_OF).flatMap(([field, of]) => (of === vocabulary ? [field] : []));
  return records.flatMap((record) =>
    fields.flatMap((field) => (record as Uses)[field as VocabularyField] ?? []),
  );
}

function inUse(words: readonly string[]): Names {
  return { closed: false, names: unique(words.map((id) => ({ id, title: '' }))), others: [] };
}

/** The first of each id. */
function unique(names: readonly Named[]): Named[] {
  const byId = new Map<string, Named>();
  for (const name of names) if (!byId.has(name.id)) byId.set(name.id, name);
  return [...byId.values()];
}

const NOTHING: Names = { closed: false, names: [], others: [] };

/** Where there is no plan yet. */
export const NO_NAMES: PlanNames = {
  languages: [],
  year: SOME_YEAR,
  themes: NOTHING,
  items: NOTHING,
  vocabularies: { services: NOTHING, partners: NOTHING, places: NOTHING, subjects: NOTHING, people: NOTHING },
  types: NOTHING,
  tags: NOTHING,
};
