// The date vocabularies wp knows. A new language is one file and one line here.
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { DateWords } from './types.ts';

export const WORDS = { en, es, fr } satisfies Record<string, DateWords>;

/** ISO 639-1 code of a language wp speaks. */
export type Language = keyof typeof WORDS;

export const LANGUAGES = Object.keys(WORDS) as Language[];
