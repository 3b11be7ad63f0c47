// A `when` as the plan has it (text, year number or list) → what it means, and what is wrong with it.
import { readPart } from './part.ts';
import { isFormless, type Reading, read, unknown, type WhenProblem } from './problem.ts';
import type { Calendar, Part, When } from './types.ts';
import { readWords } from './words.ts';

export type WhenInput = string | number | readonly (string | number)[] | null | undefined;

export interface ParsedWhen {
  when: When;
  /** In the order written; empty when every text is canonical (or valid EDTF). */
  problems: WhenProblem[];
}

/** Longest text read: far beyond any date, and short enough that no text can take long. */
const LONGEST = 200;

/** YAML integers taken for years; others (`6`, `20190617`) are more likely slips. */
const YEAR_NUMBERS = { first: 1900, last: 2100 };

/**
 * Reads a `when`. Never throws: a text that is not a date gives a problem and the state `unreadable`, and
 * one unreadable text of a list makes the whole list so (its good texts alone would say something else).
 * `tbc` and `ongoing` stand alone, not in a list. Words in English, Spanish or French are read with the
 * problem `date-words`, which has the canonical spelling.
 */
export function parseWhen(value: WhenInput, calendar: Calendar): ParsedWhen {
  if (Array.isArray(value)) return parseList(value, calendar);
  if (value === null || value === undefined || value === '') return { when: nothing(), problems: [] };
  const written = spellValue(value);
  if (written.trim() === '') return { when: nothing(), problems: [] };
  const meaning = readValue(value as string | number, written, calendar);
  // Nearly every item: one canonical text.
  if (meaning.ok && meaning.value.canonical === null) {
    const { state, parts } = meaning.value;
    return { when: { state, written, parts }, problems: [] };
  }
  return settle(written, [{ index: null, written, meaning }]);
}

/** What one text means: a state without dates, or occurrences; `canonical` is set when it was in words. */
interface Meaning {
  state: 'dated' | 'tbc' | 'ongoing';
  parts: Part[];
  canonical: string | null;
}

interface Entry {
  index: number | null;
  written: string;
  meaning: Reading<Meaning>;
}

function parseList(values: readonly (string | number)[], calendar: Calendar): ParsedWhen {
  if (values.length === 0) return { when: nothing(), problems: [] };
  const entries = values.map((value, index) => {
    const written = spellValue(value);
    const meaning = readValue(value, written, calendar);
    const alone = values.length > 1 && meaning.ok && meaning.value.state !== 'dated';
    return { index, written, meaning: alone ? unknown('form') : meaning };
  });
  return settle(entries.map((entry) => entry.written).join(', '), entries);
}

function settle(written: string, entries: Entry[]): ParsedWhen {
  const problems = entries.flatMap(problemOf);
  const meanings = entries.flatMap(({ meaning }) => (meaning.ok ? [meaning.value] : []));
  if (meanings.length < entries.length)
    return { when: { state: 'unreadable', written, parts: [] }, problems };
  const parts = meanings.flatMap((meaning) => meaning.parts);
  return { when: { state: meanings[0]?.state ?? 'none', written, parts }, problems };
}

function problemOf({ index, written, meaning }: Entry): WhenProblem[] {
  if (!meaning.ok) return [{ index, written, ...meaning.misread }];
  const { canonical } = meaning.value;
  return canonical === null ? [] : [{ index, written, code: 'date-words', canonical }];
}

/** As written; what is no text at all (a list in a list) cannot be shown. */
function spellValue(value: unknown): string {
  return typeof value === 'object' ? '?' : String(value);
}

function readValue(value: string | number, written: string, calendar: Calendar): Reading<Meaning> {
  if (typeof value === 'number') return readNumber(value, written, calendar);
  return typeof value === 'string' ? readText(value, calendar) : unknown('form');
}

function readNumber(value: number, written: string, calendar: Calendar): Reading<Meaning> {
  if (Number.isInteger(value) && value >= YEAR_NUMBERS.first && value <= YEAR_NUMBERS.last)
    return readText(written, calendar);
  const digits = /^(\d{4})(\d\d)(\d\d)?$/.exec(written);
  if (digits === null) return unknown(/^\d{4}$/.test(written) ? 'year' : 'form');
  const dashed = digits.slice(1).filter(Boolean).join('-');
  return unknown('form', readPart(dashed, calendar).ok ? dashed : null);
}

function readText(text: string, calendar: Calendar): Reading<Meaning> {
  if (text === 'tbc' || text === 'ongoing') return read({ state: text, parts: [], canonical: null });
  if (text.length > LONGEST) return unknown('too-long');
  const strict = readPart(text, calendar);
  if (strict.ok) return read({ state: 'dated', parts: [strict.value], canonical: null });
  // A known form with an impossible month or day is answered as such, not tried as words.
  return isFormless(strict.misread) ? readLoose(text, calendar) : strict;
}

function readLoose(text: string, calendar: Calendar): Reading<Meaning> {
  const words = readWords(text, calendar);
  if (!words.ok) return words;
  const [first, ...more] = words.value;
  if (more.length === 0 && (first === 'tbc' || first === 'ongoing'))
    return read({ state: first, parts: [], canonical: first });
  const parts: Part[] = [];
  for (const canonical of words.value) {
    const part = readPart(canonical, calendar);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return read({ state: 'dated', parts, canonical: spellList(parts) });
}

/** One text as it is, several as a YAML list. */
function spellList(parts: Part[]): string {
  const texts = parts.map((part) => part.text);
  return texts.length === 1 ? (texts[0] as string) : `[${texts.join(', ')}]`;
}

function nothing(): When {
  return { state: 'none', written: null, parts: [] };
}
