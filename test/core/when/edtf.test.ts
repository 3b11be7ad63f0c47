// The `edtf` library as an oracle for the part of EDTF that both read.
// @ts-expect-error: the library has no types
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addMonths, daysInMonth, toDay } from '../../../src/core/day.ts';
import { extent } from '../../../src/core/when/extent.ts';
import { parseWhen } from '../../../src/core/when/parse.ts';
import { FISCAL_2019, pointOf, when, YEAR_2019 } from './samples.ts';

const pad = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 9997 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${pad(m)}`),
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]) => toDay(y, m, Math.min(d, daysInMonth(y, m)))),
);
const unspecified = fc.oneof(
  year.map((y) => `${y}-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${pad(m)}-XX`),
);
const qualified = fc.tuple(date, fc.constantFrom('', '?', '~', '%')).map((both) => both.join(''));

/** First and last day, inclusive, as the library has them. */
function oracle(text: string): [string, string] {
  const { min, max } = edtf(text);
  return [new Date(min).toISOString().slice(0, 10), new Date(max).toISOString().slice(0, 10)];
}

/** The same from ours: its end is exclusive. */
function ours(text: string): [string, string] {
  const { when, problems } = parseWhen(text, YEAR_2019);
  expect(problems).toEqual([]);
  const { start, end } = extent(when);
  const last = new Date(Date.parse(end ?? '') - 86_400_000).toISOString().slice(0, 10);
  return [start ?? '', last];
}

describe('EDTF', () => {
  it('dates of levels 0 and 1 have the same first and last day', () => {
    fc.assert(
      fc.property(fc.oneof(qualified, unspecified), (text) => {
        expect(ours(text)).toEqual(oracle(text));
      }),
      { numRuns: 500 },
    );
  });

  it('intervals have the same first and last day, and the same order', () => {
    fc.assert(
      fc.property(qualified, qualified, (a, b) => {
        const reverse = oracle(b)[1] < oracle(a)[0];
        if (reverse) {
          expect(parseWhen(`${a}/${b}`, YEAR_2019).problems).toMatchObject([{ code: 'date-order' }]);
        } else {
          expect(ours(`${a}/${b}`)).toEqual([oracle(a)[0], oracle(b)[1]]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('qualifiers mean the same', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(pointOf(`${text}?`)).toMatchObject({ uncertain: true, approximate: false });
        expect(pointOf(`${text}~`)).toMatchObject({ uncertain: false, approximate: true });
        expect(pointOf(`${text}%`)).toMatchObject({ uncertain: true, approximate: true });
      }),
    );
  });

  it('seasons are the library’s, which are calendar quarters, two months later', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 21, max: 24 }), (y, code) => {
        const { min, max } = edtf(`${y}-${code}`);
        const span = { start: new Date(min).toISOString(), end: new Date(max + 1).toISOString() };
        expect(pointOf(`${y}-${code}`)).toMatchObject({
          start: addMonths(span.start.slice(0, 10), 2),
          end: addMonths(span.end.slice(0, 10), 2),
        });
      }),
    );
  });

  test.each([
    ['2019-21', '2019-spring'],
    ['2019-24', '2019-winter'],
    ['2019-26', '2019-summer'],
    ['2019-29', '2019-09/2019-11'],
    ['2019-30', '2019-12/2020-02'],
    ['2019-32', '2019-06/2019-08'],
    ['2019-33', '2019-Q1'],
    ['2019-36?', '2019-Q4?'],
    ['2019-37', '2019-01/2019-04'],
    ['2019-39~', '2019-09~/2019-12~'],
    ['2019-41', '2019-H2'],
    ['2019-37/2019-38', '2019-01/2019-08'],
    ['../2019-39', '../2019-12'],
    ['early 2019-22', 'early 2019-summer'],
  ])('%s is shown as %s', (code, text) => {
    expect(when(code)).toEqual({ ...when(text), written: code });
    expect(parseWhen(code, YEAR_2019).problems).toEqual([]);
  });

  test.each([
    ['2019-34', '2019-04/2019-06'],
    ['2019-40', '2019-01/2019-06'],
  ])('%s is of the calendar year, also where the plan’s year is another', (code, text) => {
    expect(when(code, FISCAL_2019)).toEqual({ ...when(text, FISCAL_2019), written: code });
  });
});
