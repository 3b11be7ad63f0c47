// The order of a list by date.
import { extent, pointsOf } from './extent.ts';
import { comparePrecision } from './precision.ts';
import type { Part, Point, When } from './types.ts';

/**
 * Chronological by earliest day, then the finer precision, then the clock, then the latest day; what has
 * no date comes last. `../2020-09` is placed at its known end, where a reader looks for a deadline.
 * 0 when the dates do not tell them apart.
 */
export function compareWhen(a: When, b: When): number {
  const [first, second] = [earliest(a), earliest(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return (
    compareText(first.start, second.start) ||
    comparePrecision(first.precision, second.precision) ||
    compareText(first.time?.from ?? '', second.time?.from ?? '') ||
    compareText(lastDay(a), lastDay(b))
  );
}

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
  return extent(when).end ?? '~';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
