// A month at a glance: its days, what is dated, what is only known to the month, what may fall in it.
import { addDays, type Day, daysInMonth, overlaps, type Span, toDay, weekday } from '../core/day.ts';
import type { Period } from '../core/period.ts';
import { itemsWithin, type Plan } from '../core/plan.ts';
import { occurrences } from '../core/when/extent.ts';
import { coarser } from '../core/when/precision.ts';
import { inPeriod } from '../query/filters.ts';
import { allOf, type Test } from '../query/match.ts';
import { closedSpan, knownSpan } from './closed-span.ts';
import { select } from './items.ts';
import type { MonthDay, MonthReport, Row } from './types.ts';

export function reportMonth(plan: Plan, test: Test, period: Period, today: Day): MonthReport {
  const { rows, maybe } = select(
    itemsWithin(plan, { spans: [period], kind: null }),
    allOf([test, inPeriod(period, { plan, today })]),
    today,
  );
  const isDated = (row: Row) => daysOf(row).some((days) => overlaps(days, period));
  const dated = rows.filter(isDated);
  const planned = plan.calendar.period;
  return {
    kind: 'month',
    period,
    months: monthsOf(closedSpan(period, knownSpan(plan, rows, today))).map((month) => ({
      month,
      weeks: weeksOf(month, dated, today),
    })),
    dated,
    coarse: rows.filter((row) => !isDated(row)),
    maybe,
    outsidePlan: planned !== null && !overlaps(period, planned),
  };
}

/** Somebody may ask for a thousand years. */
const MOST_MONTHS = 1200;

/** The months a span touches, `YYYY-MM`; the first hundred years of a longer one. */
export function monthsOf(period: Span): string[] {
  const months: string[] = [];
  let day = `${period.start.slice(0, 7)}-01`;
  while (day < period.end && months.length < MOST_MONTHS) {
    months.push(day.slice(0, 7));
    day = addDays(day, daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
  }
  return months;
}

/** The span with all of its first and last month. */
export function wholeMonths({ start, end }: Span): Span {
  const last = `${addDays(end, -1).slice(0, 7)}-28`;
  return { start: `${start.slice(0, 7)}-01`, end: `${addDays(last, 4).slice(0, 7)}-01` };
}

/** Weeks from Monday to Sunday; days of other months are null. */
export function weeksOf(month: string, dated: readonly Row[], today: Day): (MonthDay | null)[][] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const first = toDay(year, number, 1);
  const cells: (MonthDay | null)[] = Array.from({ length: weekday(first) - 1 }, () => null);
  for (let index = 0; index < daysInMonth(year, number); index++) {
    const day = addDays(first, index);
    const items = dated.filter((row) => isOn(row, day)).map((row) => row.item.id);
    cells.push({ day, items, today: day === today });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function isOn(row: Row, day: Day): boolean {
  return daysOf(row).some(({ start, end }) => start <= day && day < end);
}

/** Whether any of its dates is exact to the day. */
export function hasDays(row: Row): boolean {
  return daysOf(row).length > 0;
}

/** Its dates that are exact to the day. */
function daysOf({ item }: Row): Span[] {
  return occurrences(item.when).flatMap(({ start, end, precision }) =>
    !coarser(precision, 'day') && start !== null && end !== null ? [{ start, end }] : [],
  );
}
