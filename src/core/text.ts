// A text of the plan, in one language or in several, and the choice of one of them.

/** Plain text (in the plan's default language), or one text per language code. */
export type Text = string | Record<string, string>;

/** A text chosen for a reader. */
export interface Spoken {
  text: string;
  /** Language of `text`; null when the plan does not say. */
  language: string | null;
  /** True when the reader's language was missing and another one stands in. */
  fallback: boolean;
}

/**
 * The text in `language`, else in the first of `order` that has it, else in any.
 * Plain text counts as written in `order[0]` (the plan's default language); it is a
 * fallback only where the plan has several languages and the reader asked for another.
 */
export function speak(text: Text, language: string, order: readonly string[]): Spoken {
  const first = order[0] ?? null;
  if (typeof text === 'string') {
    return {
      text,
      language: first,
      fallback: first !== null && first !== language && order.includes(language),
    };
  }
  const found = [language, ...order, ...Object.keys(text)].find((code) => text[code] !== undefined);
  const chosen = found === undefined ? '' : (text[found] ?? '');
  return { text: chosen, language: found ?? null, fallback: found !== language };
}

/** Every wording of a text, whatever the language: what a search looks through. */
export function wordings(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** With a capital to begin with, as a heading or a line of its own has. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
