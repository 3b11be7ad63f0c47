// The order of a list by date.
import { extent, pointsOf } from './extent.ts';
import { perWhen } from './per-when.ts';
import { type Part, type Point, PRECISIONS, type When } from './types.ts';

/**
 * A text that sorts as the date does: by earliest day, then the finer precision, then the clock, then the latest day;
 * what has no date comes last. `../2020-09` is placed at its known end, where a reader looks for a deadline. The same
 * where the dates do not tell two apart.
 */
export const placeInTime: (when: When) => string = perWhen((when) => {
  const first = earliest(when);
  if (first === null) return LAST;
  return `${first.start} ${PRECISIONS.indexOf(first.precision)} ${first.time?.from ?? ''} ${lastDay(when)}`;
});

/** Behind every day. */
const LAST = '~';

function earliest(when: When): Point | null {
  let found: Point | null = null;
  for (const part of when.parts) {
    const point = firstOf(part);
    if (found === null || point.start < found.start) found = point;
  }
  return found;
}

function firstOf(part: Part): Point {
  return pointsOf(part).reduce((first, point) => (point.start < first.start ? point : first));
}

/** Text after every day for an open end, so that it sorts behind a known one. */
function lastDay(when: When): string {
  return extent(when).end ?? LAST;
}
