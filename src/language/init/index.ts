// What `wp init` says and writes into a new plan, in each language; loaded only by that command.
import type { LanguageCode } from '../index.ts';
import type { InitWords } from './en.ts';

const INIT = {
  en: () => import('./en.ts').then((m) => m.en),
  es: () => import('./es.ts').then((m) => m.es),
  fr: () => import('./fr.ts').then((m) => m.fr),
} satisfies Record<LanguageCode, () => Promise<InitWords>>;

export function loadInitWords(code: LanguageCode): Promise<InitWords> {
  return INIT[code]();
}
