// How a date moved: refined is not a slip, becoming tbc is.
import { addDays, contains, type Day, daysBetween, EVER, monthOf, weekday, yearOf } from '../day.ts';
import { canonical } from './canonical.ts';
import { type Extent, extent, pointsOf } from './extent.ts';
import { coarser, coarsest } from './precision.ts';
import type { Part, Point, Portion, Precision, When } from './types.ts';

/**
 * `set`: it had no date and has one; `unset`: the reverse, which is a slip like `later`.
 * `refined`: inside what it was, and finer or less in doubt; `coarsened`: the reverse.
 * `longer`, `shorter`: the same start. `changed`: neither, such as another hour of the same day.
 */
export const SHIFT_KINDS = [
  'later',
  'longer',
  'unset',
  'earlier',
  'shorter',
  'set',
  'refined',
  'coarsened',
  'changed',
] as const;
export type ShiftKind = (typeof SHIFT_KINDS)[number];
export type ShiftUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

export interface Shift {
  kind: ShiftKind;
  /** How far, in the coarser unit of the two; null where distance says nothing. */
  by: { count: number; unit: ShiftUnit } | null;
}

/** Kinds after which something happens later than was planned, or nobody knows when. */
export const SLIPS: ReadonlySet<ShiftKind> = new Set(['later', 'longer', 'unset']);

/** From one date to another; null when they mean the same. */
export function shift(from: When, to: When): Shift | null {
  if (spelled(from) === spelled(to)) return null;
  if (from.state !== 'dated' || to.state !== 'dated') return { kind: withoutDate(from, to), by: null };
  if (isRefined(from, to)) return { kind: 'refined', by: null };
  if (isRefined(to, from)) return { kind: 'coarsened', by: null };
  return distance(from, to);
}

function spelled(when: When): string {
  return JSON.stringify([when.state, canonical(when) ?? when.written]);
}

function withoutDate(from: When, to: When): ShiftKind {
  if (to.state === 'dated') return 'set';
  return from.state === 'dated' && to.state !== 'ongoing' ? 'unset' : 'changed';
}

/** As many occurrences, each in one that was there and one in each, and the whole is finer or less in doubt. */
function isRefined(from: When, to: When): boolean {
  const inside =
    from.parts.length === to.parts.length &&
    to.parts.every((part) => from.parts.some((old) => within(part, old))) &&
    from.parts.every((old) => to.parts.some((part) => within(part, old)));
  if (!inside) return false;
  const [a, b] = [extent(from), extent(to)];
  return a.precision === b.precision ? doubts(to) < doubts(from) : coarser(a.precision, b.precision);
}

/** Open ends reach as far as days do; of several dates one must hold it, not the time between them. */
function within(inner: Part, outer: Part): boolean {
  if (outer.form === 'choice') {
    const inners = inner.form === 'choice' ? inner.of : [inner];
    return inners.every((each) => outer.of.some((point) => contains(point, spanOf(each))));
  }
  return contains(spanOf(outer), spanOf(inner));
}

function spanOf(of: Part | Point): { start: Day; end: Day } {
  const { start, end } = 'form' in of ? extent(of) : of;
  return { start: start ?? EVER.start, end: end ?? EVER.end };
}

/** What is left open within one precision: `?`, `~`, alternatives, which third of it; an open end most. */
function doubts(when: When): number {
  const { uncertain, approximate } = extent(when);
  const open = when.parts.map((part) => {
    if (part.form === 'range') return 2 * (Number(part.from === null) + Number(part.to === null));
    return part.form === 'choice' ? part.of.length : Number(part.at.portion === null);
  });
  return open.reduce((sum, each) => sum + each, Number(uncertain) + Number(approximate));
}

function distance(from: When, to: When): Shift {
  const [a, b] = [extent(from), extent(to)];
  const precision = coarsest(a.precision, b.precision);
  const unit = unitOf(precision);
  const grid = gridOf([...from.parts, ...to.parts].flatMap(pointsOf), precision, unit);
  const between = (x: Day | null, y: Day | null) =>
    x === null || y === null ? 0 : indexOf(y, unit, grid) - indexOf(x, unit, grid);
  const starts = between(firstDay(a), firstDay(b));
  if (starts !== 0) return { kind: starts > 0 ? 'later' : 'earlier', by: { count: Math.abs(starts), unit } };
  const ends = between(lastDay(a), lastDay(b));
  if (ends !== 0) return { kind: ends > 0 ? 'longer' : 'shorter', by: { count: Math.abs(ends), unit } };
  return { kind: 'changed', by: null };
}

/** The known end of "by …" stands for its start: a deadline that moves is later, not longer. */
function firstDay({ start, end }: Extent): Day | null {
  return start ?? lastDay({ end });
}

function lastDay({ end }: Pick<Extent, 'end'>): Day | null {
  return end === null ? null : addDays(end, -1);
}

function unitOf(precision: Precision): ShiftUnit {
  if (precision === 'minute') return 'day';
  return precision === 'season' ? 'month' : precision;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const THIRDS: Record<Portion, number> = { early: 0, mid: 1, late: 2 };

/** The month, counted from year 0, in which one of the units begins: quarters are the plan's own. */
function gridOf(points: readonly Point[], precision: Precision, unit: ShiftUnit): number {
  const coarse = points.find((point) => point.precision === precision);
  if (coarse === undefined || unit === 'day' || unit === 'week') return 0;
  const third = coarse.portion === null ? 0 : THIRDS[coarse.portion];
  return monthIndex(coarse.start) - (MONTHS[unit] * third) / 3;
}

/** Which of the units a day is in; only the distance of two such numbers means something. */
function indexOf(day: Day, unit: ShiftUnit, grid: number): number {
  if (unit === 'day') return daysBetween(EVER.start, day);
  if (unit === 'week') return daysBetween(EVER.start, addDays(day, 1 - weekday(day))) / 7;
  return Math.floor((monthIndex(day) - grid) / MONTHS[unit]);
}

function monthIndex(day: Day): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}
