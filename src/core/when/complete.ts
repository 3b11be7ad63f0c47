// What a date in words leaves out, taken from the dates beside it and from the plan's period.
import { contains, isDay, overlaps, yearOf } from '../day.ts';
import { readDate } from './date.ts';
import { type Loose, type LoosePart, namesDay } from './loose.ts';
import { readPart } from './part.ts';
import { ambiguous, type Failed, type Reading, read, unknown } from './problem.ts';
import { spellDate, spellNamed, spellPart } from './spell-loose.ts';
import type { Calendar, Point } from './types.ts';
import { disagreement } from './weekday.ts';

/**
 * The canonical text of every part; changes the parts. A bare day takes its month from the other end of its
 * range, else from the next date, else from the one before ("8–10 March", "March 8 and 10"). A missing year
 * is that of the other end of the range (or the year beside it, in "November–February 2020"), else of the
 * next date, else the one year in which the date falls in the plan's period; of several years the one in which
 * the day of the week agrees. One that agrees in none is refused.
 */
export function complete(parts: LoosePart[], calendar: Calendar): Reading<string[]> {
  const all = parts.flatMap(datesOf);
  if (!parts.every((part) => datesOf(part).every((loose) => giveMonth(loose, datesOf(part), all))))
    return unknown('form');
  if (!all.every((loose) => isTimed(loose) === all.some(isTimed) && mayBeTimed(loose)))
    return unknown('clock');
  giveYears(parts, calendar);
  const spellIn = (year: number) =>
    parts.map((part) => spellPart(endInYear(part, year, calendar), year, calendar));
  const missing = all.filter((loose) => loose.year === null);
  const years = missing.map((loose) => yearsInPeriod(loose, calendar));
  const lost = missing.find((_, index) => years[index]?.length === 0);
  if (lost !== undefined) return noYear(lost, all, spellIn, calendar);
  if (years.some((found) => found.length > 1)) {
    const choices = [...new Set(years.flat())].sort((a, b) => a - b);
    const agreeing = choices.filter((year) => disagreementAmong(all, year) === null);
    return choose(
      agreeing.map((year) => spellIn(year)),
      calendar,
      disagreementAmong(all, choices[0]),
    );
  }
  for (const [index, loose] of missing.entries()) loose.year = years[index]?.[0] ?? null;
  const turned = parts.filter((part) => part.form === 'range' && runsOverNewYear(part.of, missing, calendar));
  if (turned.length > 0) return overNewYear(parts, turned, calendar);
  return disagreementAmong(all) ?? read(parts.map((part) => spellPart(part, 0, calendar)));
}

/** Which of several years is asked, where more than one can be read. */
function choose(texts: string[][], calendar: Calendar, instead: Failed | null): Failed {
  const candidates = texts.flatMap((each) => offered(each, calendar) ?? []);
  if (candidates.length > 1) return ambiguous(candidates);
  if (texts.length === 0 && instead !== null) return instead;
  const [only = null] = candidates;
  return (only === null ? turnedRound(texts.flat(), calendar) : null) ?? unknown('form', only);
}

function turnedRound(texts: readonly string[], calendar: Calendar): Failed | null {
  for (const text of texts) {
    const part = readPart(text, calendar);
    if (!part.ok && part.misread.code === 'date-order') return part;
  }
  return null;
}

/** "Nov–Feb" in a plan of one year: its own November or February. Not "10–8 March", which is turned round. */
function runsOverNewYear(
  [from, to]: [Loose | null, Loose | null],
  missing: readonly Loose[],
  calendar: Calendar,
): boolean {
  if (from === null || to === null || !missing.includes(from) || !missing.includes(to)) return false;
  return inReverse(from, to, calendar) && !isOfOneMonth(from, to);
}

function isOfOneMonth(from: Loose, to: Loose): boolean {
  return from.named.unit === 'day' && to.named.unit === 'day' && from.named.month === to.named.month;
}

/** Both winters are offered, unless a day of the week says which it is. */
function overNewYear(parts: LoosePart[], turned: LoosePart[], calendar: Calendar): Reading<string[]> {
  const all = parts.flatMap(datesOf);
  const move = (end: 0 | -1, years: number) => {
    for (const part of turned) {
      const loose = part.of.at(end);
      if (loose != null && loose.year !== null) loose.year += years;
    }
    return { texts: parts.map((part) => spellPart(part, 0, calendar)), wrong: disagreementAmong(all) };
  };
  const before = move(0, -1);
  move(0, 1);
  const after = move(-1, 1);
  const agreeing = [before, after].filter(({ wrong }) => wrong === null).map(({ texts }) => texts);
  const [only] = agreeing;
  const isSaid = only !== undefined && agreeing.length === 1;
  return isSaid ? read(only) : choose(agreeing, calendar, after.wrong);
}

/** No year of the period has it: because no year does (31 June), or because the period is elsewhere. */
function noYear(
  lost: Loose,
  all: readonly Loose[],
  spellIn: (year: number) => string[],
  calendar: Calendar,
): Failed {
  if (calendar.period === null) return unknown('no-year');
  const year = yearOf(calendar.period.start);
  const date = readDate(spellDate({ ...lost, portion: null }, year), calendar);
  return date.ok
    ? unknown('no-year', disagreementAmong(all, year) === null ? offered(spellIn(year), calendar) : null)
    : date;
}

/** In a year that both ends lack, "Dec–Jan" ends in the next one. */
function endInYear(part: LoosePart, year: number, calendar: Calendar): LoosePart {
  const [from, to] = part.of;
  if (part.form !== 'range' || from == null || to == null || from.year !== null || to.year !== null)
    return part;
  const isTurned = inReverse({ ...from, year }, { ...to, year }, calendar) && !isOfOneMonth(from, to);
  return isTurned ? { ...part, of: [from, { ...to, year: year + 1 }] } : part;
}

/** One text of all; null where one of them is no date, such as a year no plan may name. */
function offered(texts: readonly string[], calendar: Calendar): string | null {
  return texts.every((text) => readPart(text, calendar).ok) ? texts.join(', ') : null;
}

function datesOf(part: LoosePart): Loose[] {
  const ends: (Loose | null)[] = part.of;
  return ends.filter((loose) => loose !== null);
}

function isTimed({ time }: Loose): boolean {
  return time !== null;
}

/** A time of day is that of one exact day. */
function mayBeTimed(loose: Loose): boolean {
  if (!isTimed(loose)) return true;
  return namesDay(loose) && loose.portion === null && !loose.uncertain && !loose.approximate;
}

/** What is wrong with the day of the week, in `year` where none is known; a day that no month has is told elsewhere. */
function disagreementIn(loose: Loose, year: number): Failed | null {
  const day = spellNamed(loose, loose.year ?? year);
  return loose.weekday !== null && isDay(day) ? disagreement(day, loose.weekday) : null;
}

function disagreementAmong(all: readonly Loose[], year = 0): Failed | null {
  return all.map((loose) => disagreementIn(loose, year)).find((wrong) => wrong !== null) ?? null;
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
function monthOfDay(loose: Loose): number | null {
  if (loose.named.unit === 'day') return loose.named.month;
  return loose.named.unit === 'iso' && namesDay(loose) ? Number(loose.named.text.slice(5, 7)) : null;
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

/** Years in which it lies inside the period, or failing that touches it; where its day of the week tells, those alone. */
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
  const found = inside.length > 0 ? inside : touching;
  const agreeing = found.filter((year) => disagreementIn(loose, year) === null);
  return agreeing.length > 0 ? agreeing : found;
}

function pointIn(loose: Loose, year: number, calendar: Calendar): Point | null {
  const ends = readDate(spellDate(loose, year), calendar);
  return ends.ok ? ends.value.from : null;
}
