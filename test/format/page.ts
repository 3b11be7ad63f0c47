// A reader: language, width and colour of the page a report is drawn on, in tests.
import type { Plan } from '../../src/core/plan.ts';
import type { FormatContext } from '../../src/format/types.ts';
import { voiceOf } from '../../src/format/voice.ts';
import { loadRuler } from '../../src/format/width.ts';
import { type LanguageCode, loadMessages } from '../../src/language/index.ts';

export const LANGUAGES: readonly LanguageCode[] = ['en', 'es', 'fr'];

type Page = Partial<Omit<FormatContext, 'plan' | 'voice'>> & { language?: LanguageCode };

export async function pageFor(plan: Plan, { language = 'en', ...page }: Page = {}): Promise<FormatContext> {
  await loadRuler();
  const voice = voiceOf(language, await loadMessages(language), plan);
  return {
    voice,
    plan,
    today: '2031-06-15',
    width: 80,
    colour: 0,
    maybe: false,
    bom: false,
    folder: 'plan',
    inRepository: 'plan',
    revision: null,
    program: 'wp',
    ...page,
  };
}
