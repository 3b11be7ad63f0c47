// Clock times on a day: `2019-06-17T18:00`, `2019-06-17T18:00/20:00+02:00`.
import { type Day, daysBetween } from '../day.ts';
import { readDate } from './date.ts';
import { type Reading, read, unknown } from './problem.ts';
import type { Calendar, ClockTime, Point } from './types.ts';

const TIME = String.raw`(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?`;
const MOMENT = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)T${TIME}$`);
/** Seconds that are not :00. */
const SECONDS = /:\d\d:(?!00)[0-5]\d/;
const END_CLOCK = new RegExp(`^${TIME}$`);

interface Clock {
  /** `hh:mm`, 00:00–23:59. */
  clock: string;
  offset: string | null;
}

/** Whether a text claims to be a day and a clock time. */
export function looksLikeMoment(text: string): boolean {
  return text.charCodeAt(10) === 0x54;
}

export function looksLikeClock(text: string): boolean {
  return text.charCodeAt(2) === 0x3a;
}

/**
 * Reads a day with a clock time, and with an end clock time on the same day when `endText` is given.
 * The offset is written once, at the very end; without one the time is in the item's or the plan's zone.
 * Seconds of `:00` are dropped; others are refused, because a `when` holds minutes.
 */
export function readMoment(text: string, endText: string | null, calendar: Calendar): Reading<Point> {
  const match = MOMENT.exec(text);
  if (match === null) return unknown('form');
  const whole = endText === null ? text : `${text}/${endText}`;
  if (SECONDS.test(whole)) return instead(whole.replace(/(:\d\d):\d\d/g, '$1'), calendar);
  const day = readDate(match[1] as string, calendar);
  if (!day.ok) return day;
  const begin = readClock(match.slice(2));
  if (!begin.ok) return begin;
  const end = endText === null ? null : readEnd(endText);
  if (end !== null && !end.ok) return end;
  if (end !== null && begin.value.offset !== null)
    return instead(
      spellMoment(day.value.from.start, {
        from: begin.value.clock,
        to: end.value.clock,
        offset: begin.value.offset,
      }),
      calendar,
    );
  const from = begin.value.clock;
  const to = end?.value.clock ?? null;
  const offset = end === null ? begin.value.offset : end.value.offset;
  if (to !== null && to < from) return { ok: false, misread: { code: 'date-order', from, to } };
  const point = day.value.from;
  return read({
    ...point,
    text: spellMoment(point.start, { from, to, offset }),
    precision: 'minute',
    time: { from, to, offset },
  });
}

/** No date, but this may be meant; it is only offered where it is one. */
function instead(text: string, calendar: Calendar): Reading<Point> {
  const [start = '', end = null] = text.split('/');
  return unknown('form', readMoment(start, end, calendar).ok ? text : null);
}

/** Minutes from one clock time to another; null without two, or with the zone of only one known. */
export function minutesApart(from: Point, to: Point): number | null {
  if (from.time === null || to.time === null) return null;
  if ((from.time.offset === null) !== (to.time.offset === null)) return null;
  return daysBetween(from.start, to.start) * 1440 + minutes(to.time) - minutes(from.time);
}

function readEnd(text: string): Reading<Clock> {
  const match = END_CLOCK.exec(text);
  return match === null ? unknown('form') : readClock(match.slice(1));
}

function readClock([hh, mm, ss, offset]: (string | undefined)[]): Reading<Clock> {
  if (Number(hh) > 23 || Number(mm) > 59 || !isOffset(offset)) return unknown('hour');
  if (ss !== undefined && Number(ss) > 59) return unknown('hour');
  return read({ clock: `${hh}:${mm}`, offset: offset ?? null });
}

/** Offsets in use run from -12:00 to +14:00; ISO 8601-1 §4.3.13 has no `-00:00`. */
function isOffset(offset: string | undefined): boolean {
  if (offset === undefined || offset === 'Z') return true;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  if (Number(offset.slice(4)) > 59) return false;
  return offset.startsWith('+') ? size <= 14 * 60 : size > 0 && size <= 12 * 60;
}

/** Minutes into the day, in UTC where the offset is known. */
function minutes({ from, offset }: ClockTime): number {
  const local = Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
  if (offset === null || offset === 'Z') return local;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? local + size : local - size;
}

/** A day with its time, in canonical spelling. */
export function spellMoment(day: Day, { from, to, offset }: ClockTime): string {
  return `${day}T${from}${to === null ? '' : `/${to}`}${offset ?? ''}`;
}
