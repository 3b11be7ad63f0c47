// Several months at a glance: small calendars, and month by month what is in each.
import type { Day } from '../core/day.ts';
import { type Period, parsePeriod } from '../core/period.ts';
import type { Plan } from '../core/plan.ts';
import { inPeriod } from '../query/filters.ts';
import { allOf, type Test } from '../query/match.ts';
import { closedSpan, knownSpan } from './closed-span.ts';
import { select } from './items.ts';
import { hasDays, monthsOf, weeksOf } from './month.ts';
import type { CalendarReport, Row } from './types.ts';

export function reportCalendar(plan: Plan, test: Test, period: Period, today: Day): CalendarReport {
  const context = { plan, today };
  const { rows, maybe } = select(plan.items, allOf([test, inPeriod(period, context)]), today);
  const months = monthsOf(closedSpan(period, knownSpan(plan, rows, today))).map((month) => {
    const read = parsePeriod(month, { ...plan.calendar, today });
    const own = read.ok ? select(plan.items, allOf([test, inPeriod(read.period, context)]), today).rows : [];
    const weeks = weeksOf(month, own.filter(hasDays), today);
    return { month, weeks, rows: exactFirst(own, weeks) };
  });
  const placed = new Set(months.flatMap((month) => month.rows.map(({ item }) => item.id)));
  return {
    kind: 'calendar',
    period,
    months: months.map(({ month, weeks }) => ({ month, weeks })),
    byMonth: months.flatMap(({ month, rows: own }) => (own.length === 0 ? [] : [{ month, rows: own }])),
    maybe: [...rows.filter(({ item }) => !placed.has(item.id)), ...maybe],
  };
}

/** What stands on days of this very month, then what is only known to be in it. */
function exactFirst(rows: readonly Row[], weeks: CalendarReport['months'][number]['weeks']): Row[] {
  const onDays = new Set(weeks.flat().flatMap((day) => day?.items ?? []));
  const isExact = (row: Row) => onDays.has(row.item.id);
  return [...rows.filter(isExact), ...rows.filter((row) => !isExact(row))];
}
