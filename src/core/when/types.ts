// What a `when` becomes once read: civil days and how exactly they are known.
import type { Day } from '../day.ts';

/** How finely a date is written, finest first. The order is the meaning: see {@link coarser}. */
export const PRECISIONS = ['minute', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** `early`, `mid` or `late` before a date: its first, second or last third. */
export const PORTIONS = ['early', 'mid', 'late'] as const;
export type Portion = (typeof PORTIONS)[number];

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** Clock times of a day, `hh:mm`; `offset` is `Z`, `±hh:mm`, or null for the item's or the plan's zone. */
export interface ClockTime {
  from: string;
  to: string | null;
  offset: string | null;
}

/** One date as written: a day, a month, a quarter … */
export interface Point {
  /** Canonical spelling with qualifiers: `2019-06`, `mid 2019-03~`. */
  text: string;
  /** First civil day it may mean, inclusive. */
  start: Day;
  /** Day after the last civil day it may mean (half-open). */
  end: Day;
  precision: Precision;
  portion: Portion | null;
  /** `?` or `%`: the source is doubtful (EDTF level 1). */
  uncertain: boolean;
  /** `~` or `%`: about then (EDTF level 1). */
  approximate: boolean;
  time: ClockTime | null;
}

/** One occurrence: a date, a range inclusive at both ends (null = open end), or one of several dates. */
export type Part =
  | { form: 'point'; text: string; at: Point }
  | { form: 'range'; text: string; from: Point | null; to: Point | null }
  | { form: 'choice'; text: string; of: Point[] };

/**
 * When something is: what was written, and what it means.
 * `none` = nothing written; `tbc` = to be confirmed; `ongoing` = all the time;
 * `unreadable` = written, but not a date wp knows (a finding says so, the row stays).
 */
export interface When {
  state: 'dated' | 'tbc' | 'ongoing' | 'none' | 'unreadable';
  /** As written in the plan (lists joined by ", "); null when nothing is written. */
  written: string | null;
  /** Occurrences in the order written; empty unless `dated`. */
  parts: Part[];
}

/** What a bare month and a fiscal quarter need to know of the plan. */
export interface Calendar {
  /** The plan's period, half-open; null when the plan declares none. */
  period: { start: Day; end: Day } | null;
  /** Month of Q1, 1–12. */
  yearStart: number;
}
