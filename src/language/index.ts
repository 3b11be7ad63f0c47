// The languages wp speaks, each loaded only when it is used.
import type { Language as DateLanguage } from '../core/words/index.ts';
import type { Messages } from './en.ts';
import type { InitWords } from './init/en.ts';
import type { Reference } from './reference/en.ts';

/** What wp says in one language; each part is loaded by what needs it. */
interface Language {
  /** The language's own name for itself. */
  name: string;
  load: () => Promise<Messages>;
  /** What is read up: fields and help topics. */
  reference: () => Promise<Reference>;
  /** What `wp init` says and writes into a new plan. */
  init: () => Promise<InitWords>;
}

export const LANGUAGES = {
  en: {
    name: 'English',
    load: () => import('./en.ts').then((m) => m.en),
    reference: () => import('./reference/en.ts').then((m) => m.en),
    init: () => import('./init/en.ts').then((m) => m.en),
  },
  es: {
    name: 'español',
    load: () => import('./es.ts').then((m) => m.es),
    reference: () => import('./reference/es.ts').then((m) => m.es),
    init: () => import('./init/es.ts').then((m) => m.es),
  },
  fr: {
    name: 'français',
    load: () => import('./fr.ts').then((m) => m.fr),
    reference: () => import('./reference/fr.ts').then((m) => m.fr),
    init: () => import('./init/fr.ts').then((m) => m.fr),
  },
} satisfies Record<DateLanguage, Language>;

export type LanguageCode = keyof typeof LANGUAGES;

export const DEFAULT_LANGUAGE: LanguageCode = 'en';

export function loadMessages(code: LanguageCode): Promise<Messages> {
  return LANGUAGES[code].load();
}

export function loadReference(code: LanguageCode): Promise<Reference> {
  return LANGUAGES[code].reference();
}

export function loadInitWords(code: LanguageCode): Promise<InitWords> {
  return LANGUAGES[code].init();
}

/** The language of a locale or a tag: `es_ES.UTF-8` and `es-419` are `es`; null for one wp does not speak. */
export function matchLanguage(tag: string): LanguageCode | null {
  const [code = ''] = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  return isLanguage(code) ? code : null;
}

function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}
