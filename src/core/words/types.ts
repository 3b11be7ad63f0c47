// What the vocabulary a language is read by consists of: dates above all.
import type { DIRECTIONS, Health, Kind, Mode, Role, Status } from '../schema/vocabulary.ts';

/** Lengths of time that are counted ("6 weeks") or pointed at ("next quarter"). */
export const TIME_UNITS = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** What stands behind the figures of a time of day: "7 pm", "10 h". */
export const CLOCK_WORDS = ['am', 'pm', 'hours'] as const;
export type ClockWord = (typeof CLOCK_WORDS)[number];

type Seven = readonly [string, string, string, string, string, string, string];
type Twelve = readonly [...Seven, string, string, string, string, string];
/** Ways to say one thing; where it is also written, the first is the one. Read without case or accents. */
type Ways = readonly string[];

/**
 * The words for dates in one language, as the language writes them (case, accents, abbreviation points).
 * Phrases are matched longest first; an apostrophe counts as a space between words.
 */
export interface DateWords {
  /** January first. */
  months: Twelve;
  shortMonths: Twelve;
  /** Other spellings that are read, by month number. */
  otherMonths: Readonly<Partial<Record<number, Ways>>>;
  /** Monday first, as ISO 8601 counts; read from three letters on. */
  weekdays: Seven;
  shortWeekdays: Seven;
  /** Two letters, for the head of a calendar. */
  gridWeekdays: Seven;
  /** Letters before a number: Q2 or T2, H1 or S1. */
  quarter: string;
  half: string;
  seasons: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', Ways>>;
  portions: Readonly<Record<'early' | 'mid' | 'late', Ways>>;
  /** First to fourth, as in "second quarter". */
  ordinals: readonly [Ways, Ways, Ways, Ways];
  tbc: Ways;
  ongoing: Ways;
  /** A latest day: "by September". */
  by: Ways;
  /** The same before a date alone, and "to" between two. */
  until: Ways;
  /** Until it begins: "before September"; from its end on. */
  before: Ways;
  after: Ways;
  /** A first day: "from March". */
  from: Ways;
  /** Between the ends of a range. */
  to: Ways;
  /** Before an hour, and never before the last day of a range: "at 10". */
  at: Ways;
  /** Before two ends joined with "and". */
  between: Ways;
  and: Ways;
  or: Ways;
  /** Before a date that is only approximate. */
  about: Ways;
  /** Words that say nothing about the date: articles, prepositions, "month of". */
  filler: Ways;
  relative: Readonly<Record<'this' | 'next' | 'last', Ways>>;
  today: Ways;
  tomorrow: Ways;
  yesterday: Ways;
  units: Readonly<Record<TimeUnit, Ways>>;
  clock: Readonly<Record<ClockWord, Ways>>;
  /** One letter after a number: "6w". */
  unitLetters: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  /** How the model's closed words may be typed, in questions and in edits. */
  kinds: Readonly<Record<Kind | 'indicator', Ways>>;
  statuses: Readonly<Record<Status, Ways>>;
  healths: Readonly<Record<Health, Ways>>;
  modes: Readonly<Record<Mode, Ways>>;
  roles: Readonly<Record<Role, Ways>>;
  directions: Readonly<Record<(typeof DIRECTIONS)[number], Ways>>;
  truths: Readonly<Record<'true' | 'false', Ways>>;
  /** How exactly an item is dated, where neither units nor states say it. */
  time: Ways;
  season: Ways;
  none: Ways;
}
