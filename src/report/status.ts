// The status report: where the plan stands on a day, with nothing hidden for want of a date.
import { addDays, type Day, earlier, later } from '../core/day.ts';
import type { Period } from '../core/period.ts';
import type { Item, Plan } from '../core/plan.ts';
import { isClosed, isLate, isUndated, latestHealth, SOON_DAYS } from '../core/standing.ts';
import { occurrences } from '../core/when/extent.ts';
import { perWhen } from '../core/when/per-when.ts';
import { coarser } from '../core/when/precision.ts';
import type { When } from '../core/when/types.ts';
import { inPeriod, type Query } from '../query/filters.ts';
import { allOf, type Test, when } from '../query/match.ts';
import { reportCalendar } from './calendar.ts';
import { knownSpan } from './closed-span.ts';
import { reportIndicators } from './indicators.ts';
import { inTimeOrder, select, toRow } from './items.ts';
import { reportLate } from './late.ts';
import { wholeMonths } from './month.ts';
import { reportOpen } from './open.ts';
import { tallyOf } from './tally.ts';
import { reportTimeline } from './timeline.ts';
import type { HealthRow, Row, SinceReport, StatusReport } from './types.ts';

export function reportStatus(
  plan: Plan,
  query: Query,
  today: Day,
  since: SinceReport | null = null,
): StatusReport {
  const { test, period } = query;
  const items = plan.items.filter((item) => test(item) !== 'no');
  const rows = items.map((item) => toRow(item, today, matchOf(item, test)));
  const timeline = once(() => reportTimeline(plan, query, today));
  const calendar = once(() => reportCalendar(plan, test, period ?? planPeriod(plan, rows, today), today));
  return {
    kind: 'report',
    period,
    tally: tallyOf(items, today),
    attention: {
      late: reportLate(plan, test, today).rows,
      soon: comingSoon(plan, test, today),
      health: rows.flatMap(unwell),
    },
    themes: progress(plan, items, today),
    months: toCome(rows, today),
    open: reportOpen(plan, test, today).rows,
    indicators: reportIndicators(plan, test).rows,
    undated: rows.filter(({ item }) => isUndated(item)),
    items: rows,
    // Only a page draws them, and they take longer than all the rest.
    get timeline() {
      return timeline();
    },
    get calendar() {
      return calendar();
    },
    since,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function matchOf(item: Item, test: Test): Row['match'] {
  const match = test(item);
  return match === 'no' ? 'maybe' : match;
}

/** Every theme with items in scope, and every theme that has none at all: that is news too. */
function progress(plan: Plan, items: readonly Item[], today: Day): StatusReport['themes'] {
  const inScope = byTheme(items);
  const inPlan = new Set(plan.items.flatMap(({ themes }) => themes));
  return [...plan.themes, null].flatMap((theme) => {
    const own = inScope.get(theme?.id ?? null) ?? [];
    if (own.length === 0 && (theme === null || inPlan.has(theme.id))) return [];
    return [{ theme, tally: tallyOf(own, today) }];
  });
}

/** The items of each theme; those without one under null. */
function byTheme(items: readonly Item[]): Map<string | null, Item[]> {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const { themes } = item;
    for (const theme of themes.length === 0 ? [null] : themes.length === 1 ? themes : new Set(themes)) {
      const group = groups.get(theme);
      if (group === undefined) groups.set(theme, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** Falls within the next {@link SOON_DAYS}, not closed, not late; a month that has begun is still coming. */
function comingSoon(plan: Plan, test: Test, today: Day): Row[] {
  const end = addDays(today, SOON_DAYS);
  const period: Period = { start: today, end, precision: 'month', text: `${today}/${addDays(end, -1)}` };
  const coming = allOf([
    test,
    when((item) => !isClosed(item) && !isLate(item, today)),
    inPeriod(period, { plan, today }),
  ]);
  return select(plan.items, coming, today).rows;
}

function unwell(row: Row): HealthRow[] {
  const latest = latestHealth(row.item);
  const update = latest === null ? undefined : row.item.updates?.[latest.index];
  return update !== undefined && update.health !== 'green' ? [{ ...row, update }] : [];
}

/** What is not closed and not over, under the first month it still touches. Dates coarser than a month have none. */
function toCome(rows: readonly Row[], today: Day): StatusReport['months'] {
  const months = new Map<string, Row[]>();
  const monthOf = perWhen((dates) => monthToCome(dates, today));
  for (const row of inTimeOrder(rows)) {
    const month = isClosed(row.item) ? null : monthOf(row.item.when);
    if (month === null) continue;
    const own = months.get(month);
    if (own === undefined) months.set(month, [row]);
    else own.push(row);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, own]) => ({ month, rows: own }));
}

function monthToCome(dates: When, today: Day): string | null {
  if (dates.state !== 'dated') return null;
  const days = occurrences(dates).flatMap(({ start, end, precision }) =>
    start === null || end === null || end <= today || coarser(precision, 'month') ? [] : later(start, today),
  );
  return days.length === 0 ? null : days.reduce(earlier).slice(0, 7);
}

/** The plan's period; for a plan without one, from the first to the last date. */
function planPeriod(plan: Plan, rows: readonly Row[], today: Day): Period {
  const span = plan.calendar.period ?? wholeMonths(knownSpan(plan, rows, today));
  return { ...span, precision: 'month', text: `${span.start}/${addDays(span.end, -1)}` };
}
