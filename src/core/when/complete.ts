// What a date in words leaves out, taken from the dates beside it and from the plan's period.
import { contains, type Day, overlaps, toDay, yearOf } from '../day.ts';
import { readDate } from './date.ts';
import type { Loose, LoosePart } from './loose.ts';
import { readPart } from './part.ts';
import { ambiguous, type Failed, type Reading, read, unknown } from './problem.ts';
import type { Calendar, Point } from './types.ts';

/**
 * The canonical text of every part; changes the parts. A bare day takes its month from the other end of its
 * range, else from the next date, else from the one before ("8–10 March", "March 8 and 10"). A missing year
 * is that of the other end of the range (or the year beside it, in "November–February 2020"), else of the
 * next date, else the one year in which the date falls in the plan's period.
 */
export function complete(parts: LoosePart[], calendar: Calendar): Reading<string[]> {
  const all = parts.flatMap(datesOf);
  if (!parts.every((part) => datesOf(part).every((loose) => giveMonth(loose, datesOf(part), all))))
    return unknown('form');
  giveYears(parts, calendar);
  const spellIn = (year: number) => parts.map((part) => spellPart(part, year));
  const missing = all.filter((loose) => loose.year === null);
  const years = missing.map((loose) => yearsInPeriod(loose, calendar));
  const lost = missing.find((_, index) => years[index]?.length === 0);
  if (lost !== undefined) return noYear(lost, spellIn, calendar);
  if (years.some((found) => found.length > 1)) {
    const choices = [...new Set(years.flat())].sort((a, b) => a - b);
    const candidates = choices.flatMap((year) => offered(spellIn(year), calendar) ?? []);
    return candidates.length > 1 ? ambiguous(candidates) : unknown('form', candidates[0] ?? null);
  }
  for (const [index, loose] of missing.entries()) loose.year = years[index]?.[0] ?? null;
  return read(parts.map((part) => spellPart(part, 0)));
}

/** No year of the period has it: because no year does (31 June), or because the period is elsewhere. */
function noYear(lost: Loose, spellIn: (year: number) => string[], calendar: Calendar): Failed {
  if (calendar.period === null) return unknown('no-year');
  const year = yearOf(calendar.period.start);
  const date = readDate(spellLoose({ ...lost, portion: null }, year), calendar);
  return date.ok ? unknown('no-year', offered(spellIn(year), calendar)) : date;
}

/** One text of all; null where one of them is no date, such as a year no plan may name. */
function offered(texts: readonly string[], calendar: Calendar): string | null {
  return texts.every((text) => readPart(text, calendar).ok) ? texts.join(', ') : null;
}

function datesOf(part: LoosePart): Loose[] {
  const ends: (Loose | null)[] = part.of;
  return ends.filter((loose) => loose !== null);
}

/** Whether the date has a month now, if it needs one. */
function giveMonth(loose: Loose, beside: Loose[], all: Loose[]): boolean {
  const { named } = loose;
  if (named.unit !== 'day' || named.month !== null) return true;
  const index = all.indexOf(loose);
  const nearest = [...all.slice(index + 1), ...all.slice(0, index).reverse()];
  const donors = [...nearest.filter((other) => beside.includes(other)), ...nearest];
  const donor = donors.find((other) => monthOfDay(other) !== null);
  if (donor === undefined) return false;
  named.month = monthOfDay(donor);
  loose.year ??= donor.year;
  return true;
}

/** The month of a date that is written to the day, else null. */
function monthOfDay({ named }: Loose): number | null {
  if (named.unit === 'day') return named.month;
  return named.unit === 'iso' && /-\d\d-\d\d$/.test(named.text) ? Number(named.text.slice(5, 7)) : null;
}

function giveYears(parts: LoosePart[], calendar: Calendar): void {
  let next: number | null = null;
  for (const part of parts.toReversed()) {
    if (part.form === 'range') giveYearsOfRange(part.of, next, calendar);
    else for (const loose of part.of.toReversed()) next = loose.year ??= next;
    next = part.of[0]?.year ?? next;
  }
}

/** An end without a year has that of the other end, or the year beside it where the range runs over New Year. */
function giveYearsOfRange(
  [from, to]: [Loose | null, Loose | null],
  next: number | null,
  calendar: Calendar,
): void {
  if (to !== null && to.year === null) {
    to.year = from?.year ?? next;
    if (from !== null && from.year !== null && inReverse(from, to, calendar)) to.year = from.year + 1;
  }
  if (from !== null && from.year === null) {
    from.year = to?.year ?? next;
    if (to !== null && to.year !== null && inReverse(from, to, calendar)) from.year = to.year - 1;
  }
}

function inReverse(from: Loose, to: Loose, calendar: Calendar): boolean {
  const [first, last] = [pointIn(from, 0, calendar), pointIn(to, 0, calendar)];
  return first !== null && last !== null && last.end <= first.start;
}

/** Years in which it lies inside the period, or failing that touches it. */
function yearsInPeriod(loose: Loose, calendar: Calendar): number[] {
  const { period } = calendar;
  if (period === null) return [];
  const whole = { ...loose, portion: null };
  const touching: number[] = [];
  const inside: number[] = [];
  for (let year = yearOf(period.start) - 1; year <= yearOf(period.end); year++) {
    const point = pointIn(whole, year, calendar);
    if (point === null || !overlaps(point, period)) continue;
    touching.push(year);
    if (contains(period, point)) inside.push(year);
  }
  return inside.length > 0 ? inside : touching;
}

function pointIn(loose: Loose, year: number, calendar: Calendar): Point | null {
  const ends = readDate(spellLoose(loose, year), calendar);
  return ends.ok ? ends.value.from : null;
}

function spellPart(part: LoosePart, year: number): string {
  const texts = part.of.map((loose) => (loose === null ? '..' : spellLoose(loose, year)));
  return texts.join(part.form === 'choice' ? '|' : '/');
}

/** Canonical text, in `year` where none is known. */
function spellLoose(loose: Loose, year: number): string {
  const { portion, uncertain, approximate } = loose;
  const qualifier = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  return `${portion === null ? '' : `${portion} `}${spellNamed(loose, loose.year ?? year)}${qualifier}`;
}

function spellNamed({ named }: Loose, year: number): string {
  switch (named.unit) {
    case 'iso':
      return named.text;
    case 'year':
      return String(year);
    case 'month':
      return month(year, named.month);
    case 'day':
      return `${month(year, named.month ?? 0)}-${String(named.day).padStart(2, '0')}`;
    case 'season':
      return `${year}-${named.season}`;
    case 'week':
      return `${year}-W${String(named.number).padStart(2, '0')}`;
    default:
      return `${year}-${named.unit === 'half' ? 'H' : 'Q'}${named.number}`;
  }
}

function month(year: number, number: number): Day {
  return toDay(year, number, 1).slice(0, 7);
}
