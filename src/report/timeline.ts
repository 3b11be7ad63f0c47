// The plan over time: a lane for each theme, a row for each item, and apart what has no place on the axis.
import { type Day, EVER, earlier, later, overlaps, type Span } from '../core/day.ts';
import type { Plan } from '../core/plan.ts';
import { extent } from '../core/when/extent.ts';
import { coarser } from '../core/when/precision.ts';
import type { Part } from '../core/when/types.ts';
import type { Query } from '../query/filters.ts';
import { closedSpan, knownSpan } from './closed-span.ts';
import { inTimeOrder, toRow } from './items.ts';
import { monthsOf, wholeMonths } from './month.ts';
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
  const known = knownSpan(plan, rows, today);
  const span = wholeMonths(query.period === null ? known : closedSpan(query.period, known));
  const lanes = [...plan.themes, null].map((theme) => {
    const own = rows.filter(({ item }) =>
      theme === null ? item.themes.length === 0 : item.themes.includes(theme.id),
    );
    const placed = own.map((row) => place(row, span));
    return {
      theme,
      rows: inTimeOrder(placed.filter((row) => row.stretches.length > 0)),
      rest: inTimeOrder(own.filter((_, index) => placed[index]?.stretches.length === 0)),
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
  const stretches = row.item.when.parts.flatMap(stretchesOf).flatMap((stretch) => cut(stretch, span));
  // "Some day in it" says nothing where it is the whole span; "all of it" is a bar from end to end.
  const tell = stretches.filter(
    ({ start, end, exact }) => shape === 'bar' || exact || start > span.start || end < span.end,
  );
  return { ...row, shape, stretches: tell };
}

/** One for each date that may be meant; an open end runs to the end of everything. */
function stretchesOf(part: Part): Stretch[] {
  if (part.form === 'choice') return part.of.map(({ start, end }) => ({ start, end, exact: false }));
  const { start, end, precision, uncertain, approximate } = extent(part);
  const exact = !coarser(precision, 'day') && !uncertain && !approximate && start !== null && end !== null;
  return [{ start: start ?? EVER.start, end: end ?? EVER.end, exact }];
}

/** The part inside the span; none where it is open on one side and only its openness is inside. */
function cut({ start, end, exact }: Stretch, span: Span): Stretch[] {
  if (!overlaps({ start, end }, span)) return [];
  if (start === EVER.start && end >= span.end) return [];
  if (end === EVER.end && start <= span.start) return [];
  return [{ start: later(start, span.start), end: earlier(end, span.end), exact }];
}
