// Times of day as people write them ("7pm", "10h30", "10:00 UTC"), at a place of a folded text.
import { LANGUAGES, WORDS } from '../words/index.ts';
import { CLOCK_WORDS, type ClockWord, type DateWords } from '../words/types.ts';
import { foldPhrase } from './lexicon.ts';

export interface WrittenTime {
  /** `hh:mm`; not always one that there is. */
  clock: string;
  /** `Z`, `+hh:mm`, or null where no zone is written. */
  offset: string | null;
  /** The word behind the figures. */
  suffix: ClockWord | null;
  /** Offset into the text of what follows. */
  end: number;
}

const FIGURES = /(\d{1,2})(?:([:.])(\d\d)(?::00)?)?(?!\d)/y;
/** Two letters apart, "p.m." or "p. m.", or a word. */
const SUFFIXES = [/[ .]{0,2}([a-z]\.? ?[a-z])(?![\p{L}\d])\.?/uy, /[ .]{0,2}(\p{L}+)\.?/uy];
const MINUTES = / ?(\d\d)(?:min)?(?![\p{L}\d:])/uy;
const ZONE = / ?(?:(?:z|utc|gmt)(?![\p{L}\d])|(\+\d\d:\d\d)(?!\d))/uy;

/** Null where the figures there are no time: a bare number is none. */
export function timeAt(text: string, at: number): WrittenTime | null {
  const figures = match(FIGURES, text, at);
  if (figures === null) return null;
  const [whole, hour = '', mark, minutes] = figures;
  let end = at + whole.length;
  const { suffix, length } = suffixAt(text, end);
  if (suffix === null && mark !== ':') return null;
  end += length;
  const after = suffix === 'hours' && minutes === undefined ? match(MINUTES, text, end) : null;
  end += after?.[0].length ?? 0;
  const clock = clockOf(Number(hour), minutes ?? after?.[1] ?? '00', suffix);
  const zone = match(ZONE, text, end);
  end += zone?.[0].length ?? 0;
  return clock === null ? null : { clock, offset: zone && (zone[1] ?? 'Z'), suffix, end };
}

/** `hh:mm`; 12am is midnight and 12pm noon. Null for what no clock of twelve hours shows, such as 0pm or 13am. */
export function clockOf(hour: number, minutes: string, suffix: ClockWord | null): string | null {
  if (suffix !== 'am' && suffix !== 'pm') return `${String(hour).padStart(2, '0')}:${minutes}`;
  if (hour < 1 || hour > 12) return null;
  return clockOf((hour % 12) + (suffix === 'pm' ? 12 : 0), minutes, null);
}

let words: Map<string, ClockWord> | null = null;

function suffixAt(text: string, at: number): { suffix: ClockWord | null; length: number } {
  for (const pattern of SUFFIXES) {
    const [whole = '', word = ''] = match(pattern, text, at) ?? [];
    const suffix = suffixOf(word);
    if (suffix !== null) return { suffix, length: whole.length };
  }
  return { suffix: null, length: 0 };
}

function suffixOf(written: string): ClockWord | null {
  words ??= new Map(
    LANGUAGES.map((language): DateWords => WORDS[language]).flatMap(({ clock }) =>
      CLOCK_WORDS.flatMap((word) => clock[word].map((way) => [foldPhrase(way), word] as const)),
    ),
  );
  return words.get(foldPhrase(written)) ?? null;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
