// The days a `when` may cover, first to last.
import { type Day, earlier, later } from '../day.ts';
import { perWhen } from './per-when.ts';
import { coarsest } from './precision.ts';
import type { Part, Point, Precision, When } from './types.ts';

export interface Extent {
  /** Earliest day it may begin, inclusive; null when open. */
  start: Day | null;
  /** Day after the latest day it may end (half-open); null when open. */
  end: Day | null;
  /** The coarsest of its dates. */
  precision: Precision;
  uncertain: boolean;
  approximate: boolean;
}

/** The dates named in a part: one, the known ends of a range, or every alternative. */
export function pointsOf(part: Part): Point[] {
  if (part.form === 'point') return [part.at];
  if (part.form === 'choice') return part.of;
  return [part.from, part.to].filter((point) => point !== null);
}

/** Without a date nothing is known, at the coarsest precision. */
const NO_DATE: Extent = { start: null, end: null, precision: 'year', uncertain: false, approximate: false };

/** The extent of one occurrence, or from the first to the last of all. */
export function extent(of: Part | When): Extent {
  return 'form' in of ? partExtent(of) : wholeExtent(of);
}

const wholeExtent = perWhen(({ parts }) => {
  const [first, ...rest] = parts.map(partExtent);
  return first === undefined ? NO_DATE : rest.reduce(join, first);
});

/** Each time it may be: of a list every entry, of an either-or each one, not what lies between. */
export const occurrences: (when: When) => readonly Extent[] = perWhen(({ parts }) =>
  parts.flatMap((part) => (part.form === 'choice' ? part.of.map(pointExtent) : [partExtent(part)])),
);

/** Whether its latest day is before `today`: never inside its own imprecision, nor without an end or a date. */
export function isOver({ end }: Pick<Extent, 'end'>, today: Day): boolean {
  return end !== null && end <= today;
}

function partExtent(part: Part): Extent {
  if (part.form === 'point') return pointExtent(part.at);
  const [first, ...rest] = pointsOf(part).map(pointExtent) as [Extent, ...Extent[]];
  const whole = rest.reduce(join, first);
  if (part.form !== 'range') return whole;
  return { ...whole, start: part.from?.start ?? null, end: part.to?.end ?? null };
}

function pointExtent({ start, end, precision, uncertain, approximate }: Point): Extent {
  return { start, end, precision, uncertain, approximate };
}

function join(a: Extent, b: Extent): Extent {
  return {
    start: a.start === null || b.start === null ? null : earlier(a.start, b.start),
    end: a.end === null || b.end === null ? null : later(a.end, b.end),
    precision: coarsest(a.precision, b.precision),
    uncertain: a.uncertain || b.uncertain,
    approximate: a.approximate || b.approximate,
  };
}
