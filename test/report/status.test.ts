// The status report: under which month what is to come stands.
import { expect, it } from 'vitest';
import { reportStatus } from '../../src/report/status.ts';
import { planOfDates } from '../plan-of.ts';
import { asked, ids } from './asked.ts';

async function toCome(when: string, today: string): Promise<Record<string, string[]>> {
  const plan = await planOfDates([when]);
  const { months } = reportStatus(plan, asked(plan), today);
  return Object.fromEntries(months.map(({ month, rows }) => [month, ids(rows)]));
}

it.each([
  ['2031-06', '2031-03-01', '2031-06'],
  ['2031-06', '2031-06-15', '2031-06'],
  ['2031-02/2031-06', '2031-03-01', '2031-03'],
  ['[2031-01-10, 2031-11-20]', '2031-03-01', '2031-11'],
  ['2031-01-10|2031-11-20', '2031-03-01', '2031-11'],
  ['[2031-03-20, 2031-Q4]', '2031-03-01', '2031-03'],
])('%s, seen on %s, is to come in %s', async (when, today, month) => {
  expect(await toCome(when, today)).toEqual({ [month]: ['event-1'] });
});

it.each(['2031-Q4', '2031-02-10', 'tbc', '2031-04/..'])('%s has no month', async (when) => {
  expect(await toCome(when, '2031-03-01')).toEqual({});
});
