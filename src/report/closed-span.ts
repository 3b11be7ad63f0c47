// A span that is drawn needs two ends: an open one becomes the plan's own.
import { addDays, type Day, EVER, earlier, later, type Span } from '../core/day.ts';
import type { Plan } from '../core/plan.ts';
import { extent } from '../core/when/extent.ts';
import type { Row } from './types.ts';

/** `asked` with its open ends (those of {@link EVER}) closed by `known`; never empty. */
export function closedSpan(asked: Span, known: Span): Span {
  const start = asked.start === EVER.start ? known.start : asked.start;
  const end = asked.end === EVER.end ? known.end : asked.end;
  if (start < end) return { start, end };
  return asked.start === EVER.start ? { start: addDays(end, -1), end } : { start, end: addDays(start, 1) };
}

/** The plan's own period; of a plan without one from the first to the last date of its rows. */
export function knownSpan({ calendar }: Plan, rows: readonly Row[], today: Day): Span {
  if (calendar.period !== null) return calendar.period;
  const extents = rows.filter(({ item }) => item.when.state === 'dated').map(({ item }) => extent(item.when));
  const starts = extents.flatMap(({ start }) => start ?? []);
  const ends = extents.flatMap(({ end }) => end ?? []);
  const start = starts.reduce(earlier, ends[0] ?? today);
  return { start, end: ends.reduce(later, addDays(start, 1)) };
}
