// Dates as people write them first ("8 March", "mi-mars", "por confirmar") → canonical texts.
import { fold, nearest } from '../near.ts';
import { complete } from './complete.ts';
import { nameWords } from './lexicon.ts';
import { readLoose } from './loose.ts';
import { orderNumerals, spellMoment } from './numerals.ts';
import { readPart } from './part.ts';
import { ambiguous, type Failed, type Reading, read, unknown } from './problem.ts';
import { type Abbreviation, type Token, tokenise } from './tokens.ts';
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
  if (result.ok || result.misread.code !== 'date-unknown' || result.misread.suggestion !== null)
    return result;
  return result.misread.reason === 'form' ? unknown('form', suggest(text, tokens, calendar)) : result;
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
  return candidates.size > 1 ? ambiguous([...candidates]) : unknown('form', first ?? null);
}

/** The date that is left when strange words are taken for the nearest month or season, else left out. */
function suggest(text: string, tokens: Token[], calendar: Calendar): string | null {
  const strange = tokens.filter((token) => token.type === 'unknown').reverse();
  if (strange.length === 0) return null;
  const near = (word: string) => nearest(word, nameWords());
  for (const instead of [near, () => null]) {
    const mended = strange.reduce((rest, token) => {
      const found = instead(text.slice(token.at, token.end));
      return replace(rest, token, fold(found ?? ' '));
    }, text);
    const result = readTokens(tokenise(mended), calendar);
    if (result.ok) return result.value.join(', ');
  }
  return null;
}

function replace(text: string, { at, end }: Token, instead: string): string {
  return text.slice(0, at) + instead + text.slice(end);
}
