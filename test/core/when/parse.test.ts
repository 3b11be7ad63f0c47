import { describe, expect, it, test } from 'vitest';
import { canonical } from '../../../src/core/when/canonical.ts';
import { extent } from '../../../src/core/when/extent.ts';
import { parseWhen } from '../../../src/core/when/parse.ts';
import { CANONICAL, FISCAL_2019, NO_PERIOD, pointOf, when, YEAR_2019 } from './samples.ts';

const problemsOf = (value: Parameters<typeof parseWhen>[0], calendar = YEAR_2019) =>
  parseWhen(value, calendar).problems;

describe('canonical forms', () => {
  test.each(CANONICAL)('%s is %s to %s, to the %s', (text, start, end, precision) => {
    const { when, problems } = parseWhen(text, YEAR_2019);
    expect(problems).toEqual([]);
    expect(when).toMatchObject({ state: 'dated', written: text });
    expect(extent(when)).toMatchObject({ start, end, precision });
  });

  test.each([
    ['2019-06?', true, false],
    ['2019-06~', false, true],
    ['mid 2019-Q2%', true, true],
  ])('%s is marked, and no longer than without the mark', (text, uncertain, approximate) => {
    const plain = pointOf(text.slice(0, -1));
    expect(pointOf(text)).toEqual({ ...plain, text, uncertain, approximate });
  });

  it('keeps clock times', () => {
    expect(pointOf('2019-06-17T18:00/20:00+02:00').time).toEqual({
      from: '18:00',
      to: '20:00',
      offset: '+02:00',
    });
    expect(pointOf('2019-06-17T18:00').time).toEqual({ from: '18:00', to: null, offset: null });
    expect(pointOf('2019-06-17T18:00:00Z').text).toBe('2019-06-17T18:00Z');
  });

  it('compares clock times of different zones by the minute', () => {
    expect(problemsOf('2019-06-17T18:00+02:00/2019-06-17T17:30Z')).toEqual([]);
    expect(problemsOf('2019-06-17T18:00Z/2019-06-17T18:30+02:00')).toMatchObject([{ code: 'date-order' }]);
  });

  it('reads tbc, ongoing and nothing at all', () => {
    expect(when('tbc')).toEqual({ state: 'tbc', written: 'tbc', parts: [] });
    expect(when('ongoing').state).toBe('ongoing');
    for (const nothing of [null, undefined, '', ' ', []]) {
      expect(parseWhen(nothing, YEAR_2019)).toEqual({
        when: { state: 'none', written: null, parts: [] },
        problems: [],
      });
    }
  });

  it('reads a list as several occurrences', () => {
    const board = when(['2019-03-28/2019-03-29', '2019-11']);
    expect(board.written).toBe('2019-03-28/2019-03-29, 2019-11');
    expect(board.parts.map((part) => part.form)).toEqual(['range', 'point']);
  });

  it('takes “by” for an open range, without a word', () => {
    expect(parseWhen('by 2019-09', YEAR_2019)).toEqual({
      when: { ...when('../2019-09'), written: 'by 2019-09' },
      problems: [],
    });
  });

  it('takes YAML integers from 1900 to 2100 for years', () => {
    expect(when(2019)).toEqual(when('2019'));
    expect(when([2019, 2021]).parts).toHaveLength(2);
    expect(problemsOf(1850)).toMatchObject([{ code: 'date-unknown', reason: 'year' }]);
    expect(problemsOf(6)).toMatchObject([{ code: 'date-unknown', reason: 'form' }]);
    expect(problemsOf(201906)).toMatchObject([{ suggestion: '2019-06' }]);
    expect(problemsOf(20190617)).toMatchObject([{ suggestion: '2019-06-17' }]);
  });
});

describe('the year of the plan', () => {
  test.each([
    ['2019-Q1', '2019-04-01', '2019-07-01'],
    ['2019-Q4', '2020-01-01', '2020-04-01'],
    ['2019-H2', '2019-10-01', '2020-04-01'],
    ['2019', '2019-01-01', '2020-01-01'],
  ])('with Q1 in April, %s is %s to %s', (text, start, end) => {
    expect(pointOf(text, FISCAL_2019)).toMatchObject({ start, end });
  });
});

describe('back to text', () => {
  const forms = CANONICAL.flatMap(([text]) => [
    text,
    ...(/[T/|]/.test(text) ? [] : [`${text}?`, `${text}%`]),
  ]);

  test.each(forms)('%s is its own canonical text', (text) => {
    expect(canonical(when(text))).toBe(text);
  });

  test.each([
    'by 2019-09',
    '2019-22',
    '2019-38',
    '2019-34?',
    'mi-mars',
    'March and June',
    'from May',
    'TBD',
    '2019-06-17T18:00:00',
  ])('the canonical text of %s means the same and has no problems', (text) => {
    const once = parseWhen(text, YEAR_2019);
    const twice = parseWhen(canonical(once.when), YEAR_2019);
    expect(twice.problems).toEqual([]);
    expect(twice.when).toEqual({ ...once.when, written: twice.when.written });
  });

  it('leaves alone what it cannot read', () => {
    expect(canonical(when('after the elections'))).toBeNull();
    expect(canonical(when(null))).toBeNull();
  });
});

describe('what cannot be', () => {
  test.each([
    ['2019-06-31', 'no-such-day', '2019-06-30'],
    ['2019-02-29', 'no-such-day', '2019-02-28'],
    ['2019-06-00', 'no-such-day', null],
    ['2019-13', 'month', null],
    ['2019-42', 'month', null],
    ['2019-17-06', 'month', '2019-06-17'],
    ['2019-W53', 'week', null],
    ['2019-W00', 'week', null],
    ['2019-Q5', 'quarter', null],
    ['2019-H3', 'half', null],
    ['2019-06-17T25:00', 'hour', null],
    ['2019-06-17T18:00+15:00', 'hour', null],
    ['0800', 'year', null],
    ['9999', 'year', null],
    ['2019-06/', 'form', '2019-06/..'],
    ['/2019-06', 'form', '../2019-06'],
    ['../..', 'form', 'ongoing'],
    ['early 2019-06-17', 'form', '2019-06-17'],
    ['mid 2019-06-XX', 'form', 'mid 2019-06'],
    ['2019-06-17T18:00:30', 'form', '2019-06-17T18:00'],
    // What is offered is a date itself.
    ['2019-06-17T18:00/20:19:19-06-18T09:00', 'form', null],
    ['2019-06-17T18:00Z/17:00', 'form', null],
    ['2019-06-17T18:00+02:00/20:00+02:00', 'form', '2019-06-17T18:00/20:00+02:00'],
    ['2019-6', 'form', '2019-06'],
    ['2019/06', 'form', '2019-06'],
    ['2019/06/17', 'form', '2019-06-17'],
    ['17/06/19', 'form', '2019-06-17'],
    ['2019~-06', 'form', null],
    ['201X', 'form', null],
    ['2019-37|2019-Q4', 'form', null],
    ['x'.repeat(201), 'too-long', null],
  ])('%s: %s, suggesting %s', (written, reason, suggestion) => {
    const { when, problems } = parseWhen(written, YEAR_2019);
    expect(problems).toEqual([{ index: null, written, code: 'date-unknown', reason, suggestion }]);
    expect(when).toEqual({ state: 'unreadable', written, parts: [] });
  });

  test.each([
    ['2019-06/2019-03', '2019-06', '2019-03'],
    ['2019-06-17/2019-06-16', '2019-06-17', '2019-06-16'],
    ['mid 2019-06/early 2019-06', 'mid 2019-06', 'early 2019-06'],
    ['2019-06-17T18:00/17:00', '18:00', '17:00'],
    ['2019-06-17T18:00/2019-06-17T17:00', '2019-06-17T18:00', '2019-06-17T17:00'],
  ])('%s ends before it starts', (written, from, to) => {
    expect(parseWhen(written, YEAR_2019)).toEqual({
      when: { state: 'unreadable', written, parts: [] },
      problems: [{ index: null, written, code: 'date-order', from, to }],
    });
  });

  it('says which text of a list, and takes the list for unread', () => {
    const { when, problems } = parseWhen(['2019-03', '2019-06-31', 'tbc'], YEAR_2019);
    expect(when).toMatchObject({ state: 'unreadable', written: '2019-03, 2019-06-31, tbc' });
    expect(problems).toMatchObject([
      { index: 1, reason: 'no-such-day' },
      { index: 2, reason: 'form' },
    ]);
  });

  it('needs no plan to read what is complete', () => {
    for (const [text] of CANONICAL) expect(problemsOf(text, NO_PERIOD)).toEqual([]);
  });
});
