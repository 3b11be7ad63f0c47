// What can be wrong with a `when`: a closed list of values, put into words elsewhere.
import type { Day } from '../day.ts';

/**
 * Why a text is not a date: not a form wp knows, or a form whose year, half, quarter, month, week, day or
 * clock time cannot be. `no-year`: no year is written, and the plan's period does not give one. `clock`: a time
 * of day that does not stand on one exact day.
 */
export type UnknownReason =
  | 'form'
  | 'year'
  | 'no-year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'week'
  | 'no-such-day'
  | 'hour'
  | 'clock'
  | 'too-long';

/** A text that could not be read. `suggestion`, `from`, `to` and `candidates` are canonical spellings. */
export type Misread =
  | { code: 'date-unknown'; reason: UnknownReason; suggestion: string | null }
  | { code: 'date-order'; from: string; to: string }
  /** `day` is on `weekday`, not on the one that was `said` (1 Monday … 7 Sunday); `near` is the nearest that is. */
  | { code: 'date-weekday'; day: Day; weekday: number; said: number; near: Day }
  | { code: 'date-ambiguous'; candidates: string[] };

/**
 * A finding about one text of a `when`. `index` is its position in a YAML list, null outside one.
 * `date-words` is the only one under which the date was read: it wants the canonical spelling instead.
 */
export type WhenProblem = { index: number | null; written: string } & (
  | Misread
  | { code: 'date-words'; canonical: string }
);

export type Failed = { ok: false; misread: Misread };
export type Reading<T> = { ok: true; value: T } | Failed;

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function unknown(reason: UnknownReason, suggestion: string | null = null): Failed {
  return { ok: false, misread: { code: 'date-unknown', reason, suggestion } };
}

export function ambiguous(candidates: string[]): Failed {
  return { ok: false, misread: { code: 'date-ambiguous', candidates } };
}

/** Whether the text is in no form of the grammar at all: it may still be words. */
export function isFormless(misread: Misread): boolean {
  return misread.code === 'date-unknown' && misread.reason === 'form' && misread.suggestion === null;
}
