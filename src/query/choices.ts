// Filters that choose by a name: which names can be typed, and which ones an item has.
import { entryFor, entryWords } from '../core/names.ts';
import type { Item, Plan } from '../core/plan.ts';
import type { VocabularyEntry } from '../core/schema/header.ts';
import { STATUSES, type Vocabulary, WORK_LISTS } from '../core/schema/vocabulary.ts';
import { wordings } from '../core/text.ts';
import { extent } from '../core/when/extent.ts';
import { PRECISIONS, type Precision } from '../core/when/types.ts';
import { waysOf } from '../core/words/closed.ts';
import { WORDS } from '../core/words/index.ts';
import type { DateWords } from '../core/words/types.ts';
import type { Candidate } from './resolve.ts';

interface Choice {
  candidates(plan: Plan): Candidate[];
  /** The values an item has, in the same words as the candidates' values. */
  of(item: Item, plan: Plan): readonly string[];
}

/** The fields names are read from; indicators have some of them too. */
type Names = Pick<Item, 'type' | 'owner' | 'partners' | 'subjects' | 'tags' | 'sdg' | 'place' | 'service'>;
type Read = (record: Names) => readonly string[];

const inUse = (plan: Plan, read: Read) => [...plan.items, ...plan.indicators].flatMap(read);
const words = (values: readonly string[]): Candidate[] => values.map((value) => ({ value, words: [] }));

/** Names from a header vocabulary, and names in use that it does not declare. */
function named(vocabulary: Vocabulary, read: Read): Choice {
  const canonical = (name: string, plan: Plan) => entryFor(plan, vocabulary, name)?.id ?? name;
  return {
    candidates: (plan) => {
      const declared = (plan.header[vocabulary] ?? []).map(candidateOf);
      const used = new Set(inUse(plan, read).map((name) => canonical(name, plan)));
      for (const entry of declared) used.delete(entry.value);
      return [...declared, ...words([...used])];
    },
    of: (item, plan) => read(item).map((name) => canonical(name, plan)),
  };
}

function candidateOf(entry: VocabularyEntry): Candidate {
  const { id, title } = entry;
  return { value: id, words: entryWords(entry), ...(title !== undefined && title !== id && { title }) };
}

/** Open words: whatever is in use. */
function open(read: Read): Choice {
  return { candidates: (plan) => words([...new Set(inUse(plan, read))]), of: read };
}

const STATES = ['tbc', 'ongoing', 'none'] as const;

function precisionWays(value: Precision | (typeof STATES)[number]): string[] {
  return every((language) => {
    if (value === 'minute') return language.time;
    if (value === 'season' || value === 'none' || value === 'tbc' || value === 'ongoing')
      return language[value];
    return language.units[value];
  });
}

function every(read: (language: DateWords) => readonly string[]): string[] {
  return Object.values(WORDS).flatMap(read);
}

const optional = (value: string | undefined) => (value === undefined ? [] : [value]);

export const CHOICES = {
  theme: {
    candidates: (plan) => plan.themes.map(({ id, title }) => ({ value: id, words: wordings(title), title })),
    of: (item) => item.themes,
  },
  kind: {
    candidates: () =>
      Object.entries(WORK_LISTS).map(([list, kind]) => ({
        value: kind,
        words: [list, ...waysOf('kinds', kind)],
      })),
    of: (item) => [item.kind],
  },
  type: open((item) => optional(item.type)),
  status: {
    candidates: () => STATUSES.map((status) => ({ value: status, words: waysOf('statuses', status) })),
    of: (item) => [item.status],
  },
  owner: named('people', (item) => optional(item.owner)),
  partner: named('partners', (item) => item.partners ?? []),
  subject: named('subjects', (item) => item.subjects ?? []),
  tag: open((item) => item.tags ?? []),
  sdg: {
    candidates: (plan) => words([...new Set([...goals, ...inUse(plan, ({ sdg }) => sdg ?? [])])]),
    of: (item) => (item.sdg ?? []).flatMap((goal) => [goal, goal.split('.')[0] ?? goal]),
  },
  place: named('places', (item) => item.place ?? []),
  service: named('services', (item) => item.service ?? []),
  precision: {
    candidates: () => [...PRECISIONS, ...STATES].map((value) => ({ value, words: precisionWays(value) })),
    of: (item) => [item.when.state === 'dated' ? extent(item.when).precision : item.when.state],
  },
} satisfies Record<string, Choice>;

const goals = Array.from({ length: 17 }, (_, index) => String(index + 1));

export type ChoiceName = keyof typeof CHOICES;

/** Fields whose filter has another name. */
const BY_FIELD: Readonly<Record<string, ChoiceName>> = {
  partners: 'partner',
  subjects: 'subject',
  services: 'service',
  tags: 'tag',
  contact: 'owner',
};

/** The filter that asks for a field, by the field's name; null where there is none. */
export function choiceFor(field: string): ChoiceName | null {
  const name = BY_FIELD[field] ?? field;
  return Object.hasOwn(CHOICES, name) ? (name as ChoiceName) : null;
}
