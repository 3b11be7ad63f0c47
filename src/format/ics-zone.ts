// A time zone as calendars want it (VTIMEZONE), made from what this machine knows of the zone's clocks.
import { daysInMonth } from '../core/day.ts';
import type { Component, Property } from './ics-jcal.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const WEEK = 7 * 24 * 60 * MINUTE;

/** A change of the clocks: its moment, and the offsets before and after it; all in milliseconds. */
interface Change {
  at: number;
  from: number;
  to: number;
}

/**
 * The zone, right for the years from `first` to `last`: the yearly rule where one fits all of them and a
 * year on either side, else every change of the clocks by itself. Names of the zone's times, which differ
 * from one machine to the next, are left out.
 */
export function timeZone(zone: string, first: number, last: number): Component {
  const years = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
  const begin = Date.UTC(first - 1, 0, 1);
  const offset = offsets(zone);
  const changes = changesOf(offset, begin, Date.UTC(last + 2, 0, 1));
  const steady = offset(begin);
  const observances = yearly(changes, years) ?? [
    observance({ at: begin - steady, from: steady, to: steady }),
    ...changes.map((change) => observance(change)),
  ];
  return ['vtimezone', [['tzid', {}, 'text', zone]], observances];
}

/** The zone's offset from UTC at a moment. */
function offsets(timeZone: string): (at: number) => number {
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  });
  return (at) => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
  };
}

/** No zone has changed its clocks twice within a week since clocks are set by law. */
function changesOf(offset: (at: number) => number, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  for (let start = begin; start < end; start += WEEK) {
    let [before, after] = [start, start + WEEK];
    const [from, to] = [offset(before), offset(after)];
    if (from === to) continue;
    while (after - before > SECOND) {
      const middle = before + Math.floor((after - before) / 2 / SECOND) * SECOND;
      if (offset(middle) === from) before = middle;
      else after = middle;
    }
    if (after < end) changes.push({ at: after, from, to });
  }
  return changes;
}

/** Two rules where each year has the same two changes on the same weekday of the same months; else null. */
function yearly(changes: readonly Change[], years: readonly number[]): Component[] | null {
  if (changes.length !== 2 * years.length) return null;
  const rules = [0, 1].map((half) => {
    const own = changes.filter((_, index) => index % 2 === half);
    const [first] = own;
    if (first === undefined || own.some((change, index) => local(change).getUTCFullYear() !== years[index]))
      return null;
    const shapes = own.map((change) => JSON.stringify([change.from, change.to, ...clockOf(change)]));
    const byday = sundays(own);
    if (byday === null || new Set(shapes).size > 1) return null;
    const bymonth = local(first).getUTCMonth() + 1;
    return observance(first, ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth, byday }]);
  });
  return rules.every((rule) => rule !== null) ? rules : null;
}

/** What must be the same every year: month, weekday and time of day. */
function clockOf(change: Change): (number | string)[] {
  const date = local(change);
  return [date.getUTCMonth(), date.getUTCDay(), date.toISOString().slice(11)];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** `-1SU` where it is the month's last each time, else `2SU`; null where the place in the month differs. */
function sundays(changes: readonly Change[]): string | null {
  const dates = changes.map(local);
  const weekday = WEEKDAYS[dates[0]?.getUTCDay() ?? 0];
  const isLast = (date: Date) =>
    date.getUTCDate() + 7 > daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1);
  if (dates.every(isLast)) return `-1${weekday}`;
  const places = new Set(dates.map((date) => Math.ceil(date.getUTCDate() / 7)));
  return places.size === 1 ? `${[...places][0]}${weekday}` : null;
}

/** Clocks put forward are daylight saving for every program that asks; none reckons by the name. */
function observance(change: Change, ...rule: Property[]): Component {
  return [
    change.to > change.from ? 'daylight' : 'standard',
    [
      ['dtstart', {}, 'date-time', local(change).toISOString().slice(0, 19)],
      ['tzoffsetfrom', {}, 'utc-offset', offsetText(change.from)],
      ['tzoffsetto', {}, 'utc-offset', offsetText(change.to)],
      ...rule,
    ],
    [],
  ];
}

/** The moment as the clocks showed it before they were changed; its UTC fields are the local ones. */
function local({ at, from }: Change): Date {
  return new Date(at + from);
}

function offsetText(offset: number): string {
  const text = new Date(Math.abs(offset)).toISOString().slice(11, 19).replace(/:00$/, '');
  return `${offset < 0 ? '-' : '+'}${text}`;
}
