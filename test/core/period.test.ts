import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parsePeriod, parseWithin } from '../../src/core/period.ts';
import { FISCAL_2019, NO_PERIOD, TWO_YEARS, YEAR_2019 } from './when/samples.ts';

const TODAY = '2019-05-15';
const period = (typed: string, calendar = YEAR_2019, unit: 'month' | 'quarter' = 'month', today = TODAY) => {
  const read = parsePeriod(typed, { ...calendar, today }, unit);
  if (!read.ok) throw new Error(`${typed}: ${JSON.stringify(read)}`);
  return read.period;
};
const refused = (typed: string, calendar = YEAR_2019) => parsePeriod(typed, { ...calendar, today: TODAY });

describe('a period as people type it', () => {
  test.each(['june', 'Jun', 'JUNIO', 'juin', '6', '06', '2019-06', 'june 2019', 'mes de junio'])(
    '%s is June',
    (typed) => {
      expect(period(typed)).toEqual({
        start: '2019-06-01',
        end: '2019-07-01',
        precision: 'month',
        text: '2019-06',
      });
    },
  );

  test.each([
    ['ene', '2019-01'],
    ['fév', '2019-02'],
    ['mar', '2019-03'],
    ['avr', '2019-04'],
    ['may', '2019-05'],
    ['mai', '2019-05'],
    ['jul', '2019-07'],
    ['juil', '2019-07'],
    ['aou', '2019-08'],
    ['ago', '2019-08'],
    ['set', '2019-09'],
    ['dic', '2019-12'],
    ['june 2020', '2020-06'],
    ['q2', '2019-Q2'],
    ['t2', '2019-Q2'],
    ['2019-Q2', '2019-Q2'],
    ['h1', '2019-H1'],
    ['s1', '2019-H1'],
    ['2019', '2019'],
    ['spring', '2019-spring'],
    ['W23', '2019-W23'],
    ['feb-mar', '2019-02/2019-03'],
    ['february–march', '2019-02/2019-03'],
    ['2019-02/2019-04', '2019-02/2019-04'],
    ['17 june', '2019-06-17'],
    ['2019-06-17T18:00', '2019-06-17'],
    ['mid-june', 'mid 2019-06'],
    ['thursday 6 june', '2019-06-06'],
    ['jueves 6 de junio', '2019-06-06'],
    ['6 june, 7pm', '2019-06-06'],
    // Of two winters that touch the plan, the one that begins in today’s year.
    ['nov-feb', '2019-11/2020-02'],
  ])('%s is %s', (typed, text) => {
    expect(period(typed).text).toBe(text);
  });

  test.each([
    ['this', '2019-05'],
    ['next', '2019-06'],
    ['last', '2019-04'],
    ['this month', '2019-05'],
    ['este mes', '2019-05'],
    ['el mes que viene', '2019-06'],
    ['le mois dernier', '2019-04'],
    ['this quarter', '2019-Q2'],
    ['trimestre prochain', '2019-Q3'],
    ['último semestre', '2018-H2'],
    ['this week', '2019-W20'],
    ['next year', '2020'],
    ['today', '2019-05-15'],
    ['hoy', '2019-05-15'],
    ["aujourd'hui", '2019-05-15'],
  ])('on 15 May, %s is %s', (typed, text) => {
    expect(period(typed).text).toBe(text);
  });

  it('takes a bare number for a quarter where quarters are asked for', () => {
    expect(period('2', YEAR_2019, 'quarter').text).toBe('2019-Q2');
    expect(period('next', YEAR_2019, 'quarter').text).toBe('2019-Q3');
    expect(period('june', YEAR_2019, 'quarter').text).toBe('2019-06');
    expect(parsePeriod('5', { ...YEAR_2019, today: TODAY }, 'quarter').ok).toBe(false);
  });

  it('is in the precision of its finer end', () => {
    expect(period('feb-mar').precision).toBe('month');
    expect(period('2019-02-10/2019-03').precision).toBe('day');
    expect(period('2019-Q1/2019-Q2').precision).toBe('quarter');
  });

  it('has no bounds where it is open', () => {
    expect(period('../2019-03')).toMatchObject({
      start: '1000-01-01',
      end: '2019-04-01',
      text: '../2019-03',
    });
    expect(period('since october')).toMatchObject({ start: '2019-10-01', end: '9999-01-01' });
    expect(period('2021/..')).toMatchObject({ start: '2021-01-01', end: '9999-01-01' });
  });
});

describe('the year that is not typed', () => {
  it('is the plan’s, whatever today is', () => {
    expect(period('june', YEAR_2019, 'month', '2026-11-22').text).toBe('2019-06');
    expect(period('february', FISCAL_2019).text).toBe('2020-02');
    expect(period('q4', FISCAL_2019)).toMatchObject({ start: '2020-01-01', text: '2019-Q4' });
    expect(period('this quarter', FISCAL_2019, 'month', '2020-02-10').text).toBe('2019-Q4');
  });

  it('is today’s where the plan does not tell', () => {
    expect(period('june', NO_PERIOD).text).toBe('2019-06');
    expect(period('winter', NO_PERIOD).text).toBe('2019-winter');
    expect(period('june', TWO_YEARS).text).toBe('2019-06');
  });

  it('is asked for where today is elsewhere too', () => {
    expect(parsePeriod('june', { ...TWO_YEARS, today: '2026-11-22' })).toEqual({
      ok: false,
      reason: 'ambiguous',
      candidates: [
        { month: 6, word: '2018-06', language: null },
        { month: 6, word: '2019-06', language: null },
      ],
    });
  });
});

describe('refused', () => {
  it('an abbreviation of two months', () => {
    expect(refused('jui')).toEqual({
      ok: false,
      reason: 'ambiguous',
      candidates: [
        { month: 6, word: 'juin', language: 'fr' },
        { month: 7, word: 'juillet', language: 'fr' },
      ],
    });
    expect(refused('ma')).toMatchObject({ candidates: [{ month: 3 }, { month: 5 }] });
  });

  it('what may be one of two days, or of two winters', () => {
    expect(refused('6/7/2019')).toMatchObject({ misread: { candidates: ['2019-07-06', '2019-06-07'] } });
    expect(parsePeriod('winter', { ...YEAR_2019, today: '2026-11-22' })).toMatchObject({
      reason: 'misread',
      misread: { code: 'date-ambiguous' },
    });
  });

  it('what is read, and cannot be, with the reason', () => {
    expect(refused('thursday 8 june')).toMatchObject({
      misread: { code: 'date-weekday', day: '2019-06-08', weekday: 6, said: 4, near: '2019-06-06' },
    });
    expect(refused('2019-06/2019-03')).toMatchObject({ misread: { code: 'date-order' } });
    expect(parsePeriod('nov-feb', { ...YEAR_2019, today: '2026-11-22' })).toMatchObject({
      misread: { candidates: ['2018-11/2019-02', '2019-11/2020-02'] },
    });
  });

  test.each([
    ['junee', ['2019-06']],
    ['2019-6', ['2019-06']],
    ['31 june', ['2019-06-30']],
    ['march or april', ['2019-03', '2019-04']],
    ['13', []],
    ['0', []],
    ['tbc', []],
    ['', []],
    ['soon', []],
  ])('%j, suggesting %j', (typed, suggestions) => {
    expect(refused(typed)).toEqual({ ok: false, reason: 'unknown', suggestions });
  });
});

describe('months tile the year', () => {
  const year = fc.integer({ min: 1000, max: 9997 });
  const yearStart = fc.integer({ min: 1, max: 12 });
  const tiles = (calendar: typeof NO_PERIOD, texts: string[]) => texts.map((text) => period(text, calendar));
  const numbered = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`);

  it('each beginning where the one before ends', () => {
    fc.assert(
      fc.property(year, (y) => {
        const months = tiles(
          NO_PERIOD,
          numbered('', 12).map((n) => `${y}-${n.padStart(2, '0')}`),
        );
        for (const [index, month] of months.entries())
          expect(month.end).toBe(months[index + 1]?.start ?? `${y + 1}-01-01`);
        expect(months[0]?.start).toBe(`${y}-01-01`);
      }),
    );
  });

  it('and so do quarters of three months, halves of two quarters, and the year, wherever it begins', () => {
    fc.assert(
      fc.property(year, yearStart, (y, start) => {
        const calendar = { period: null, yearStart: start };
        const [q1, q2, q3, q4] = tiles(calendar, numbered(`${y}-Q`, 4));
        const [h1, h2] = tiles(calendar, numbered(`${y}-H`, 2));
        const next = period(`${y + 1}-Q1`, calendar);
        expect([q1?.end, q2?.end, q3?.end, q4?.end]).toEqual([q2?.start, q3?.start, q4?.start, next.start]);
        expect(h1).toMatchObject({ start: q1?.start, end: q2?.end });
        expect(h2).toMatchObject({ start: q3?.start, end: q4?.end });
        expect(q1?.start).toBe(`${y}-${String(start).padStart(2, '0')}-01`);
      }),
    );
  });

  it('and seasons', () => {
    fc.assert(
      fc.property(year, (y) => {
        const seasons = tiles(NO_PERIOD, [
          `${y}-spring`,
          `${y}-summer`,
          `${y}-autumn`,
          `${y}-winter`,
          `${y + 1}-spring`,
        ]);
        for (const [index, season] of seasons.slice(1).entries())
          expect(season.start).toBe(seasons[index]?.end);
      }),
    );
  });
});

describe('within', () => {
  test.each([
    ['6w', '2019-06-26'],
    ['30d', '2019-06-14'],
    ['1d', '2019-05-16'],
    ['2m', '2019-07-15'],
    ['1y', '2020-05-15'],
    ['10 days', '2019-05-25'],
    ['2 semanas', '2019-05-29'],
    ['3 mois', '2019-08-15'],
    ['5j', '2019-05-20'],
    ['2 trimestres', '2019-11-15'],
    ['9999 years', '9999-01-01'],
  ])('%s from 15 May 2019 ends before %s', (typed, end) => {
    expect(parseWithin(typed)?.(TODAY)).toBe(end);
  });

  test.each(['', '6', 'w', '6 moons', '-3d', '1.5w', '6q', 'six weeks'])(
    '%j is no length of time',
    (typed) => {
      expect(parseWithin(typed)).toBeNull();
    },
  );
});
