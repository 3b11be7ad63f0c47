// Dates that depend on today: "this month", "trimestre prochain", "last".
import { addDays, addMonths, type Day, isoWeek, monthOf, yearOf } from '../day.ts';
import { fold } from '../near.ts';
import type { TimeUnit } from '../words/types.ts';
import type { Relative } from './lexicon.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Calendar } from './types.ts';

const OFFSET: Record<Relative, number> = { last: -1, this: 0, next: 1 };
const FROM_TODAY = { yesterday: -1, today: 0, tomorrow: 1 };

/**
 * The canonical text of today, tomorrow or yesterday, or of the unit that contains it, follows it or precedes it; `unit` is the
 * one meant where none is said, null where one must be. Null when the tokens say something else.
 */
export function spellRelative(
  tokens: Token[],
  today: Day,
  unit: TimeUnit | null,
  yearStart: number,
): string | null {
  let which: Relative | null = null;
  let named: TimeUnit | null = null;
  for (const token of tokens) {
    if (token.type !== 'word') return null;
    const { meaning } = token;
    if (meaning.is === 'filler') continue;
    if (tokens.length === 1 && Object.hasOwn(FROM_TODAY, meaning.is))
      return addDays(today, FROM_TODAY[meaning.is as keyof typeof FROM_TODAY]);
    if (meaning.is === 'relative' && which === null) which = meaning.which;
    else if (meaning.is === 'unit' && named === null) named = meaning.unit;
    else return null;
  }
  const meant = named ?? unit;
  return which === null || meant === null ? null : spellUnit(meant, today, OFFSET[which], yearStart);
}

/** No such text is as long. */
const LONGEST = 100;

/** The same of a text, in any of the languages: "yesterday", "mes próximo". */
export function readRelative(text: string, today: Day, { yearStart }: Calendar): string | null {
  return text.length > LONGEST ? null : spellRelative(tokenise(fold(text.trim())), today, null, yearStart);
}

function spellUnit(unit: TimeUnit, today: Day, offset: number, yearStart: number): string {
  switch (unit) {
    case 'day':
      return addDays(today, offset);
    case 'week': {
      const { year, week } = isoWeek(addDays(today, 7 * offset));
      return `${year}-W${String(week).padStart(2, '0')}`;
    }
    case 'month':
      return addMonths(today, offset).slice(0, 7);
    case 'quarter':
      return spellPart('Q', 3, today, offset, yearStart);
    case 'half':
      return spellPart('H', 6, today, offset, yearStart);
    case 'year':
      return String(yearOf(today) + offset);
  }
}

/** A part of `length` months of the year that begins in `yearStart`. */
function spellPart(letter: string, length: number, today: Day, offset: number, yearStart: number): string {
  const months = yearOf(today) * 12 + monthOf(today) - yearStart;
  const part = Math.floor(months / length) + offset;
  const perYear = 12 / length;
  return `${Math.floor(part / perYear)}-${letter}${(part % perYear) + 1}`;
}
