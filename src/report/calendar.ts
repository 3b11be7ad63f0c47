// Several months at a glance: small calendars, and month by month what is in each.
import type { Day } from '../core/day.ts';
import { type Period, parsePeriod } from '../core/period.ts';
import type { Plan } from '../core/plan.ts';
import { inPeriod } from '../query/filters.ts';
import { allOf, type Test } from '../query/match.ts';
import { select } from './items.ts';
import { hasDays, monthsOf, weeksOf } from './month.ts';
import type { CalendarReport } from './types.ts';

export function reportCalendar(plan: Plan, test: Test, period: Period, today: Day): CalendarReport {
  const context = { plan, today };
  const { rows, maybe } = select(plan.items, allOf([test, inPeriod(period, context)]), today);
  const dated = rows.filter(hasDays);
  const months = monthsOf(period);
  const placed = new Set<string>();
  const byMonth = months.map((month) => {
    const read = parsePeriod(month, { ...plan.calendar, today });
    const own = read.ok ? select(plan.items, allOf([test, inPeriod(read.period, context)]), today).rows : [];
    for (const { item } of own) placed.add(item.id);
    return { month, rows: own };
  });
  return {
    kind: 'calendar',
    period,
    months: months.map((month) => ({ month, weeks: weeksOf(month, dated, today) })),
    byMonth: byMonth.filter(({ rows: own }) => own.length > 0),
    maybe: [...rows.filter(({ item }) => !placed.has(item.id)), ...maybe],
  };
}
