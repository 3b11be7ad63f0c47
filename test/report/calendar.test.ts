// Small months, and month by month what is in them; what has no month is kept apart, never lost.
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/core/period.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Filters } from '../../src/query/filters.ts';
import { reportCalendar } from '../../src/report/calendar.ts';
import type { CalendarReport } from '../../src/report/types.ts';
import { planOf, planOfDates } from '../plan-of.ts';
import { asked, ids, TODAY } from './asked.ts';

function calendar(plan: Plan, text: string, filters: Filters = {}): CalendarReport {
  const read = parsePeriod(text, { ...plan.calendar, today: TODAY });
  if (!read.ok) throw new Error(text);
  return reportCalendar(plan, asked(plan, filters).test, { ...read.period, precision: 'month' }, TODAY);
}

function byMonth({ byMonth: months }: CalendarReport): Record<string, string[]> {
  return Object.fromEntries(months.map(({ month, rows }) => [month, ids(rows)]));
}

function markedDays({ months }: CalendarReport): string[] {
  return months.flatMap(({ weeks }) => weeks.flat().flatMap((day) => (day?.items.length ? [day.day] : [])));
}

describe('month by month', () => {
  it('has exact days first, then what is only known to the month', async () => {
    const plan = await planOfDates(['2031-06', '2031-06-20', '2031-05/2031-06', '2031-06-02']);
    expect(byMonth(calendar(plan, '2031'))).toEqual({
      '2031-05': ['event-3'],
      '2031-06': ['event-4', 'event-2', 'event-3', 'event-1'],
    });
  });

  it('has a range in every month it touches, and marks its days', async () => {
    const plan = await planOfDates(['2031-03-30/2031-04-02']);
    expect(byMonth(calendar(plan, '2031'))).toEqual({ '2031-03': ['event-1'], '2031-04': ['event-1'] });
    expect(markedDays(calendar(plan, '2031'))).toEqual([
      '2031-03-30',
      '2031-03-31',
      '2031-04-01',
      '2031-04-02',
    ]);
  });

  it('has an either-or in each of its months, and marks both days', async () => {
    const plan = await planOfDates(['2031-03-08|2031-05-08']);
    const report = calendar(plan, '2031');
    expect(byMonth(report)).toEqual({ '2031-03': ['event-1'], '2031-05': ['event-1'] });
    expect(report.byMonth.map(({ rows }) => rows[0]?.match)).toEqual(['either', 'either']);
    expect(markedDays(report)).toEqual(['2031-03-08', '2031-05-08']);
  });
});

describe('what has no month', () => {
  it('is kept apart: what is coarser than a month, tbc, ongoing and undated', async () => {
    const plan = await planOfDates(['2031-06', '2031-Q2', '../2031', 'tbc', 'ongoing', '']);
    const report = calendar(plan, '2031');
    expect(byMonth(report)).toEqual({ '2031-06': ['event-1'] });
    expect(ids(report.maybe)).toEqual(['event-3', 'event-2', 'event-4', 'event-5', 'event-6']);
  });

  it('is nothing where a plan of another year is asked about', async () => {
    expect(calendar(await planOfDates(['2031-06', 'tbc']), '2032')).toMatchObject({ byMonth: [], maybe: [] });
  });
});

it('shows whole months, with everything in them, where a period begins inside one', async () => {
  const plan = await planOfDates(['2031-02-03', '2031-02-20']);
  const report = calendar(plan, '2031-02-10/2031-03-01');
  expect(report.months.map(({ month }) => month)).toEqual(['2031-02', '2031-03']);
  expect(byMonth(report)).toEqual({ '2031-02': ['event-1', 'event-2'] });
});

it('ends with the plan where no end was asked for', async () => {
  const plan = await planOf('events:\n  - {id: a, title: A, when: 2031-11}\n');
  const period = asked(plan, { from: ['2031-10'] }).period;
  if (period === null) throw new Error('a period was asked for');
  expect(reportCalendar(plan, asked(plan).test, period, TODAY).months.map(({ month }) => month)).toEqual([
    '2031-10',
    '2031-11',
    '2031-12',
  ]);
});

it('begins with the first date where neither the plan nor the question has a beginning', async () => {
  const plan = await planOf(
    'schema: 1\ntitle: Harbour Towns Network\nevents: [{id: a, title: A, when: 2031-05-10}]',
  );
  const report = calendar(plan, '../2031-06');
  expect(report.months.map(({ month }) => month)).toEqual(['2031-05', '2031-06']);
  expect(byMonth(report)).toEqual({ '2031-05': ['a'] });
});

it('has every month of a plan of many years', async () => {
  const plan = await planOf(
    'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031/2046\nevents: [{id: a, title: A, when: 2046-05-10}]',
  );
  expect(byMonth(calendar(plan, '2031/2046'))).toEqual({ '2046-05': ['a'] });
});
