// placeholder
import { type Reading, unknown } from './problem.ts';
import type { Calendar } from './types.ts';

/** Reads a date as people write it, and answers its canonical texts. */
export function readWords(_text: string, _calendar: Calendar): Reading<string[]> {
  return unknown('form');
}
