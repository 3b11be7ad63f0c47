// Days of the week beside a date: they must agree with it.
import { addDays, type Day, isDay, weekday } from '../day.ts';
import type { Failed } from './problem.ts';
import { says, type Token } from './tokens.ts';

/** What to tell where a day is none of the week's day that was said (1 Monday … 7 Sunday); null where it is. */
export function disagreement(day: Day, said: number): Failed | null {
  const found = weekday(day);
  const away = (said - found + 7) % 7;
  if (away === 0) return null;
  const [near, other] = [addDays(day, away > 3 ? away - 7 : away), addDays(day, away > 3 ? away : away - 7)];
  return {
    ok: false,
    misread: { code: 'date-weekday', day, weekday: found, said, near: isDay(near) ? near : other },
  };
}

/**
 * The tokens with each word that begins a month and a day of the week ("mar", March and mardi) settled. It is the
 * day of the week before a whole date ("mar. 4 juin"), and before a number where others of the text have one
 * ("mar. 4 et mer. 5 juin"), unless its own stands before it ("Tue Mar 5"); else it is the month.
 */
export function settleWeekdays(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isTwofold)) return tokens;
  const dates = replace(
    tokens,
    (at) => isIso(tokens[at + 1]) || (isDayNumber(tokens[at + 1]) && says(tokens[at + 2], 'month')),
  );
  if (!dates.some((token) => says(token, 'weekday'))) return dates;
  return replace(
    dates,
    (at) => isDayNumber(dates[at + 1]) && !isDayNumber(dates[at - 1]) && !says(dates[at - 1], 'weekday'),
  );
}

function replace(tokens: readonly Token[], isWeekday: (at: number) => boolean): Token[] {
  return tokens.map((token, index) =>
    isTwofold(token) && isWeekday(index)
      ? { type: 'word', meaning: { is: 'weekday', weekday: token.weekday }, at: token.at, end: token.end }
      : token,
  );
}

function isTwofold(token: Token): token is Extract<Token, { type: 'word' }> & { weekday: number } {
  return token.type === 'word' && token.weekday !== undefined;
}

function isDayNumber(token: Token | undefined): boolean {
  return token?.type === 'number' && token.digits <= 2;
}

function isIso(token: Token | undefined): boolean {
  return token?.type === 'iso';
}
