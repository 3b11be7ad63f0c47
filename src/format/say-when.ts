// Dates as people write them: "June", "17–19 June", "by the end of 2019", "tbc".
import type { Day } from '../core/day.ts';
import { addDays, isoWeek } from '../core/day.ts';
import { perWhen } from '../core/when/per-when.ts';
import { type Part, type Point, SEASONS, type Season, type When } from '../core/when/types.ts';
import type { Voice } from './voice.ts';

/** A `when` in the reader's language; the plan's own year is left out unless `full`. */
export function sayWhen(when: When, voice: Voice, full = false): string {
  if (full) return say(when, voice, true);
  const known = inVoice.get(voice) ?? perWhen((each) => say(each, voice, false));
  inVoice.set(voice, known);
  return known(when);
}

const inVoice = new WeakMap<Voice, (when: When) => string>();

function say(when: When, voice: Voice, full: boolean): string {
  const { dates } = voice.messages;
  switch (when.state) {
    case 'tbc':
      return dates.tbc;
    case 'ongoing':
      return dates.ongoing;
    case 'none':
      return '';
    case 'unreadable':
      return dates.unreadable(when.written ?? '');
    case 'dated':
      return when.parts.map((part) => sayPart(part, voice, full)).join(', ');
  }
}

/** A civil day: "8 March 2019". */
export function sayDay(day: Day, voice: Voice, full = true): string {
  return voice.messages.dates.day(Number(day.slice(8, 10)), month(day, voice), yearShown(day, voice, full));
}

/** A month `YYYY-MM`: "June 2019". */
export function sayMonth(text: string, voice: Voice, full = true): string {
  return voice.messages.dates.month(month(text, voice), yearShown(text, voice, full));
}

function sayPart(part: Part, voice: Voice, full: boolean): string {
  const { dates } = voice.messages;
  if (part.form === 'point') return sayPoint(part.at, voice, full);
  if (part.form === 'choice') return dates.either(part.of.map((point) => sayPoint(point, voice, full)));
  const { from, to } = part;
  if (from === null && to === null) return dates.undated;
  if (from === null) {
    const coarse = to?.precision === 'year' && to.portion === null;
    const said = to === null ? '' : sayPoint(to, voice, full || coarse);
    return coarse ? dates.byEndOf(said) : dates.by(said);
  }
  if (to === null) return dates.from(sayPoint(from, voice, full));
  return sayRange(from, to, voice, full);
}

/** Ends that share a month or a year say it once: "17–19 June", "February–March 2019". */
function sayRange(from: Point, to: Point, voice: Voice, full: boolean): string {
  const { dates } = voice.messages;
  const year = yearShown(from.start, voice, full);
  if (isBare(from) && isBare(to) && from.precision === to.precision && sameYear(from, to)) {
    if (from.precision === 'day' && from.start.slice(0, 7) === to.start.slice(0, 7)) {
      return dates.days(
        Number(from.start.slice(8)),
        Number(to.start.slice(8)),
        month(from.start, voice),
        year,
      );
    }
    if (from.precision === 'month')
      return dates.months(month(from.start, voice), month(to.start, voice), year);
    if (from.precision === 'day') {
      const first = dates.day(Number(from.start.slice(8)), month(from.start, voice), null);
      return dates.range(first, sayPoint(to, voice, full));
    }
  }
  return dates.range(sayPoint(from, voice, full), sayPoint(to, voice, full));
}

function sayPoint(point: Point, voice: Voice, full: boolean): string {
  const { dates } = voice.messages;
  let said = sayUnit(point, voice, full);
  if (point.portion !== null) said = dates.portion[point.portion](said);
  if (point.time !== null) said = dates.clock(said, point.time.from, point.time.to, point.time.offset);
  if (point.approximate) said = dates.around(said);
  return point.uncertain ? dates.uncertain(said) : said;
}

/** The unit that was written, without qualifiers. The canonical text says which one it is. */
function sayUnit(point: Point, voice: Voice, full: boolean): string {
  const { dates } = voice.messages;
  const written = point.text.replace(/^(early|mid|late) /, '').replace(/[?~%]$/, '');
  const year = written.slice(0, 4);
  const shown = full || year !== voice.ownYear ? year : null;
  const rest = written.slice(5);
  switch (point.precision) {
    case 'year':
      return year;
    case 'half':
      return dates.half(Number(rest.slice(1)), shown);
    case 'quarter':
      return dates.quarter(Number(rest.slice(1)), shown);
    case 'season':
      return isSeason(rest) ? dates.season(voice.words.seasons[rest][0] ?? rest, shown) : written;
    case 'week': {
      const week = isoWeek(addDays(point.end, -1));
      return dates.week(Number(rest.slice(1)) || week.week, shown);
    }
    case 'month':
      return dates.month(month(written, voice), shown);
    default:
      return dates.day(Number(written.slice(8, 10)), month(written, voice), shown);
  }
}

function isSeason(word: string): word is Season {
  return (SEASONS as readonly string[]).includes(word);
}

function month(text: string, voice: Voice): string {
  return voice.words.months[Number(text.slice(5, 7)) - 1] ?? text;
}

function yearShown(text: string, voice: Voice, full: boolean): string | null {
  const year = text.slice(0, 4);
  return full || year !== voice.ownYear ? year : null;
}

function isBare(point: Point): boolean {
  return point.portion === null && point.time === null && !point.approximate && !point.uncertain;
}

function sameYear(from: Point, to: Point): boolean {
  return from.start.slice(0, 4) === to.start.slice(0, 4);
}
