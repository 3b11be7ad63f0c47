import { expect, it } from 'vitest';
import { compareWhen } from '../../../src/core/when/compare.ts';
import { when } from './samples.ts';

it('is chronological, the finer date first, then the clock, then the end; undated last', () => {
  const inOrder = [
    '2018-11/2019-02',
    '2019-01-15',
    '2019-06-01T09:00',
    '2019-06-01T18:00/20:00',
    '2019-06-01',
    '2019-06',
    '2019-06/2019-07',
    '2019-06/..',
    '2019-summer',
    '2019-06-17',
    '2019-08|2019-10',
    '../2019-09',
    ['2019-12', '2019-10'],
    '2019-11',
  ].map((text) => when(text));
  expect(
    inOrder
      .toReversed()
      .sort(compareWhen)
      .map((each) => each.written),
  ).toEqual(inOrder.map((each) => each.written));
});

it('puts what has no date last, and does not choose among it', () => {
  for (const undated of ['tbc', 'ongoing', null, 'after the elections']) {
    expect(compareWhen(when(undated), when('2019-12'))).toBeGreaterThan(0);
    expect(compareWhen(when('2019-12'), when(undated))).toBeLessThan(0);
    expect(compareWhen(when(undated), when('tbc'))).toBe(0);
  }
});
