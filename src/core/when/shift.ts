// How a date moved: refined is not a slip, becoming tbc is.
import { contains, type Day, daysBetween, monthOf, type Span, yearOf } from '../day.ts';
import { canonical } from './canonical.ts';
import { type Extent, extent } from './extent.ts';
import { coarser, coarsest } from './precision.ts';
import type { Precision, When } from './types.ts';

/**
 * `set`: it had no date and has one; `unset`: the reverse, which is a slip like `later`.
 * `refined`: finer, and inside what it was; `coarsened`: the reverse. `longer`, `shorter`: the same start.
 * `changed`: neither, such as another hour of the same day.
 */
export type ShiftKind =
  | 'set'
  | 'unset'
  | 'refined'
  | 'coarsened'
  | 'later'
  | 'earlier'
  | 'longer'
  | 'shorter'
  | 'changed';
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
  if (JSON.stringify(canonical(from)) === JSON.stringify(canonical(to)) && from.state === to.state)
    return null;
  if (from.state !== 'dated' || to.state !== 'dated') {
    const kind =
      to.state === 'dated' ? 'set' : from.state === 'dated' && to.state !== 'ongoing' ? 'unset' : 'changed';
    return { kind, by: null };
  }
  const [a, b] = [extent(from), extent(to)];
  if (within(b, a) && isFiner(b, a)) return { kind: 'refined', by: null };
  if (within(a, b) && isFiner(a, b)) return { kind: 'coarsened', by: null };
  return distance(a, b);
}

function distance(a: Extent, b: Extent): Shift {
  const unit = unitOf(coarsest(a.precision, b.precision));
  const starts = between(a.start ?? dayBefore(a.end), b.start ?? dayBefore(b.end), unit);
  if (starts !== 0) return { kind: starts > 0 ? 'later' : 'earlier', by: { count: Math.abs(starts), unit } };
  const ends = between(a.end, b.end, unit);
  if (ends !== 0) return { kind: ends > 0 ? 'longer' : 'shorter', by: { count: Math.abs(ends), unit } };
  return { kind: 'changed', by: null };
}

/** The known end of "by …" stands for its start: a day inside its unit will do. */
function dayBefore(end: Day | null): Day | null {
  return end === null ? null : `${end.slice(0, 8)}01`;
}

function unitOf(precision: Precision): ShiftUnit {
  if (precision === 'minute') return 'day';
  return precision === 'season' ? 'month' : precision;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** Whole units from `a` to `b`, rounded; 0 where one of them is open. */
function between(a: Day | null, b: Day | null, unit: ShiftUnit): number {
  if (a === null || b === null) return 0;
  if (unit === 'day') return daysBetween(a, b);
  if (unit === 'week') return Math.round(daysBetween(a, b) / 7);
  const months = (yearOf(b) - yearOf(a)) * 12 + monthOf(b) - monthOf(a);
  return Math.round(months / MONTHS[unit]);
}

function within(inner: Extent, outer: Extent): boolean {
  const [a, b] = [spanOf(inner), spanOf(outer)];
  return a !== null && b !== null && contains(b, a);
}

function spanOf({ start, end }: Extent): Span | null {
  return start === null || end === null ? null : { start, end };
}

/** A finer precision, or the same with less doubt. */
function isFiner(a: Extent, b: Extent): boolean {
  if (a.precision !== b.precision) return coarser(b.precision, a.precision);
  const doubt = ({ uncertain, approximate }: Extent) => Number(uncertain) + Number(approximate);
  return doubt(a) < doubt(b);
}
