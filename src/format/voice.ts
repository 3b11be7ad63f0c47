// The reader's language: its messages, its date words, and the choice among a text's languages.
import type { Plan } from '../core/plan.ts';
import { type Spoken, speak, type Text } from '../core/text.ts';
import { WORDS } from '../core/words/index.ts';
import type { Messages } from '../language/en.ts';
import type { LanguageCode } from '../language/index.ts';

export interface Voice {
  language: LanguageCode;
  messages: Messages;
  words: (typeof WORDS)[LanguageCode];
  /** The plan's languages, its default first. */
  order: readonly string[];
  /** The plan's own calendar year, left out of dates; null when it has none or spans two. */
  ownYear: string | null;
}

export function voiceOf(language: LanguageCode, messages: Messages, plan: Plan): Voice {
  return { language, messages, words: WORDS[language], order: plan.languages, ownYear: ownYear(plan) };
}

export function say(text: Text | undefined, voice: Voice): Spoken {
  return speak(text ?? '', voice.language, voice.order);
}

/** The text with a mark where another language stands in: `Board meeting [en]`. */
export function sayMarked(text: Text | undefined, voice: Voice): string {
  const spoken = say(text, voice);
  return spoken.fallback && spoken.language !== null ? `${spoken.text} [${spoken.language}]` : spoken.text;
}

function ownYear({ calendar }: Plan): string | null {
  if (calendar.period === null) return null;
  const year = calendar.period.start.slice(0, 4);
  return calendar.period.start === `${year}-01-01` && calendar.period.end === `${Number(year) + 1}-01-01`
    ? year
    : null;
}
