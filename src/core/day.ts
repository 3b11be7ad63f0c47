// The civil calendar: days as text, with no time zone anywhere. The only file that knows date-fns.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';

/** A civil day, `YYYY-MM-DD` (ISO 8601 extended form): four-digit years, so that text order is time order. */
export type Day = string;

/** Days from `start`, inclusive, to `end`, exclusive. */
export interface Span {
  start: Day;
  end: Day;
}

/** Years a plan may name. 9999 is left out so that the half-open end of every span still has four digits. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 9998;

/** Bounds of everything: what an open end becomes where a day must be given. */
export const EVER: Span = { start: `${FIRST_YEAR}-01-01`, end: `${LAST_YEAR + 1}-01-01` };

/** Answers kept, at most. */
const REMEMBERED = 5000;

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the text is a day that exists, `YYYY-MM-DD`, in the years 1000–9998. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The day `year`-`month`-`day` (month 1–12). The caller answers for the day existing. */
export function toDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Month of the day, 1–12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** Days in a month (1–12) of the Gregorian calendar. By arithmetic: it runs once for every date of a plan. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** `count` days later (earlier when negative). */
export const addDays = remembering((day: Day, count: number): Day => fromDate(plusDays(asDate(day), count)));

/** `count` months later; a day the month lacks becomes its last day (31 January + 1 → 28 February). */
export function addMonths(day: Day, count: number): Day {
  return fromDate(plusMonths(asDate(day), count));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = remembering((from: Day, to: Day): number =>
  differenceInCalendarDays(asDate(to), asDate(from)),
);

/** A plan asks for the same few hundred again and again. */
function remembering<B extends Day | number, T>(ask: (a: Day, b: B) => T): (a: Day, b: B) => T {
  const known = new Map<string, T>();
  return (a, b) => {
    const key = `${a} ${b}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = ask(a, b);
      if (known.size < REMEMBERED) known.set(key, answer);
    }
    return answer;
  };
}

/** ISO 8601 day of the week: 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return getISODay(asDate(day));
}

/** ISO 8601 week: weeks begin on Monday, and week 1 holds the year's first Thursday. */
export function isoWeek(day: Day): { year: number; week: number } {
  const date = asDate(day);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}

/** Monday of an ISO week; 4 January is always in week 1. */
export function startOfIsoWeek(year: number, week: number): Day {
  const fourth = toDay(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
}

/** 52 or 53. */
export function weeksInIsoYear(year: number): number {
  return getISOWeeksInYear(asDate(toDay(year, 1, 4)));
}

/** `count` whole months from `month` of `year`; a month beyond 12 (or below 1) runs into another year. */
export function monthSpan(year: number, month: number, count = 1): Span {
  return { start: firstOfMonth(year, month), end: firstOfMonth(year, month + count) };
}

/** Whether every day of `inner` is in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one day. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function firstOfMonth(year: number, month: number): Day {
  return toDay(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);
}

// UTC dates: no host time zone, daylight saving or skipped day can move a civil day.
function asDate(day: Day): Date {
  return new UTCDateMini(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10)));
}

function fromDate(date: Date): Day {
  return toDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return b < a ? b : a;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return b > a ? b : a;
}
