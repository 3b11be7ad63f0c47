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
  /** The texts said so far that are not in the reader's language, and the language each was said in. */
  fallen: Map<Text, string>;
}

export function voiceOf(language: LanguageCode, messages: Messages, plan: Plan): Voice {
  return {
    language,
    messages,
    words: WORDS[language],
    order: plan.languages,
    ownYear: ownYear(plan),
    fallen: new Map(),
  };
}

/** The same voice, with nothing said yet. */
export function afresh(voice: Voice): Voice {
  return { ...voice, fallen: new Map() };
}

/** The text as this reader gets it; one in another language is remembered in `voice.fallen`. */
export function say(text: Text | undefined, voice: Voice): Spoken {
  const spoken = speak(text ?? '', voice.language, voice.order);
  if (text !== undefined && spoken.fallback && spoken.language !== null)
    voice.fallen.set(text, spoken.language);
  return spoken;
}

/** The text with a mark where another language stands in: `Board meeting [en]`; "" where there is none. */
export function sayMarked(text: Text | undefined, voice: Voice): string {
  if (text === undefined) return '';
  const spoken = say(text, voice);
  return spoken.fallback && spoken.language !== null
    ? `${spoken.text} ${mark(spoken.language)}`
    : spoken.text;
}

/** The name of a place, a person, a partner … as its vocabulary has it. A plain one has no language: "Grayhaven". */
export function sayName(name: Text, voice: Voice): string {
  return typeof name === 'string' ? name : sayMarked(name, voice);
}

/** How many of the texts said are not in the reader's language, and what their marks mean; "" for none. */
export function sayFallen({ fallen, messages }: Voice): string {
  const marks = [...new Set(fallen.values())].sort().map(mark);
  return fallen.size === 0 ? '' : messages.reports.fallback(fallen.size, marks.join(', '));
}

function mark(language: string): string {
  return `[${language}]`;
}

function ownYear({ calendar }: Plan): string | null {
  if (calendar.period === null) return null;
  const year = calendar.period.start.slice(0, 4);
  return calendar.period.start === `${year}-01-01` && calendar.period.end === `${Number(year) + 1}-01-01`
    ? year
    : null;
}
