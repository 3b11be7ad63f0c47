// The plan over time: a lane for each theme, a row for each item, and apart what has no place on the axis.
import { addDays, type Day, EVER, overlaps, type Span } from '../core/day.ts';
import type { Item, Plan } from '../core/plan.ts';
import { extent } from '../core/when/extent.ts';
import { PRECISIONS } from '../core/when/types.ts';
import type { Query } from '../query/filters.ts';
import { inTimeOrder, toRow } from './items.ts';
import { monthsOf } from './month.ts';
import type { Row, Stretch, TimelineReport, TimelineRow } from './types.ts';

/**
 * Over the period asked for, else the plan's own, else from the first to the last date there is;
 * always whole months.
 */
export function reportTimeline(plan: Plan, query: Query, today: Day): TimelineReport {
  const rows = plan.items.flatMap((item) => {
    const match = query.test(item);
    return match === 'no' ? [] : [toRow(item, today, match)];
  });
  const span = wholeMonths(query.period ?? plan.calendar.period ?? datesOf(rows, today));
  const lanes = [...plan.themes, null].map((theme) => {
    const own = rows.filter(({ item }) =>
      theme === null ? item.themes.length === 0 : item.themes.includes(theme.id),
    );
    const placed = own.map((row) => place(row, span));
    return {
      theme,
      rows: inTimeOrder(placed.filter((row) => row.stretches.length > 0)),
      rest: own.filter((_, index) => placed[index]?.stretches.length === 0),
    };
  });
  return {
    kind: 'timeline',
    span,
    months: monthsOf(span),
    lanes: lanes.filter((lane) => lane.rows.length + lane.rest.length > 0),
  };
}

function place(row: Row, span: Span): TimelineRow {
  const shape = row.item.kind === 'event' || row.item.kind === 'milestone' ? 'diamond' : 'bar';
  return { ...row, shape, stretches: stretchesOf(row.item, span) };
}

/** Each part of the date inside the span; a date as coarse as the whole span has no place in it. */
function stretchesOf(item: Item, span: Span): Stretch[] {
  return item.when.parts.flatMap((part) => {
    const { start, end, precision, uncertain, approximate } = extent(part);
    const whole = { start: start ?? EVER.start, end: end ?? EVER.end };
    if (
      !overlaps(whole, span) ||
      (start === null && whole.end >= span.end) ||
      (end === null && whole.start <= span.start)
    )
      return [];
    const exact =
      isExact(precision) &&
      !uncertain &&
      !approximate &&
      part.form !== 'choice' &&
      start !== null &&
      end !== null;
    return [{ start: later(whole.start, span.start), end: earlier(whole.end, span.end), exact }];
  });
}

function isExact(precision: (typeof PRECISIONS)[number]): boolean {
  return PRECISIONS.indexOf(precision) <= PRECISIONS.indexOf('day');
}

function datesOf(rows: readonly Row[], today: Day): Span {
  const extents = rows.filter(({ item }) => item.when.state === 'dated').map(({ item }) => extent(item.when));
  const starts = extents.flatMap(({ start }) => start ?? []);
  const ends = extents.flatMap(({ end }) => end ?? []);
  const start = starts.reduce(earlier, ends[0] ?? today);
  return { start, end: ends.reduce(later, addDays(start, 1)) };
}

function wholeMonths({ start, end }: Span): Span {
  const months = monthsOf({ start, end });
  const last = `${months.at(-1) ?? start.slice(0, 7)}-28`;
  return { start: `${start.slice(0, 7)}-01`, end: `${addDays(last, 4).slice(0, 7)}-01` };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
