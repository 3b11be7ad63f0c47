// The units a date is written in, as civil days: which days a year, half, quarter, season, month or week has.
import {
  addDays,
  type Day,
  daysInMonth,
  monthOf,
  monthSpan,
  type Span,
  startOfIsoWeek,
  toDay,
  yearOf,
} from '../day.ts';
import type { Portion, Precision, Season } from './types.ts';

/** A stretch of days with the precision it is written in. */
export interface Unit extends Span {
  precision: Precision;
}

/**
 * First month of each season, three whole months long: the meteorological seasons of the northern
 * hemisphere, so that seasons are made of months as everything else in a plan is. Winter is named after the
 * year in which it begins: winter 2019 is December 2019 to February 2020, and comes after autumn 2019
 * (EDTF, ISO 8601-2 §4.8, gives codes and their order but no months).
 */
export const SEASON_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

// Written out: a spread costs more than all the rest of reading a date.
function unit({ start, end }: Span, precision: Precision): Unit {
  return { start, end, precision };
}

/** Half-years and quarters begin in the plan's `yearStart` month; the label is the year in which Q1 begins. */
export function quarterOf(year: number, quarter: number, yearStart: number): Unit {
  return unit(monthSpan(year, yearStart + 3 * (quarter - 1), 3), 'quarter');
}

export function halfOf(year: number, half: number, yearStart: number): Unit {
  return unit(monthSpan(year, yearStart + 6 * (half - 1), 6), 'half');
}

export function seasonOf(year: number, season: Season): Unit {
  return unit(monthSpan(year, SEASON_MONTH[season], 3), 'season');
}

/** A calendar year, whatever `yearStart` is. */
export function yearUnit(year: number): Unit {
  return unit(monthSpan(year, 1, 12), 'year');
}

export function monthUnit(year: number, month: number): Unit {
  return unit(monthSpan(year, month), 'month');
}

export function dayUnit(year: number, month: number, day: number): Unit {
  const end = day < daysInMonth(year, month) ? toDay(year, month, day + 1) : monthSpan(year, month).end;
  return { start: toDay(year, month, day), end, precision: 'day' };
}

export function weekUnit(year: number, week: number): Unit {
  const start = startOfIsoWeek(year, week);
  return { start, end: addDays(start, 7), precision: 'week' };
}

const DEKAD: Record<Portion, [first: number, beyond: number | null]> = {
  early: [1, 11],
  mid: [11, 21],
  late: [21, null],
};
const WEEK_THIRD: Record<Portion, [from: number, to: number]> = { early: [0, 2], mid: [2, 4], late: [4, 7] };
const THIRD: Record<Portion, number> = { early: 0, mid: 1, late: 2 };

/**
 * The first, second or last third of a unit, or null for a day, which has none.
 * A month: days 1–10, 11–20, 21–end. A week: Monday–Tuesday, Wednesday–Thursday, Friday–Sunday.
 * Any longer unit: whole months (early 2019 is January–April, mid 2019-Q2 is May).
 */
export function thirdOf(unit: Unit, portion: Portion): Unit | null {
  const [year, month] = [yearOf(unit.start), monthOf(unit.start)];
  switch (unit.precision) {
    case 'minute':
    case 'day':
      return null;
    case 'week': {
      const [from, to] = WEEK_THIRD[portion];
      return { ...unit, start: addDays(unit.start, from), end: addDays(unit.start, to) };
    }
    case 'month': {
      const [first, beyond] = DEKAD[portion];
      const end: Day = beyond === null ? unit.end : toDay(year, month, beyond);
      return { ...unit, start: toDay(year, month, first), end };
    }
    default: {
      const count = MONTHS[unit.precision] / 3;
      return { ...unit, ...monthSpan(year, month + count * THIRD[portion], count) };
    }
  }
}

const MONTHS: Record<'quarter' | 'season' | 'half' | 'year', number> = {
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
};
