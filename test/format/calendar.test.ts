// The year at a glance: how many months stand side by side, what is marked, and how it is told without colour.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/core/period.ts';
import { formatTable } from '../../src/format/table.ts';
import { reportCalendar } from '../../src/report/calendar.ts';
import { runWp } from '../cli/run-wp.ts';
import { planOfDates } from '../plan-of.ts';
import { asked } from '../report/asked.ts';
import { LANGUAGES, pageFor } from './page.ts';

const HARBOUR = ['--plan', 'test/cli/plans/harbour'];

it.each([
  [20, 1],
  [40, 1],
  [60, 2],
  [80, 3],
  [120, 4],
  [160, 6],
])('on %d columns, %d months stand in a row', async (width, months) => {
  for (const lang of LANGUAGES) {
    const { stdout } = await runWp(['calendar', ...HARBOUR, '--lang', lang], { columns: width });
    if (width >= 40) expect(stdout.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
    const weekdays = lang === 'en' ? 'Mo Tu We Th Fr Sa Su' : 'lu ma m';
    expect(
      stdout
        .split('\n')
        .find((line) => line.includes(weekdays))
        ?.split(weekdays),
    ).toHaveLength(months + 1);
  }
});

/** The weeks of June 2031, whose 15th is a Sunday, with today and what is on where the test says. */
async function june(today: string, dates: readonly string[]): Promise<string[]> {
  const plan = await planOfDates(dates);
  const read = parsePeriod('2031-06', { ...plan.calendar, today });
  if (!read.ok) throw new Error('june');
  const report = reportCalendar(plan, asked(plan).test, read.period, today);
  const lines = (await formatTable(report, await pageFor(plan, { today }))).split('\n');
  return lines.slice(lines.findIndex((line) => line.includes('Mo Tu')) + 1).slice(0, 6);
}

describe('days', () => {
  it.each([
    ['2031-01-01', ['2031-06-11'], '  9 10 11*12 13 14 15'],
    ['2031-06-11', [], '  9 10[11]12 13 14 15'],
    ['2031-06-11', ['2031-06-11'], '  9 10[11]*12 13 14 15'],
    ['2031-06-11', ['2031-06-10'], '  9 10*[11]12 13 14 15'],
    ['2031-06-11', ['2031-06-10/2031-06-12'], '  9 10*[11]*12*13 14 15'],
    ['2031-06-11', ['2031-06-09/2031-06-15'], '  9*10*[11]*12*13*14*15*'],
    ['2031-06-09', ['2031-06-09'], ' [9]*10 11 12 13 14 15'],
    ['2031-06-15', ['2031-06-14/2031-06-15'], '  9 10 11 12 13 14*[15]*'],
  ])('today %s, with something on %j', async (today, dates, week) => {
    expect(await june(today, dates)).toContain(week);
  });
});

it('explains its marks, and only those it has', async () => {
  const { stdout } = await runWp(['calendar', 'june', '--today', '2019-03-01']);
  expect(stdout).toContain('June · 5 items in the month');
  expect(stdout).not.toMatch(/8\*|\[8\]/);
});

it('lists what has no month in the closing line, or on request', async () => {
  const closing = await runWp(['calendar']);
  expect(closing.stdout).toContain('45 more without a month: METROAirports');
  const { stdout } = await runWp(['calendar', '--maybe']);
  const { maybe } = JSON.parse((await runWp(['calendar', '--json'])).stdout);
  expect(maybe).toHaveLength(45);
  for (const { id } of maybe) expect(stdout).toContain(id);
});

it('has every item of the plan, by id, in JSON and with --maybe', async () => {
  const { items } = JSON.parse((await runWp(['items', ...HARBOUR, '--json'])).stdout);
  const calendar = JSON.parse((await runWp(['calendar', ...HARBOUR, '--json'])).stdout);
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const inPlan = ids(items).filter(
    (id) =>
      !['2020', '2019-10/..'].includes(items.find((item: { id: string }) => item.id === id).when?.written),
  );
  expect([...ids(calendar.items), ...ids(calendar.maybe)]).toEqual(expect.arrayContaining(inPlan));
});

it('is a block of text in Markdown, three months in a row', async () => {
  const { stdout } = await runWp(['calendar', 'q2', '--format', 'md'], { columns: 40 });
  expect(stdout).toMatch(/^# Q2 2019 \(7\)\n\n```text\n April · 1 {18}May · 1 {20}June · 5\n/);
  expect(stdout.match(/```/g)).toHaveLength(2);
});
