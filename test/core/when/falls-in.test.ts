import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { monthSpan } from '../../../src/core/day.ts';
import { parsePeriod } from '../../../src/core/period.ts';
import { fallsIn } from '../../../src/core/when/falls-in.ts';
import { FISCAL_2019, when, YEAR_2019 } from './samples.ts';

function asked(text: string) {
  const read = parsePeriod(text, { ...YEAR_2019, today: '2019-05-15' });
  if (!read.ok) throw new Error(`${text} is no period`);
  return read.period;
}

const answer = (written: Parameters<typeof when>[0], period: string) =>
  fallsIn(when(written), asked(period), YEAR_2019.period);

describe('in a period', () => {
  test.each([
    // written as finely as the period asked for, or finer
    ['2019-06', 'june', 'yes'],
    ['2019-06-17', 'june', 'yes'],
    ['mid 2019-06', 'june', 'yes'],
    ['2019-06?', 'june', 'yes'],
    ['2019-W26', 'june', 'yes'],
    ['2019-06-17T18:00', 'june', 'yes'],
    ['2019-07', 'june', 'no'],
    // a week is in both months it touches
    ['2019-W22', 'may', 'yes'],
    ['2019-W22', 'june', 'yes'],
    // coarser than the period asked for
    ['2019', 'june', 'maybe'],
    ['2019-Q2', 'june', 'maybe'],
    ['2019-H1', 'june', 'maybe'],
    ['2019-summer', 'june', 'maybe'],
    ['mid 2019-Q2', 'june', 'no'],
    ['2019-06', '2019-06-17', 'maybe'],
    ['2019-Q3', 'june', 'no'],
    // as fine as it is now
    ['2019-Q2', 'q2', 'yes'],
    ['2019-06', 'q2', 'yes'],
    ['2019', '2019', 'yes'],
    ['2019', 'h1', 'maybe'],
    // coarser, but wholly inside
    ['2019-06', '2019-06-01/2019-06-30', 'yes'],
    ['2019-spring', '2019-03/2019-05', 'yes'],
    ['early 2019', 'h1', 'yes'],
    // ranges are in every month they touch
    ['2019-02/2019-04', 'march', 'yes'],
    ['2019-02/2019-04', 'feb-mar', 'yes'],
    ['2019-05-30/2019-06-02', 'june', 'yes'],
    ['2019-02/2019-04', 'may', 'no'],
    ['2019-05/2019-Q3', 'june', 'maybe'],
    ['2019-Q1/2019-Q2', 'q2', 'yes'],
    ['2019-Q1/2019-Q2', 'h1', 'yes'],
    // a range with an open end is where its known end is, and perhaps on its open side
    ['../2019-09', 'september', 'yes'],
    ['../2019-09', 'june', 'maybe'],
    ['../2019-09', 'october', 'no'],
    ['../2019-09', 'h2', 'yes'],
    ['2019-03/..', 'march', 'yes'],
    ['2019-03/..', 'june', 'maybe'],
    ['2019-03/..', 'february', 'no'],
    ['../2019', 'june', 'maybe'],
    // one of several
    ['2019-03|2019-05', 'march', 'either'],
    ['2019-03|2019-05', 'april', 'no'],
    ['2019-03|2019-05', 'h1', 'yes'],
    ['2019-03|2019-Q2', 'may', 'maybe'],
    ['2019-05|2019-Q2', 'may', 'either'],
  ])('%s in %s: %s', (written, period, expected) => {
    expect(answer(written, period)).toBe(expected);
  });

  it('takes the best of several occurrences', () => {
    expect(answer(['2019-03', '2019-11'], 'november')).toBe('yes');
    expect(answer(['2019-Q2', '2019-05|2019-06'], 'june')).toBe('either');
    expect(answer(['2019-Q2', '2019-11'], 'june')).toBe('maybe');
    expect(answer(['2019-03', '2019-11'], 'june')).toBe('no');
  });

  test.each(['tbc', 'ongoing', null, 'after the elections'])(
    '%s may be anywhere in the plan’s period',
    (written) => {
      expect(answer(written, 'june')).toBe('maybe');
      expect(answer(written, 'june 2020')).toBe('no');
      expect(fallsIn(when(written), asked('june 2020'), null)).toBe('maybe');
      expect(fallsIn(when(written), asked('2020-02'), FISCAL_2019.period)).toBe('maybe');
    },
  );
});

describe('over a whole year', () => {
  const month = fc.integer({ min: 1, max: 12 });
  const months = Array.from({ length: 12 }, (_, index) => ({
    ...monthSpan(2019, index + 1),
    precision: 'month' as const,
  }));

  it('a range is in as many months as it spans', () => {
    fc.assert(
      fc.property(month, month, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const range = when(`2019-${String(first).padStart(2, '0')}/2019-${String(last).padStart(2, '0')}`);
        const answers = months.map((period) => fallsIn(range, period, null));
        expect(answers.filter((falls) => falls === 'yes')).toHaveLength(last - first + 1);
        expect(answers.filter((falls) => falls === 'no')).toHaveLength(12 - (last - first + 1));
      }),
    );
  });

  it('nothing dated in the year is lost: every item is somewhere, or perhaps somewhere', () => {
    const written = fc.constantFrom(
      '2019',
      '2019-H1',
      '2019-Q4',
      '2019-spring',
      '2019-06',
      '2019-W01',
      '../2019-02',
      '2019-12/..',
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(months.some((period) => fallsIn(when(text), period, null) !== 'no')).toBe(true);
      }),
    );
  });
});
