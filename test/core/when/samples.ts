// Calendars, and every form a canonical `when` can take.
import { parseWhen } from '../../../src/core/when/parse.ts';
import type { Calendar, Point, When } from '../../../src/core/when/types.ts';

/** The plan of a calendar year. */
export const YEAR_2019: Calendar = { period: { start: '2019-01-01', end: '2020-01-01' }, yearStart: 1 };
/** A fiscal year, April to March. */
export const FISCAL_2019: Calendar = { period: { start: '2019-04-01', end: '2020-04-01' }, yearStart: 4 };
/** A plan of two years. */
export const TWO_YEARS: Calendar = { period: { start: '2018-01-01', end: '2020-01-01' }, yearStart: 1 };
export const NO_PERIOD: Calendar = { period: null, yearStart: 1 };

/** [canonical text, first day, day after the last (null = open), precision] */
const POINTS = [
  ['2019', '2019-01-01', '2020-01-01', 'year'],
  ['2019-XX', '2019-01-01', '2020-01-01', 'year'],
  ['2019-H1', '2019-01-01', '2019-07-01', 'half'],
  ['2019-H2', '2019-07-01', '2020-01-01', 'half'],
  ['2019-Q2', '2019-04-01', '2019-07-01', 'quarter'],
  ['2019-spring', '2019-03-01', '2019-06-01', 'season'],
  ['2019-winter', '2019-12-01', '2020-03-01', 'season'],
  ['2019-06', '2019-06-01', '2019-07-01', 'month'],
  ['2019-12', '2019-12-01', '2020-01-01', 'month'],
  ['2020-02', '2020-02-01', '2020-03-01', 'month'],
  ['2019-06-XX', '2019-06-01', '2019-07-01', 'month'],
  ['2019-W01', '2018-12-31', '2019-01-07', 'week'],
  ['2020-W53', '2020-12-28', '2021-01-04', 'week'],
  ['2019-06-17', '2019-06-17', '2019-06-18', 'day'],
  ['2019-06-30', '2019-06-30', '2019-07-01', 'day'],
  ['2019-12-31', '2019-12-31', '2020-01-01', 'day'],
  ['2019-06-17T18:00', '2019-06-17', '2019-06-18', 'minute'],
  ['2019-06-17T18:00/20:00', '2019-06-17', '2019-06-18', 'minute'],
  ['2019-06-17T18:00/20:00+02:00', '2019-06-17', '2019-06-18', 'minute'],
  ['2019-06-17T23:30-05:00', '2019-06-17', '2019-06-18', 'minute'],
  ['2019-06-17T18:00Z', '2019-06-17', '2019-06-18', 'minute'],
  ['early 2019-06', '2019-06-01', '2019-06-11', 'month'],
  ['mid 2019-06', '2019-06-11', '2019-06-21', 'month'],
  ['late 2019-06', '2019-06-21', '2019-07-01', 'month'],
  ['late 2019-02', '2019-02-21', '2019-03-01', 'month'],
  ['early 2019', '2019-01-01', '2019-05-01', 'year'],
  ['late 2019-H2', '2019-11-01', '2020-01-01', 'half'],
  ['mid 2019-Q2', '2019-05-01', '2019-06-01', 'quarter'],
  ['late 2019-winter', '2020-02-01', '2020-03-01', 'season'],
  ['early 2019-W23', '2019-06-03', '2019-06-05', 'week'],
  ['mid 2019-W23', '2019-06-05', '2019-06-07', 'week'],
  ['late 2019-W23', '2019-06-07', '2019-06-10', 'week'],
] as const;

const RANGES = [
  ['2019-02/2019-03', '2019-02-01', '2019-04-01', 'month'],
  ['2019-06-17/2019-06-19', '2019-06-17', '2019-06-20', 'day'],
  ['2019-06-20/2019-06', '2019-06-20', '2019-07-01', 'month'],
  ['2019-11/2020-Q1', '2019-11-01', '2020-04-01', 'quarter'],
  ['2019-06-17T18:00/2019-06-18T09:00', '2019-06-17', '2019-06-19', 'minute'],
  ['early 2019-03/mid 2019-05', '2019-03-01', '2019-05-21', 'month'],
  ['../2019-09', null, '2019-10-01', 'month'],
  ['2019-09/..', '2019-09-01', null, 'month'],
] as const;

const CHOICES = [
  ['2019-03|2019-05', '2019-03-01', '2019-06-01', 'month'],
  ['2019-10-08|2019-10-15|2019-11', '2019-10-08', '2019-12-01', 'month'],
] as const;

export const CANONICAL: readonly (readonly [string, string | null, string | null, string])[] = [
  ...POINTS,
  ...RANGES,
  ...CHOICES,
];

export function when(value: Parameters<typeof parseWhen>[0], calendar = YEAR_2019): When {
  return parseWhen(value, calendar).when;
}

/** The only date of a `when` that is one date. */
export function pointOf(text: string, calendar = YEAR_2019): Point {
  const [part] = when(text, calendar).parts;
  if (part?.form !== 'point') throw new Error(`${text} is no single date`);
  return part.at;
}
