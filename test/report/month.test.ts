import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../../src/core/day.ts';
import { type Period, parsePeriod } from '../../src/core/period.ts';
import type { Plan } from '../../src/core/plan.ts';
import { reportMonth } from '../../src/report/month.ts';
import type { MonthReport } from '../../src/report/types.ts';
import { planOf, planOfDates } from '../plan-of.ts';
import { asked, ids, TODAY } from './asked.ts';

function periodOf(plan: Plan, text: string): Period {
  const read = parsePeriod(text, { ...plan.calendar, today: TODAY });
  if (!read.ok) throw new Error(text);
  return read.period;
}

function month(plan: Plan, text: string, today = TODAY): MonthReport {
  return reportMonth(plan, asked(plan).test, periodOf(plan, text), today);
}

/** The grid as it is drawn: `.` outside the month, `*` on days with something on, `[]` around today. */
function drawn({ months }: MonthReport): string[] {
  return months.flatMap(({ weeks }) =>
    weeks.map((week) =>
      week
        .map((day) => {
          if (day === null) return '.';
          const number = `${Number(day.day.slice(8))}${day.items.length > 0 ? '*' : ''}`;
          return day.today ? `[${number}]` : number;
        })
        .join(' '),
    ),
  );
}

describe('the grid of a month', () => {
  const empty = planOf('themes: []');

  it('has four weeks where February begins on a Monday', async () => {
    expect(drawn(month(await empty, '2027-02'))).toEqual([
      '1 2 3 4 5 6 7',
      '8 9 10 11 12 13 14',
      '15 16 17 18 19 20 21',
      '22 23 24 25 26 27 28',
    ]);
  });

  it('has five in most months, and today in it', async () => {
    expect(drawn(month(await empty, '2031-08', '2031-08-29'))).toEqual([
      '. . . . 1 2 3',
      '4 5 6 7 8 9 10',
      '11 12 13 14 15 16 17',
      '18 19 20 21 22 23 24',
      '25 26 27 28 [29] 30 31',
    ]);
  });

  it('has six where the month begins on a weekend and is long', async () => {
    expect(drawn(month(await empty, '2031-03'))).toEqual([
      '. . . . . 1 2',
      '3 4 5 6 7 8 9',
      '10 11 12 13 14 15 16',
      '17 18 19 20 21 22 23',
      '24 25 26 27 28 29 30',
      '31 . . . . . .',
    ]);
  });

  it('begins on Monday and has every day once, in any month of any year', async () => {
    const plan = await empty;
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const text = `${year}-${String(number).padStart(2, '0')}`;
        const [grid] = month(plan, text).months;
        const days = (grid?.weeks ?? []).flat().map((day) => day?.day ?? null);
        const inMonth = days.filter((day) => day !== null);
        const last = daysInMonth(year, number);
        expect(inMonth).toEqual(
          Array.from({ length: last }, (_, at) => `${text}-${String(at + 1).padStart(2, '0')}`),
        );
        expect(days.length % 7).toBe(0);
        expect(days.length - inMonth.length).toBeLessThan(13);
        for (const [at, day] of days.entries()) {
          if (day !== null) expect(new Date(`${day}T12:00:00Z`).getUTCDay()).toBe((at + 1) % 7);
        }
      }),
    );
  });

  it('is drawn for each month the period touches', async () => {
    const plan = await empty;
    const months = (text: string) => month(plan, text).months.map(({ month: name }) => name);
    expect(months('dec')).toEqual(['2031-12']);
    expect(months('feb-apr')).toEqual(['2031-02', '2031-03', '2031-04']);
    expect(months('2031-12-20/2032-01-10')).toEqual(['2031-12', '2032-01']);
    expect(months('2031-W22')).toEqual(['2031-05', '2031-06']);
  });
});

describe('what is on', () => {
  it('marks the days of an exact date, of a range all of them', async () => {
    const plan = await planOfDates(['2031-06-17', '2031-06-19/2031-06-21', '2031-06-17T18:00']);
    const report = month(plan, 'june');
    expect(drawn(report)[3]).toBe('16 17* 18 19* 20* 21* 22');
    const days = report.months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day?.items.length);
    expect(days.map((day) => [day?.day, day?.items])).toEqual([
      ['2031-06-17', ['event-3', 'event-1']],
      ['2031-06-19', ['event-2']],
      ['2031-06-20', ['event-2']],
      ['2031-06-21', ['event-2']],
    ]);
  });

  it('marks a range in both its months', async () => {
    const plan = await planOfDates(['2031-06-29/2031-07-02']);
    expect(drawn(month(plan, 'june')).at(-2)).toBe('23 24 25 26 27 28 29*');
    expect(drawn(month(plan, 'june')).at(-1)).toBe('30* . . . . . .');
    expect(drawn(month(plan, 'july'))[0]).toBe('. 1* 2* 3 4 5 6');
  });

  it('marks the days of an either-or, not what lies between them', async () => {
    const plan = await planOfDates(['2031-06-17|2031-06-20']);
    expect(drawn(month(plan, 'june'))[3]).toBe('16 17* 18 19 20* 21 22');
  });

  it('marks each of several occurrences', async () => {
    const plan = await planOfDates(['[2031-06-03, 2031-06-10, 2031-07]']);
    expect(drawn(month(plan, 'june')).slice(1, 3)).toEqual(['2 3* 4 5 6 7 8', '9 10* 11 12 13 14 [15]']);
  });

  it('is listed apart: on its day, in the month, perhaps', async () => {
    const plan = await planOfDates([
      '2031-06-17',
      '2031-06',
      'mid 2031-06',
      '2031-W25',
      '2031-Q2',
      'tbc',
      '2031-07',
    ]);
    const { dated, coarse, maybe } = month(plan, 'june');
    expect(ids(dated)).toEqual(['event-1']);
    expect(ids(coarse)).toEqual(['event-2', 'event-3', 'event-4']);
    expect(ids(maybe)).toEqual(['event-5', 'event-6']);
  });

  it('is on its day only in the month where it has one', async () => {
    const plan = await planOfDates(['[2031-03, 2031-06-28]']);
    expect(ids(month(plan, 'june').dated)).toEqual(['event-1']);
    expect(ids(month(plan, 'march').dated)).toEqual([]);
    expect(ids(month(plan, 'march').coarse)).toEqual(['event-1']);
  });

  it('can be narrowed by every filter', async () => {
    const plan = await planOf(
      'events: [{id: a, title: A, when: 2031-06}]\nactions: [{id: b, title: B, when: 2031-06}]',
    );
    const { coarse } = reportMonth(
      plan,
      asked(plan, { kind: ['action'] }).test,
      periodOf(plan, 'june'),
      TODAY,
    );
    expect(ids(coarse)).toEqual(['b']);
  });
});

it('knows when a month lies outside the plan', async () => {
  const plan = await planOfDates(['2031-06']);
  expect(month(plan, '2031-12').outsidePlan).toBe(false);
  expect(month(plan, '2032-01').outsidePlan).toBe(true);
  expect(month(await planOf('schema: 1\ntitle: Harbour Towns Network'), '2032-01').outsidePlan).toBe(false);
});
