// Indicator values as the plan gives them: numbers stay numbers, words stay words, their dates are said.
import type { Item } from '../core/plan.ts';
import { parseWhen } from '../core/when/parse.ts';
import { sayWhen } from './say-when.ts';
import type { Voice } from './voice.ts';

type Quantity = string | number;
type Dated = { value: Quantity; on?: Quantity | undefined; by?: Quantity | undefined };

/** A baseline, target or actual: a value, or a value with its date: "1200 (December 2019)". */
export function sayValueBy(given: Quantity | Dated | undefined, voice: Voice): string {
  if (given === undefined) return '';
  const { number } = voice.messages.words;
  if (typeof given !== 'object') return number(given);
  const date = given.on ?? given.by;
  if (date === undefined) return number(given.value);
  return `${number(given.value)} (${sayWhen(parseWhen(date, { period: null, yearStart: 1 }).when, voice, true)})`;
}

/** "180,000 EUR", "about 40 000 EUR"; the amount and its currency stay on one line. */
export function sayMoney({ amount, currency }: NonNullable<Item['budget']>, { messages }: Voice): string {
  const said = amount === undefined ? [] : [messages.words.number(amount)];
  return [...said, ...(currency === undefined ? [] : [currency])].join('\u00a0');
}
