// A date in words, cut into what the grammar of words is made of.
import { timeAt, type WrittenTime } from './clock-words.ts';
import {
  LONGEST_PHRASE,
  type Meaning,
  type MonthName,
  meaningOf,
  monthsStarting,
  weekdayStarting,
} from './lexicon.ts';

/** `at` and `end` are offsets into the text that was cut. */
interface Place {
  at: number;
  end: number;
}

/** What more than one month begins with. */
export type Abbreviation = Extract<Token, { type: 'abbreviation' }>;

export type Token = Place &
  /** `weekday`: of a month, where its abbreviation is that of a day of the week as well. */
  (
    | { type: 'word'; meaning: Meaning; weekday?: number }
    | { type: 'number'; value: number; digits: number; ordinal: boolean }
    | ({ type: 'time' } & WrittenTime)
    /** A date already in canonical spelling, without qualifier. */
    | { type: 'iso'; text: string }
    | { type: 'mark'; mark: Mark }
    | { type: 'abbreviation'; months: MonthName[] }
    | { type: 'unknown' }
  );

/** Whether it is a word that says such a thing. */
export function says(token: Token | undefined, what: Meaning['is']): boolean {
  return token?.type === 'word' && token.meaning.is === what;
}

const MARKS = { '-': '-', '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-', '/': '/', '|': 'or' } as const;
const MORE_MARKS = { ',': ',', ';': ',', '&': ',', '+': ',', '?': '?', '~': '~', '%': '%' } as const;
const ALL_MARKS: Readonly<Record<string, Mark>> = { ...MARKS, ...MORE_MARKS };
export type Mark = '-' | '/' | 'or' | ',' | '?' | '~' | '%' | '..';

const NUMBER = /\d+/y;
const SHORT_YEAR = /['\u2019]\d\d(?!['\u2019\d\p{L}])/uy;
const dates = String.raw`\d{4}-(?:(?:\d\d|xx)(?:-(?:\d\d|xx))?|[qh]\d|w\d\d|spring|summer|autumn|winter)`;
/** 8th, 1st, 2nd, 3rd · 1er, 2e, 2ème · 1.º, 2º, 1ª, 2do: folded, so without accents. */
const ordinals = String.raw`(?:st|nd|rd|th|ere|er|re|eme|e|[rdt][oa]|\.?[\u00ba\u00aa\u00b0oa])`;

/** What begins at a place of a text, `letter` being the class of its letters. */
const patterns = (letter: string) => ({
  iso: new RegExp(String.raw`${dates}(?![${letter}\d])`, 'uy'),
  ordinal: new RegExp(String.raw`${ordinals}(?![${letter}\d])`, 'uy'),
  word: new RegExp(`[${letter}]+`, 'uy'),
});
type Patterns = ReturnType<typeof patterns>;

/** Folded text is mostly plain, and the class of all letters takes longer to make than a list. */
const PLAIN = /^[ -~]*$/;
const plain = patterns('a-zA-Z');
let any: Patterns | null = null;

function patternsFor(text: string): Patterns {
  if (PLAIN.test(text)) return plain;
  any ??= patterns(String.raw`\p{L}`);
  return any;
}
/** Space, point, apostrophes, quotation marks, brackets. In escapes: only plain source is one byte a letter. */
const SILENT = /[\s.'\u2019\u02bc"\u201c\u201d\u00ab\u00bb()[\]]/;
/** Shortest abbreviation of a month or a day of the week; two letters are only enough to ask which one is meant. */
const SHORTEST = 3;

/** Cuts folded text. Every character ends up in a token, except for space, quotes, brackets and points. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const patterns = patternsFor(text);
  let at = 0;
  while (at < text.length) {
    if (text.startsWith('..', at)) {
      tokens.push({ type: 'mark', mark: '..', at, end: at + 2 });
      at += 2;
    } else if (SILENT.test(text.charAt(at))) {
      const year = shortYear(text, at, tokens.at(-1));
      if (year !== null) tokens.push(year);
      at = year?.end ?? at + 1;
    } else {
      const token = nextToken(text, at, patterns);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

const DATED: ReadonlySet<Meaning['is']> = new Set(['month', 'season', 'unit']);

/** The year of "June '19", which is none of this month's days. */
function shortYear(text: string, at: number, before: Token | undefined): Token | null {
  const isDated = before?.type === 'number' || (before?.type === 'word' && DATED.has(before.meaning.is));
  const figures = isDated ? match(SHORT_YEAR, text, at) : null;
  if (figures === null) return null;
  return {
    type: 'number',
    value: 2000 + Number(figures.slice(1)),
    digits: 4,
    ordinal: false,
    at,
    end: at + figures.length,
  };
}

function nextToken(text: string, at: number, patterns: Patterns): Token {
  const digits = match(NUMBER, text, at);
  const iso = digits === null ? null : match(patterns.iso, text, at);
  if (iso !== null) return { type: 'iso', text: canonicalCase(iso), at, end: at + iso.length };
  const time = digits === null ? null : timeAt(text, at);
  if (time !== null) return { type: 'time', ...time, at };
  if (digits !== null) return numberToken(text, digits, at, patterns);
  const word = match(patterns.word, text, at);
  if (word !== null) return phraseToken(text, word, at, patterns);
  const mark = ALL_MARKS[text.charAt(at)];
  return mark === undefined ? { type: 'unknown', at, end: at + 1 } : { type: 'mark', mark, at, end: at + 1 };
}

function numberToken(text: string, digits: string, at: number, patterns: Patterns): Token {
  const end = at + digits.length;
  if (digits.length > 4) return { type: 'unknown', at, end };
  const suffix = match(patterns.ordinal, text, end) ?? '';
  const value = Number(digits);
  return {
    type: 'number',
    value,
    digits: digits.length,
    ordinal: suffix !== '',
    at,
    end: end + suffix.length,
  };
}

/** The longest phrase that begins here and that some language knows, else the word as the abbreviation of a month or a day of the week. */
function phraseToken(text: string, first: string, at: number, patterns: Patterns): Token {
  let phrase = first;
  let end = at + first.length;
  let found = known(phrase, at, end);
  for (let count = 1; count < LONGEST_PHRASE; count++) {
    const start = skipBetweenWords(text, end);
    const word = match(patterns.word, text, start);
    if (word === null || start === end) break;
    phrase = `${phrase} ${word}`;
    end = start + word.length;
    found = known(phrase, at, end) ?? found;
  }
  return found ?? abbreviation(first, at);
}

function known(phrase: string, at: number, end: number): Token | null {
  const meaning = meaningOf(phrase);
  return meaning === null ? null : { type: 'word', meaning, at, end };
}

function abbreviation(word: string, at: number): Token {
  const end = at + word.length;
  const months = word.length < 2 ? [] : monthsStarting(word);
  const [only] = months;
  if (months.length > 1) return { type: 'abbreviation', months, at, end };
  const weekday = word.length < SHORTEST ? null : weekdayStarting(word);
  if (only !== undefined && word.length >= SHORTEST)
    return {
      type: 'word',
      meaning: { is: 'month', month: only.month },
      ...(weekday !== null && { weekday }),
      at,
      end,
    };
  return weekday === null
    ? { type: 'unknown', at, end }
    : { type: 'word', meaning: { is: 'weekday', weekday }, at, end };
}

function skipBetweenWords(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s.'\u2019\u02bc]/.test(text.charAt(at))) at += 1;
  return at;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function canonicalCase(text: string): string {
  return /-[a-z]{3}/.test(text) ? text : text.toUpperCase();
}
