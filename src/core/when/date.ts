// One date in canonical spelling: `2019`, `2019-06~`, `mid 2019-Q2`, `2019-W23`, `2019-06-XX`.
import { daysInMonth, FIRST_YEAR, LAST_YEAR, toDay, weeksInIsoYear } from '../day.ts';
import { spellCode } from './edtf-code.ts';
import { type Reading, read, unknown } from './problem.ts';
import type { Calendar, Point, Portion, Season } from './types.ts';
import {
  dayUnit,
  halfOf,
  monthUnit,
  quarterOf,
  seasonOf,
  thirdOf,
  type Unit,
  weekUnit,
  yearUnit,
} from './unit.ts';

/**
 * What one date text means at either end of a range: the same point twice, except for the few EDTF codes
 * that can only be spelled as a range of months.
 */
export interface Ends {
  from: Point;
  to: Point;
}

const DATE =
  /^(?:(early|mid|late) )?((\d{4})(?:-(?:(\d\d|XX)(?:-(\d\d|XX))?|Q(\d)|H(\d)|W(\d\d)|(spring|summer|autumn|winter)))?)([?~%])?$/;

const FIGURE = /\d/;

/** Reads one date; the reasons of a failure are those of EDTF level 1 and of the Gregorian calendar. */
export function readDate(text: string, calendar: Calendar): Reading<Ends> {
  // Words are often tried first, and the pattern takes longer to make than any text takes to read.
  const match = FIGURE.test(text) ? DATE.exec(text) : null;
  if (match === null) return unknown('form');
  const [, portion, body, yyyy, mm, dd, quarter, half, week, season, qualifier] = match;
  const year = Number(yyyy);
  if (year < FIRST_YEAR || year > LAST_YEAR) return unknown('year');
  const shape = {
    body: body as string,
    portion: (portion ?? null) as Portion | null,
    qualifier: qualifier ?? '',
  };
  if (mm !== undefined) return readMonth(year, mm, dd, shape, calendar);
  if (quarter !== undefined) return readQuarter(year, Number(quarter), shape, calendar);
  if (half !== undefined) return readHalf(year, Number(half), shape, calendar);
  if (season !== undefined) return single(seasonOf(year, season as Season), shape);
  return week === undefined ? single(yearUnit(year), shape) : readWeek(year, Number(week), shape);
}

/** A date taken apart: the text between portion and qualifier (`''`, `?`, `~` or `%`). */
interface Shape {
  body: string;
  portion: Portion | null;
  qualifier: string;
}

function readMonth(
  year: number,
  mm: string,
  dd: string | undefined,
  shape: Shape,
  calendar: Calendar,
): Reading<Ends> {
  if (mm === 'XX')
    return dd === undefined || dd === 'XX' ? unspecified(yearUnit(year), shape) : unknown('form');
  const month = Number(mm);
  if (month > 20 && dd === undefined) return readCode(year, month, shape, calendar);
  if (month < 1 || month > 12) return unknown('month', swapped(year, month, Number(dd)));
  if (dd === undefined) return single(monthUnit(year, month), shape);
  if (dd === 'XX') return unspecified(monthUnit(year, month), shape);
  const [day, last] = [Number(dd), daysInMonth(year, month)];
  if (day < 1) return unknown('no-such-day');
  if (day > last) return unknown('no-such-day', day > 31 ? null : toDay(year, month, last));
  return single(dayUnit(year, month, day), shape);
}

function readQuarter(year: number, quarter: number, shape: Shape, calendar: Calendar): Reading<Ends> {
  if (quarter < 1 || quarter > 4) return unknown('quarter');
  return single(quarterOf(year, quarter, calendar.yearStart), shape);
}

function readHalf(year: number, half: number, shape: Shape, calendar: Calendar): Reading<Ends> {
  if (half < 1 || half > 2) return unknown('half');
  return single(halfOf(year, half, calendar.yearStart), shape);
}

function readWeek(year: number, week: number, shape: Shape): Reading<Ends> {
  if (week < 1 || week > weeksInIsoYear(year)) return unknown('week');
  return single(weekUnit(year, week), shape);
}

/** `2019-17-06` was meant day first. */
function swapped(year: number, day: number, month: number): string | null {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? toDay(year, month, day) : null;
}

/** `XX` says only that the finer part is not known, so it has no thirds. */
function unspecified(unit: Unit, shape: Shape): Reading<Ends> {
  if (shape.portion === null) return single(unit, shape);
  return unknown('form', `${shape.portion} ${shape.body.replaceAll('-XX', '')}${shape.qualifier}`);
}

function readCode(year: number, code: number, shape: Shape, calendar: Calendar): Reading<Ends> {
  const spelled = spellCode(year, code, calendar.yearStart);
  if (spelled === null) return unknown('month');
  const [first, last] = spelled.split('/') as [string, string?];
  if (last !== undefined && shape.portion !== null) return unknown('form');
  const from = readDate(spell({ ...shape, body: first }), calendar);
  if (!from.ok || last === undefined) return from;
  const to = readDate(spell({ ...shape, body: last }), calendar);
  return to.ok ? read({ from: from.value.from, to: to.value.to }) : to;
}

function single(unit: Unit, shape: Shape): Reading<Ends> {
  const { portion, qualifier } = shape;
  const span = portion === null ? unit : thirdOf(unit, portion);
  if (span === null) return unknown('form', shape.body + qualifier);
  const point: Point = {
    text: spell(shape),
    start: span.start,
    end: span.end,
    precision: unit.precision,
    portion,
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
    time: null,
  };
  return read({ from: point, to: point });
}

function spell({ portion, body, qualifier }: Shape): string {
  return `${portion === null ? '' : `${portion} `}${body}${qualifier}`;
}
