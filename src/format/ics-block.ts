// One occurrence of an item as a calendar can hold it: a stretch of time, and whether it is settled.
import { type Day, EVER, type Span } from '../core/day.ts';
import { extent, pointsOf } from '../core/when/extent.ts';
import { coarser } from '../core/when/precision.ts';
import type { ClockTime, Part, Point } from '../core/when/types.ts';

/** Days, half-open as in iCalendar; or clock times, the end null where none is known. */
export type Block = ({ days: Span } | { from: Moment; to: Moment | null }) & {
  /** Known to the day, without doubt. */
  settled: boolean;
  /** Whether the stretch says all that is written; else the words must stand beside it. */
  complete: boolean;
};

/** `YYYY-MM-DDThh:mm:ss`, in UTC with a `Z`, else in `zone`; null: wherever the reader is. */
export interface Moment {
  time: string;
  zone: string | null;
}

/**
 * The stretch for one occurrence. Its days run from the earliest to the latest it may mean; of an open end
 * nothing is known, so “by September” is September, and “from March on” is March.
 */
export function blockOf(part: Part, zone: string | null): Block {
  const { precision, uncertain, approximate } = extent(part);
  const exact = !coarser(precision, 'day');
  const settled = exact && !uncertain && !approximate && part.form !== 'choice';
  const clock = settled ? clockOf(part, zone) : null;
  const open = part.form === 'range' && (part.from === null || part.to === null);
  if (clock !== null) return { ...clock, settled, complete: !open };
  const hours = pointsOf(part).some(({ time }) => time !== null);
  return { days: daysOf(part), settled, complete: settled && !open && !hours };
}

function daysOf(part: Part): Span {
  const { start, end } = extent(part);
  const [known = EVER] = pointsOf(part);
  return start !== null && end !== null ? { start, end } : { start: known.start, end: known.end };
}

/** Clock times, where every date of the part has one, all in zones or all without. */
function clockOf(part: Part, zone: string | null): { from: Moment; to: Moment | null } | null {
  const points = pointsOf(part);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first.time === null || last.time === null) return null;
  if ((first.time.offset === null) !== (last.time.offset === null)) return null;
  const from = momentOf(first, first.time.from, zone);
  const end = first === last ? first.time.to : last.time.from;
  const to = end === null ? null : momentOf(last, end, zone);
  // An event that ends as it begins has no end in iCalendar (RFC 5545 §3.6.1).
  return { from, to: to?.time === from.time ? null : to };
}

function momentOf({ start, time }: Point, clock: string, zone: string | null): Moment {
  const offset = time?.offset ?? null;
  if (offset !== null) return { time: inUtc(start, clock, offset), zone: null };
  if (zone !== null && UTC.test(zone)) return { time: inUtc(start, clock, 'Z'), zone: null };
  return { time: `${start}T${clock}:00`, zone };
}

const UTC = /^(Etc\/)?(UTC|UCT|Zulu|Universal)$/i;

function inUtc(day: Day, clock: string, offset: NonNullable<ClockTime['offset']>): string {
  return `${new Date(`${day}T${clock}:00${offset}`).toISOString().slice(0, 19)}Z`;
}
