// How a date moved, every kind by example.
import { describe, expect, it } from 'vitest';
import { SHIFT_KINDS, SLIPS, shift } from '../../../src/core/when/shift.ts';
import { FISCAL_2019, when } from './samples.ts';

type Written = string | string[] | null;

function moved(from: Written, to: Written, calendar?: typeof FISCAL_2019): string {
  const found = shift(when(from, calendar), when(to, calendar));
  if (found === null) return 'the same';
  return found.by === null ? found.kind : `${found.kind} ${found.by.count} ${found.by.unit}`;
}

describe('the same', () => {
  it.each([
    ['2019-06', '2019-06'],
    ['June', '2019-06'],
    [
      ['2019-03', '2019-06'],
      ['2019-03', '2019-06'],
    ],
    ['tbc', 'tbd'],
    [null, null],
  ] as [Written, Written][])('%s is %s', (from, to) => {
    expect(moved(from, to)).toBe('the same');
  });
});

describe('by how much, in the coarser unit of the two', () => {
  it.each([
    ['2019-06-17', '2019-06-24', 'later 7 day'],
    ['2019-06-17', '2019-06-10', 'earlier 7 day'],
    ['2019-06-17T09:00', '2019-06-18T18:00', 'later 1 day'],
    ['2019-06-23', '2019-W26', 'later 1 week'],
    ['2019-W26', '2019-W25', 'earlier 1 week'],
    ['2019-W52', '2020-W02', 'later 2 week'],
    ['2019-06', '2019-09', 'later 3 month'],
    ['2019-06', '2019-07-01', 'later 1 month'],
    ['2019-06-30', '2019-07', 'later 1 month'],
    ['2019-12', '2020-01', 'later 1 month'],
    ['2019-spring', '2019-autumn', 'later 6 month'],
    ['2019-Q2', '2019-09', 'later 1 quarter'],
    ['2019-05', '2019-Q3', 'later 1 quarter'],
    ['late 2019-Q2', '2019-Q3', 'later 1 quarter'],
    ['2019-Q3', '2019-03-31', 'earlier 2 quarter'],
    ['2019-H1', '2019-12-31', 'later 1 half'],
    ['2019', '2020-03', 'later 1 year'],
    ['late 2019', '2020', 'later 1 year'],
    ['2019-11', '2020', 'later 1 year'],
    ['../2019-09', '../2019-11', 'later 2 month'],
    ['../2019-09-15', '../2019-09-20', 'later 5 day'],
    ['../2019-09', '2019-10', 'later 1 month'],
    ['2019-03/..', '2019-05/..', 'later 2 month'],
    ['2019-06', '2019-06/2019-08', 'longer 2 month'],
    ['2019-06', '2019-06-28/2019-07-02', 'longer 1 month'],
    ['2019-06-17/2019-06-19', '2019-06-17/2019-06-18', 'shorter 1 day'],
    [['2019-03', '2019-06'], ['2019-03', '2019-06', '2019-09'], 'longer 3 month'],
  ] as [Written, Written, string][])('%s → %s: %s', (from, to, expected) => {
    expect(moved(from, to)).toBe(expected);
  });

  it('counts the plan’s own quarters', () => {
    expect(moved('2019-Q1', '2019-07', FISCAL_2019)).toBe('later 1 quarter');
    expect(moved('2019-Q1', '2019-06', FISCAL_2019)).toBe('refined');
  });
});

describe('refined and coarsened are no distance', () => {
  it.each([
    ['2019-06', '2019-06-17/2019-06-19'],
    ['2019', '2019-Q4'],
    ['2019-Q2', '2019-04/2019-05'],
    ['2019-06', 'mid 2019-06'],
    ['2019-06?', '2019-06'],
    ['2019-06~', '2019-06-17'],
    ['2019-06-17', '2019-06-17T18:00'],
    ['2019-09-19|2019-09-26', '2019-09-26'],
    ['2019-03/..', '2019-03/2019-06'],
    ['../2019-09', '2019-09'],
    [
      ['2019-03', '2019-09'],
      ['2019-03-14', '2019-09-12'],
    ],
  ] as [Written, Written][])('%s → %s', (from, to) => {
    expect(moved(from, to)).toBe('refined');
    expect(moved(to, from)).toBe('coarsened');
  });

  it('but not where the finer date lies outside', () => {
    expect(moved('2019-09-19|2019-09-26', '2019-09-22')).toBe('later 3 day');
    expect(moved(['2019-03', '2019-09'], '2019-06-15')).toBe('later 3 month');
    expect(moved('2019-06?', '2019-07')).toBe('later 1 month');
  });

  it('but not where one of several dates is left', () => {
    expect(moved(['2019-06', '2019-09'], ['2019-06-10', '2019-06-20'])).toBe('shorter 3 month');
    expect(moved(['2019-06', '2019-09'], ['2019-09-10', '2019-09-20'])).toBe('later 3 month');
  });
});

describe('with and without a date', () => {
  it.each([
    [null, '2019-06', 'set'],
    ['tbc', '2019-06-17', 'set'],
    ['ongoing', '2019', 'set'],
    ['2019-06', 'tbc', 'unset'],
    ['2019-06', null, 'unset'],
    ['2019-06', 'after the elections', 'unset'],
    ['2019-06', 'ongoing', 'changed'],
    [null, 'tbc', 'changed'],
    ['after the elections', 'before the elections', 'changed'],
    ['2019-06-17T09:00', '2019-06-17T18:00', 'changed'],
  ] as [Written, Written, string][])('%s → %s: %s', (from, to, expected) => {
    expect(moved(from, to)).toBe(expected);
  });
});

it('only later, longer and no longer known are slips', () => {
  expect(SHIFT_KINDS.filter((kind) => SLIPS.has(kind))).toEqual(['later', 'longer', 'unset']);
});
