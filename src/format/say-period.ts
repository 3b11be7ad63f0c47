// A period as the heading names it, so that a reader sees how it was understood.
import type { Period } from '../core/period.ts';
import { parseWhen } from '../core/when/parse.ts';
import { sayWhen } from './say-when.ts';
import type { Voice } from './voice.ts';

/** "June 2019", "Q2 2019", "from 10 June 2019". */
export function sayPeriod(period: Period, voice: Voice, yearStart: number): string {
  const { when } = parseWhen(period.text, { period: null, yearStart });
  return when.state === 'dated' ? sayWhen(when, voice, true) : period.text;
}
