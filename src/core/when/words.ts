// Dates as people write them first ("8 March", "mi-mars", "por confirmar") → canonical texts.
import { fold, nearest } from '../near.ts';
import { complete } from './complete.ts';
import { nameWords } from './lexicon.ts';
import { readLoose } from './loose.ts';
import { orderNumerals, spellMoment } from './numerals.ts';
import { ambiguous, type Failed, type Reading, read, unknown } from './problem.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Calendar } from './types.ts';

/**
 * Reads words in any of the languages, mixed or not, without regard to case or accents, and answers
 * `tbc`, `ongoing` or the canonical text of each occurrence (their days are for the caller to read).
 * What can be meant in two ways is `date-ambiguous`; what cannot be read has the nearest date that can be.
 */
export function readWords(text: string, calendar: Calendar): Reading<string[]> {
  const folded = fold(text.trim());
  const moment = spellMoment(folded);
  if (moment !== null) return read([moment]);
  const numerals = orderNumerals(folded);
  if (numerals.others.length > 0) return either([numerals.text, ...numerals.others], calendar);
  const result = readFolded(numerals.text, calendar);
  if (numerals.sure || !result.ok) return result;
  return unknown('form', result.value.join(', '));
}

function readFolded(text: string, calendar: Calendar): Reading<string[]> {
  const tokens = tokenise(text);
  const abbreviation = tokens.find((token) => token.type === 'abbreviation');
  if (abbreviation !== undefined) {
    const texts = abbreviation.months.map(({ word }) => replace(text, abbreviation, fold(word)));
    const candidates = either(texts, calendar);
    return candidates.misread.code === 'date-ambiguous' && candidates.misread.candidates.length > 0
      ? candidates
      : ambiguous(abbreviation.months.map(({ word }) => word));
  }
  const result = readTokens(tokens, calendar);
  if (result.ok || result.misread.code !== 'date-unknown' || result.misread.suggestion !== null)
    return result;
  return result.misread.reason === 'form' ? unknown('form', suggest(text, tokens, calendar)) : result;
}

function readTokens(tokens: Token[], calendar: Calendar): Reading<string[]> {
  const alone = stateOf(tokens);
  if (alone !== null) return read([alone]);
  const parts = readLoose(tokens);
  return parts === null ? unknown('form') : complete(parts, calendar);
}

/** `tbc` or `ongoing`, where that is all the words say. */
function stateOf(tokens: Token[]): 'tbc' | 'ongoing' | null {
  const said = new Set(tokens.map((token) => (token.type === 'word' ? token.meaning.is : token.type)));
  said.delete('filler');
  const [only] = said;
  return said.size === 1 && (only === 'tbc' || only === 'ongoing') ? only : null;
}

/** Every way of reading, each as one canonical text. */
function either(texts: string[], calendar: Calendar): Failed {
  const readings = texts.map((text) => readTokens(tokenise(text), calendar));
  const candidates = readings.flatMap((reading) => (reading.ok ? [reading.value.join(', ')] : []));
  return ambiguous([...new Set(candidates)]);
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
