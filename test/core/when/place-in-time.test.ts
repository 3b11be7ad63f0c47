import { expect, it } from 'vitest';
import { placeInTime } from '../../../src/core/when/place-in-time.ts';
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
  const places = inOrder.map(placeInTime);
  expect(places.toReversed().sort()).toEqual(places);
});

it('puts what has no date last, and does not choose among it', () => {
  for (const undated of ['tbc', 'ongoing', null, 'after the elections']) {
    expect(placeInTime(when(undated)) > placeInTime(when('2019-12'))).toBe(true);
    expect(placeInTime(when(undated))).toBe(placeInTime(when('tbc')));
  }
});
