// Indicator values as the plan gives them: numbers stay numbers, words stay words, their dates are said.
import { parseWhen } from '../core/when/parse.ts';
import { sayWhen } from './say-when.ts';
import type { Voice } from './voice.ts';

type Quantity = string | number;
type Dated = { value: Quantity; on?: Quantity | undefined; by?: Quantity | undefined };

/** A baseline, target or actual: a value, or a value with its date: "1200 (December 2019)". */
export function sayValueBy(given: Quantity | Dated | undefined, voice: Voice): string {
  if (given === undefined) return '';
  if (typeof given !== 'object') return String(given);
  const date = given.on ?? given.by;
  if (date === undefined) return String(given.value);
  return `${given.value} (${sayWhen(parseWhen(date, { period: null, yearStart: 1 }).when, voice, true)})`;
}
