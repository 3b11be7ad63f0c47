// The date vocabularies of all languages as one dictionary: what a word or phrase means, whoever wrote it.
import { fold } from '../near.ts';
import { LANGUAGES, type Language, WORDS } from '../words/index.ts';
import { type DateWords, TIME_UNITS, type TimeUnit } from '../words/types.ts';
import { PORTIONS, type Portion, SEASONS, type Season } from './types.ts';

const PLAIN = [
  'tbc',
  'ongoing',
  'by',
  'before',
  'after',
  'until',
  'from',
  'to',
  'at',
  'between',
  'and',
  'or',
  'about',
  'filler',
  'today',
  'tomorrow',
  'yesterday',
] as const;
const RELATIVE = ['this', 'next', 'last'] as const;
export type Relative = (typeof RELATIVE)[number];

export type Meaning =
  | { is: (typeof PLAIN)[number] }
  | { is: 'month'; month: number }
  | { is: 'weekday'; weekday: number }
  | { is: 'season'; season: Season }
  | { is: 'portion'; portion: Portion }
  | { is: 'ordinal'; number: number }
  | { is: 'unit'; unit: TimeUnit }
  | { is: 'relative'; which: Relative };

/** A month name as one language has it. */
export interface MonthName {
  /** 1–12. */
  month: number;
  word: string;
  language: Language;
}

/** Words in the longest phrase ("throughout the year"). */
export const LONGEST_PHRASE = 5;

/** What a phrase means, folded and with single spaces; null when no language has it. */
export function meaningOf(phrase: string): Meaning | null {
  for (;;) {
    const meaning = met.get(phrase);
    if (meaning !== undefined) return meaning;
    const next = entries.next();
    if (next.done === true) return null;
    const [way, known] = next.value;
    met.set(foldPhrase(way), known);
  }
}

/** Folded, with apostrophes, points and hyphens as spaces: the form in which phrases are compared. */
export function foldPhrase(text: string): string {
  const folded = fold(text);
  // The class of all letters takes longer to make than the whole dictionary.
  const others = /^[ -~]*$/.test(folded) ? /[^a-z\d]+/g : /[^\p{L}\d]+/gu;
  return folded.replace(others, ' ').trim();
}

/** Month names that begin with a folded word, one for each month, in the order of the languages. */
export function monthsStarting(prefix: string): MonthName[] {
  const found = new Map<number, MonthName>();
  for (const name of monthNames()) {
    if (fold(name.word).startsWith(prefix) && !found.has(name.month)) found.set(name.month, name);
  }
  return [...found.values()].sort((a, b) => a.month - b.month);
}

/** The day of the week that a folded word begins, 1 Monday … 7 Sunday; null for none, or more than one. */
export function weekdayStarting(prefix: string): number | null {
  const days = LANGUAGES.flatMap((language) =>
    WORDS[language].weekdays.flatMap((word, index) => (fold(word).startsWith(prefix) ? [index + 1] : [])),
  );
  const [day, ...others] = new Set(days);
  return day === undefined || others.length > 0 ? null : day;
}

/** Words a misspelt one may have been meant for: months, seasons and days of the week. */
export function nameWords(): string[] {
  const others = LANGUAGES.flatMap((language): string[] => {
    const { seasons, weekdays }: DateWords = WORDS[language];
    return [...Object.values(seasons).flat(), ...weekdays];
  });
  return [...monthNames().map((name) => name.word), ...others];
}

/** The dictionary as far as anybody has looked: plans in canonical dates need none of it. */
const met = new Map<string, Meaning>();
const entries = everyEntry();

function* everyEntry(): Generator<[way: string, meaning: Meaning]> {
  for (const language of LANGUAGES) yield* meanings(WORDS[language]);
}

function* meanings(words: DateWords): Generator<[way: string, meaning: Meaning]> {
  for (const [index, way] of words.months.entries()) yield [way, { is: 'month', month: index + 1 }];
  for (const is of PLAIN) yield* each(words[is], { is });
  for (const [month, ways] of Object.entries(words.otherMonths))
    yield* each(ways ?? [], { is: 'month', month: Number(month) });
  for (const season of SEASONS) yield* each(words.seasons[season], { is: 'season', season });
  for (const portion of PORTIONS) yield* each(words.portions[portion], { is: 'portion', portion });
  for (const [index, ways] of words.ordinals.entries())
    yield* each(ways, { is: 'ordinal', number: index + 1 });
  for (const unit of TIME_UNITS) yield* each(words.units[unit], { is: 'unit', unit });
  for (const which of RELATIVE) yield* each(words.relative[which], { is: 'relative', which });
  yield [words.quarter, { is: 'unit', unit: 'quarter' }];
  yield [words.half, { is: 'unit', unit: 'half' }];
  yield ['W', { is: 'unit', unit: 'week' }];
  for (const [index, way] of words.weekdays.entries()) yield [way, { is: 'weekday', weekday: index + 1 }];
}

function* each(ways: readonly string[], meaning: Meaning): Generator<[string, Meaning]> {
  for (const way of ways) yield [way, meaning];
}

function monthNames(): MonthName[] {
  return LANGUAGES.flatMap((language) => {
    const words: DateWords = WORDS[language];
    const names = words.months.map((word, index) => ({ month: index + 1, word, language }));
    const others = Object.entries(words.otherMonths).flatMap(([month, ways]) =>
      (ways ?? []).map((word) => ({ month: Number(month), word, language })),
    );
    return [...names, ...others];
  });
}
