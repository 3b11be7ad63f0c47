// Dates as people write them first ("8 March", "mi-mars", "por confirmar") → canonical texts.
import { fold, nearest } from '../near.ts';
import { asHours } from './bare-hours.ts';
import { complete } from './complete.ts';
import { nameWords } from './lexicon.ts';
import { readLoose } from './loose.ts';
import { orderNumerals, spellMoment } from './numerals.ts';
import { readPart } from './part.ts';
import { ambiguous, type Failed, isFormless, type Reading, read, unknown } from './problem.ts';
import { type Abbreviation, says, type Token, tokenise } from './tokens.ts';
import type { Calendar } from './types.ts';

/**
 * Reads words in any of the languages, mixed or not, without regard to case or accents, and answers
 * `tbc`, `ongoing` or the canonical text of each occurrence.
 * What can be meant in two ways is `date-ambiguous`; what cannot be read has the nearest date that can be.
 */
export function readWords(text: string, calendar: Calendar): Reading<string[]> {
  const folded = fold(text.trim());
  const moment = spellMoment(folded);
  if (moment !== null) return read([moment]);
  const numerals = orderNumerals(folded);
  if (numerals.other !== null) return either([numerals.text, numerals.other], calendar);
  const result = readFolded(numerals.text, calendar);
  if (numerals.sure || !result.ok) return result;
  return unknown('form', result.value.join(', '));
}

function readFolded(text: string, calendar: Calendar): Reading<string[]> {
  const tokens = tokenise(text);
  const abbreviation = tokens.find((token) => token.type === 'abbreviation');
  if (abbreviation !== undefined) return readAbbreviated(text, abbreviation, calendar);
  const result = readTokens(tokens, calendar);
  const hours = asHours(text, tokens);
  if (hours !== null) return either([text, hours], calendar);
  if (result.ok || !isFormless(result.misread)) return result;
  const isStrange = tokens.some((token) => token.type === 'unknown');
  if (isStrange) return suggest(text, tokens, calendar);
  return isTimeAlone(tokens) ? unknown('clock') : result;
}

function isTimeAlone(tokens: readonly Token[]): boolean {
  const types = tokens.map(({ type }) => type);
  return types.includes('time') && !types.includes('number') && !types.includes('iso');
}

/** Each month it may be; by name where the year is not known either. */
function readAbbreviated(text: string, token: Abbreviation, calendar: Calendar): Failed {
  const names = token.months.map(({ word }) => word);
  const texts = names.map((name) => replace(text, token, fold(name)));
  const first = readTokens(tokenise(texts[0] ?? ''), calendar);
  const lacksYear = !first.ok && first.misread.code === 'date-unknown' && first.misread.reason === 'no-year';
  return lacksYear ? ambiguous(names) : either(texts, calendar);
}

function readTokens(tokens: Token[], calendar: Calendar): Reading<string[]> {
  const alone = stateOf(tokens);
  if (alone !== null) return read([alone]);
  const parts = readLoose(tokens);
  if (parts === null) return unknown('form');
  const texts = complete(parts, calendar);
  const wrong = texts.ok
    ? texts.value.map((text) => readPart(text, calendar)).find((part) => !part.ok)
    : null;
  return wrong ?? texts;
}

/** `tbc` or `ongoing`, where that is all the words say. */
function stateOf(tokens: Token[]): 'tbc' | 'ongoing' | null {
  const said = new Set(tokens.map((token) => (token.type === 'word' ? token.meaning.is : token.type)));
  said.delete('filler');
  const [only] = said;
  return said.size === 1 && (only === 'tbc' || only === 'ongoing') ? only : null;
}

/** The texts that can be read, each as one canonical text: candidates, or a suggestion when only one is left. */
function either(texts: string[], calendar: Calendar): Failed {
  const readings = texts.map((text) => readTokens(tokenise(text), calendar));
  const candidates = new Set(readings.flatMap((reading) => (reading.ok ? [reading.value.join(', ')] : [])));
  const [first] = candidates;
  if (first === undefined) return readings.find(isWrongWeekday) ?? unknown('form');
  return candidates.size > 1 ? ambiguous([...candidates]) : unknown('form', first);
}

function isWrongWeekday(reading: Reading<string[]>): reading is Failed {
  return !reading.ok && reading.misread.code === 'date-weekday';
}

/**
 * The date that is left when strange words are taken for the nearest month, season or day of the week, else left out;
 * but not where they may be what a number beside them counts ("room 7", "7 de la tarde"), or the zone of a time.
 */
function suggest(text: string, tokens: Token[], calendar: Calendar): Failed {
  const near = mend(text, tokens, (word) => nearest(word, nameWords()), calendar);
  if (near.ok) return unknown('form', near.value.join(', '));
  const without = mend(text, tokens, () => null, calendar);
  if (isWrongWeekday(without)) return without;
  // A day of the week that nobody wrote cannot be wrong, nor can it be right.
  return unknown('form', without.ok && !isWrongWeekday(near) ? without.value.join(', ') : null);
}

/** What is read where each strange word is another, or (null) left out. */
function mend(
  text: string,
  tokens: readonly Token[],
  instead: (word: string) => string | null,
  calendar: Calendar,
): Reading<string[]> {
  let mended = text;
  for (const token of tokens.filter(({ type }) => type === 'unknown').reverse()) {
    const found = instead(text.slice(token.at, token.end));
    if (found === null && countsSomething(token, tokens)) return unknown('form');
    mended = replace(mended, found === null ? withItsDoubt(token, tokens) : token, fold(found ?? ' '));
  }
  const left = tokenise(mended);
  const last = left.at(-1);
  // "6 June, Barcelona"
  return readTokens(last?.type === 'mark' && last.mark === ',' ? left.slice(0, -1) : left, calendar);
}

/** In "6 June (venue tbc)" it is the venue that is to be confirmed, not the day. */
function withItsDoubt(token: Token, all: readonly Token[]): { at: number; end: number } {
  const next = all[all.indexOf(token) + 1];
  return next !== undefined && says(next, 'tbc') ? { at: token.at, end: next.end } : token;
}

/** Whether a word stands beside a time, or beside a number that is no day of a month beside it. */
function countsSomething(token: Token, all: readonly Token[]): boolean {
  const said = all.filter((each) => !says(each, 'filler'));
  const at = said.indexOf(token);
  return [-1, 1].some((step) => {
    const [beside, beyond] = [said[at + step], said[at + 2 * step]];
    if (beside?.type === 'time') return true;
    if (beside?.type !== 'number' || beside.digits > 2 || says(beyond, 'month')) return false;
    // "Barcelona 8–10 March"
    return step < 0 || !(beyond?.type === 'mark' && beyond.mark === '-');
  });
}

function replace(text: string, { at, end }: { at: number; end: number }, instead: string): string {
  return text.slice(0, at) + instead + text.slice(end);
}
