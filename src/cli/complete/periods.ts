// Periods to choose from, in the reader's language: months, and what they are called from here.
import { type PeriodContext, parsePeriod } from '../../core/period.ts';
import { sayPeriod } from '../../format/say-period.ts';
import type { Voice } from '../../format/voice.ts';
import type { Offer } from './offer.ts';

/** For an option that asks for a month or any other period. */
export function periodOffers(option: string, context: PeriodContext, voice: Voice): Offer[] {
  const unit = option === 'quarter' ? 'quarter' : 'month';
  return wordsFor(option, voice).flatMap((word) => {
    const read = parsePeriod(word, context, unit);
    return read.ok ? [{ word, about: sayPeriod(read.period, voice, context.yearStart) }] : [];
  });
}

function wordsFor(option: string, { words }: Voice): string[] {
  const relative = Object.values(words.relative).flatMap(([first]) => first ?? []);
  const quarters = [1, 2, 3, 4].map((n) => `${words.quarter}${n}`.toLowerCase());
  if (option === 'quarter') return [...quarters, ...relative];
  const named = words.months.map((month) => month.toLowerCase());
  // A plan has no “this”: it would mean something else tomorrow.
  if (option === 'when') return named;
  const months = [...named, ...relative];
  return option === 'period'
    ? [...months, ...quarters, ...[1, 2].map((n) => `${words.half}${n}`.toLowerCase())]
    : months;
}
