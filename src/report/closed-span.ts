// A span that is drawn needs two ends: an open one becomes the plan's own.
import { addDays, EVER, type Span } from '../core/day.ts';

/** `asked` with its open ends (those of {@link EVER}) closed by `known`; never empty. */
export function closedSpan(asked: Span, known: Span): Span {
  const start = asked.start === EVER.start ? known.start : asked.start;
  const end = asked.end === EVER.end ? known.end : asked.end;
  if (start < end) return { start, end };
  return asked.start === EVER.start ? { start: addDays(end, -1), end } : { start, end: addDays(start, 1) };
}
