import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  contains,
  daysBetween,
  daysInMonth,
  isDay,
  isoWeek,
  monthSpan,
  overlaps,
  startOfIsoWeek,
  toDay,
  weekday,
  weeksInIsoYear,
} from '../../src/core/day.ts';

const YEAR = fc.integer({ min: 1001, max: 9997 });
const DAY = fc
  .tuple(YEAR, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => toDay(year, month, Math.min(day, daysInMonth(year, month))));

describe('a day', () => {
  test.each(['2019-06-17', '2020-02-29', '1000-01-01', '9998-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2019-02-29',
    '2019-06-31',
    '2019-13-01',
    '2019-00-10',
    '2019-6-7',
    '0999-12-31',
    '9999-01-01',
    '',
  ])('%j is not', (text) => expect(isDay(text)).toBe(false));

  it('compares as text', () => {
    fc.assert(fc.property(DAY, DAY, (a, b) => a < b === daysBetween(a, b) > 0));
  });
});

describe('counting', () => {
  it('goes over months, leap days and years', () => {
    expect(addDays('2019-02-28', 1)).toBe('2019-03-01');
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2019-06-17', -17)).toBe('2019-05-31');
  });

  it('is not confused by the days that summer time or a date line took away', () => {
    // Samoa had no 30 December 2011; clocks changed in Europe on 31 March 2019.
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(daysBetween('2019-03-30', '2019-04-01')).toBe(2);
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
    expect(addMonths('2019-11-30', 3)).toBe('2020-02-29');
    expect(addMonths('2019-03-31', -1)).toBe('2019-02-28');
  });

  it('comes back', () => {
    const count = fc.integer({ min: -300, max: 300 });
    fc.assert(fc.property(DAY, count, (day, n) => addDays(addDays(day, n), -n) === day));
    fc.assert(fc.property(DAY, count, (day, n) => daysBetween(day, addDays(day, n)) === n));
  });
});

describe('ISO weeks', () => {
  test.each([
    ['2019-06-17', 1, 2019, 25],
    ['2018-12-31', 1, 2019, 1],
    ['2021-01-03', 7, 2020, 53],
    ['2019-12-30', 1, 2020, 1],
  ])('%s is day %i of week %i-W%i', (day, number, year, week) => {
    expect(weekday(day)).toBe(number);
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('begin on Monday and lead back to their number', () => {
    fc.assert(
      fc.property(YEAR, fc.integer({ min: 1, max: 53 }), (year, week) => {
        fc.pre(week <= weeksInIsoYear(year));
        const monday = startOfIsoWeek(year, week);
        expect(weekday(monday)).toBe(1);
        expect(isoWeek(monday)).toEqual({ year, week });
      }),
    );
  });

  it('tile the years', () => {
    fc.assert(
      fc.property(YEAR, (year) => {
        const last = startOfIsoWeek(year, weeksInIsoYear(year));
        expect(addDays(last, 7)).toBe(startOfIsoWeek(year + 1, 1));
      }),
    );
  });
});

describe('spans', () => {
  it('run over New Year', () => {
    expect(monthSpan(2019, 12, 3)).toEqual({ start: '2019-12-01', end: '2020-03-01' });
    expect(monthSpan(2019, 13)).toEqual({ start: '2020-01-01', end: '2020-02-01' });
  });

  it('are half-open: neighbours do not overlap', () => {
    const [may, june] = [monthSpan(2019, 5), monthSpan(2019, 6)];
    expect(overlaps(may, june)).toBe(false);
    expect(overlaps(monthSpan(2019, 5, 2), june)).toBe(true);
    expect(contains(monthSpan(2019, 4, 3), june)).toBe(true);
    expect(contains(june, monthSpan(2019, 4, 3))).toBe(false);
  });
});
