import { describe, expect, it, test } from 'vitest';
import { extent, isOver } from '../../../src/core/when/extent.ts';
import { when } from './samples.ts';

describe('the extent', () => {
  it('runs from the first to the last occurrence, as coarse as the coarsest', () => {
    expect(extent(when(['2019-11?', '2019-03-28/2019-03-29']))).toEqual({
      start: '2019-03-28',
      end: '2019-12-01',
      precision: 'month',
      uncertain: true,
      approximate: false,
    });
  });

  it('is open where an occurrence is', () => {
    expect(extent(when(['2019-03', '2019-06/..']))).toMatchObject({ start: '2019-03-01', end: null });
    expect(extent(when('../2019-09'))).toMatchObject({ start: null, end: '2019-10-01' });
  });

  it('is not widened by doubt', () => {
    expect(extent(when('2019-06%'))).toMatchObject({ start: '2019-06-01', end: '2019-07-01' });
  });

  it('is unknown without a date', () => {
    expect(extent(when('tbc'))).toMatchObject({ start: null, end: null });
  });
});

describe('past', () => {
  test.each([
    ['2019-06-17', '2019-06-17', false],
    ['2019-06-17', '2019-06-18', true],
    ['2019-06', '2019-06-30', false],
    ['2019-06', '2019-07-01', true],
    ['2019', '2019-12-31', false],
    ['mid 2019-06', '2019-06-21', true],
    ['../2019-09', '2019-09-30', false],
    ['../2019-09', '2019-10-01', true],
    ['2019-03/..', '2030-01-01', false],
    ['2019-03|2019-05', '2019-04-15', false],
    ['2019-03|2019-05', '2019-06-01', true],
    ['tbc', '2030-01-01', false],
    ['ongoing', '2030-01-01', false],
  ])('%s on %s: %s', (written, today, past) => {
    expect(isOver(extent(when(written)), today)).toBe(past);
  });

  it('waits for the last of several occurrences', () => {
    expect(isOver(extent(when(['2019-03', '2019-11'])), '2019-06-01')).toBe(false);
  });
});
