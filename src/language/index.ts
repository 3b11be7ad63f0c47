// The languages wp speaks, each loaded only when it is used.
import type { Messages } from './en.ts';
import type { Reference } from './reference/en.ts';

/** `name` is the language's own name for itself. */
export const LANGUAGES = {
  en: {
    name: 'English',
    load: () => import('./en.ts').then((m) => m.en),
    reference: () => import('./reference/en.ts').then((m) => m.en),
  },
  es: {
    name: 'español',
    load: () => import('./es.ts').then((m) => m.es),
    reference: () => import('./reference/es.ts').then((m) => m.es),
  },
  fr: {
    name: 'français',
    load: () => import('./fr.ts').then((m) => m.fr),
    reference: () => import('./reference/fr.ts').then((m) => m.fr),
  },
} satisfies Record<
  string,
  { name: string; load: () => Promise<Messages>; reference: () => Promise<Reference> }
>;

export type LanguageCode = keyof typeof LANGUAGES;

export const DEFAULT_LANGUAGE: LanguageCode = 'en';

export function loadMessages(code: LanguageCode): Promise<Messages> {
  return LANGUAGES[code].load();
}

/** What is read up: fields and help topics. */
export function loadReference(code: LanguageCode): Promise<Reference> {
  return LANGUAGES[code].reference();
}

/** The language of a locale or a tag: `es_ES.UTF-8` and `es-419` are `es`; null for one wp does not speak. */
export function matchLanguage(tag: string): LanguageCode | null {
  const code = tag
    .trim()
    .toLowerCase()
    .replace(/[-_.@].*$/s, '');
  return isLanguage(code) ? code : null;
}

function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}
