// A stretch of days that someone asks about: "June", "q2", "feb-mar", "this month".
import {
  addDays,
  addMonths,
  type Day,
  EVER,
  LAST_YEAR,
  monthOf,
  monthSpan,
  type Span,
  yearOf,
} from './day.ts';
import { fold } from './near.ts';
import { foldPhrase, meaningOf } from './when/lexicon.ts';
import { readPart } from './when/part.ts';
import { comparePrecision } from './when/precision.ts';
import { isFormless, type Misread, type Reading, unknown } from './when/problem.ts';
import { spellRelative } from './when/relative.ts';
import { tokenise } from './when/tokens.ts';
import type { Calendar, Part, Point, Precision } from './when/types.ts';
import { readWords } from './when/words.ts';
import { type Language, WORDS } from './words/index.ts';
import type { TimeUnit } from './words/types.ts';

export interface Period extends Span {
  /** The granularity it was asked in: what is written coarser is only perhaps in it. Never `minute`. */
  precision: Precision;
  /** Canonical spelling, `2019-06`. */
  text: string;
}

export interface PeriodContext extends Calendar {
  today: Day;
}

/** One thing that may have been meant. */
interface PeriodCandidate {
  /** Month of its first day, 1–12. */
  month: number;
  /** The name of which a part was typed, or else the canonical spelling. */
  word: string;
  /** The language `word` is in; null for a canonical spelling. */
  language: Language | null;
}

export type PeriodReading =
  | { ok: true; period: Period }
  | { ok: false; reason: 'ambiguous'; candidates: PeriodCandidate[] }
  /** Canonical spellings of what may have been meant, if anything. */
  | { ok: false; reason: 'unknown'; suggestions: string[] }
  | { ok: false; reason: 'misread'; misread: Exclude<Misread, { code: 'date-unknown' }> };

/** Longest text read; no period is as long. */
const LONGEST = 100;

/**
 * Reads a period as people type it, in any of the languages: every date and range of a `when`, in canonical
 * spelling or in words; `this`, `next`, `last` (with or without a unit) and `today`; a bare number, which is
 * one of `unit`. A name without a year is the one inside the plan's period; where there is none, or more
 * than one, that of today's year. An open end is that of {@link EVER}.
 * Either-or dates, lists, `tbc` and `ongoing` are no periods.
 */
export function parsePeriod(
  text: string,
  context: PeriodContext,
  unit: 'month' | 'quarter' = 'month',
): PeriodReading {
  if (text.length > LONGEST) return { ok: false, reason: 'unknown', suggestions: [] };
  const typed = nameNumber(text.trim(), unit);
  const canonical = readPart(typed, context);
  if (canonical.ok) return asPeriod(canonical.value);
  const tokens = tokenise(fold(typed));
  const relative = spellRelative(tokens, context.today, unit, context.yearStart);
  if (relative !== null) return settle(readPart(relative, context), context);
  const abbreviation = tokens.find((token) => token.type === 'abbreviation');
  if (abbreviation !== undefined) return { ok: false, reason: 'ambiguous', candidates: abbreviation.months };
  const { misread } = canonical;
  return isFormless(misread) ? settle(readNamed(typed, context), context) : refuse(misread, context);
}

/** `6` or `06` is June, or in quarters no quarter. */
function nameNumber(text: string, unit: 'month' | 'quarter'): string {
  if (!/^\d{1,2}$/.test(text)) return text;
  return unit === 'quarter' ? `Q${Number(text)}` : (WORDS.en.months[Number(text) - 1] ?? text);
}

/** Words, with the year of the plan's period or of today where none is said. */
function readNamed(text: string, context: PeriodContext): Reading<Part> {
  const year = yearOf(context.today);
  let reading = readOne(text, context);
  if (!reading.ok && reading.misread.code === 'date-unknown' && reading.misread.reason === 'no-year')
    reading = readOne(text, { ...context, period: monthSpan(year, 1, 12) });
  if (reading.ok || reading.misread.code !== 'date-ambiguous') return reading;
  const [now, ...more] = reading.misread.candidates.filter((text) => text.startsWith(`${year}-`));
  return now === undefined || more.length > 0 ? reading : readPart(now, context);
}

function readOne(text: string, calendar: Calendar): Reading<Part> {
  const words = readWords(text, calendar);
  if (!words.ok) return words;
  const [only, ...more] = words.value;
  return more.length > 0 ? unknown('form') : readPart(only ?? '', calendar);
}

function settle(reading: Reading<Part>, context: PeriodContext): PeriodReading {
  return reading.ok ? asPeriod(reading.value) : refuse(reading.misread, context);
}

function asPeriod(part: Part): PeriodReading {
  if (part.form === 'choice')
    return { ok: false, reason: 'unknown', suggestions: part.of.map((point) => point.text) };
  if (part.form === 'point') return { ok: true, period: ofPoint(part.at) };
  const { from, to, text } = part;
  const [start, end] = [from?.start ?? EVER.start, to?.end ?? EVER.end];
  return { ok: true, period: { start, end, precision: finest(from, to), text } };
}

/** A clock time asks for its day. */
function ofPoint({ start, end, precision, text }: Point): Period {
  return precision === 'minute'
    ? { start, end, precision: 'day', text: start }
    : { start, end, precision, text };
}

/** The finer of the ends: 10 February to March is asked to the day. */
function finest(...ends: (Point | null)[]): Precision {
  const [first] = ends
    .flatMap((end) => (end === null ? [] : [ofPoint(end).precision]))
    .sort(comparePrecision);
  return first ?? 'day';
}

function refuse(misread: Misread, context: Calendar): PeriodReading {
  if (misread.code === 'date-ambiguous') {
    const candidates = misread.candidates.flatMap((text) => candidate(text, context));
    if (candidates.length > 1) return { ok: false, reason: 'ambiguous', candidates };
  }
  if (misread.code !== 'date-unknown') return { ok: false, reason: 'misread', misread };
  const { suggestion } = misread;
  return { ok: false, reason: 'unknown', suggestions: suggestion === null ? [] : [suggestion] };
}

function candidate(text: string, calendar: Calendar): PeriodCandidate[] {
  const part = readPart(text, calendar);
  const first = !part.ok ? null : part.value.form === 'point' ? part.value.at : null;
  if (first?.precision !== 'month') return [];
  return [{ month: monthOf(first.start), word: text, language: null }];
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * A length of time from today, as typed: `6w`, `30d`, `2m`, `10 days`, `2 semanas`. Answers the function
 * from today to the day after the last one within (half-open: `1d` is today alone); null when the text is
 * no such length.
 */
export function parseWithin(text: string): ((today: Day) => Day) | null {
  const match = /^(\d{1,4})\s{0,9}(\p{L}{1,20})$/u.exec(text.trim());
  const unit = match === null ? null : lengthUnit(foldPhrase(match[2] as string));
  if (match === null || unit === null) return null;
  const count = Number(match[1]);
  if (unit === 'day' || unit === 'week') return (today) => addDays(today, unit === 'day' ? count : 7 * count);
  const months = count * MONTHS[unit];
  return (today) => (yearOf(today) + months / 12 < LAST_YEAR ? addMonths(today, months) : EVER.end);
}

function lengthUnit(word: string): TimeUnit | null {
  for (const { unitLetters } of Object.values(WORDS)) {
    for (const [unit, letter] of Object.entries(unitLetters)) if (letter === word) return unit as TimeUnit;
  }
  const meaning = meaningOf(word);
  return meaning?.is === 'unit' && word.length > 1 ? meaning.unit : null;
}
