// A sheet for a translator: what is to be done in one language, each text with what it was before.
import { wording } from '../../core/text-units.ts';
import { type Asked, type Past, rowOf, type TextRow, type TextState } from './report.ts';

export interface SheetEntry extends TextRow {
  source: string;
  state: TextState;
  /** The source text the present translation was made from; null where it is not stale. */
  was: string | null;
}

export interface SheetReport {
  kind: 'sheet';
  source: string;
  /** The one to translate into. */
  language: string;
  past: Past;
  /** In the plan's order. */
  entries: SheetEntry[];
  /** Translations of which git cannot tell whether they are stale. */
  unknown: number;
  /** Texts that are missing in both languages. */
  noSource: number;
}

/** `all`: what is current, too. */
export function reportSheet(asked: Asked, language: string, all: boolean): SheetReport {
  const { units, source, past, translations } = asked;
  const entries = units.flatMap((unit): SheetEntry[] => {
    const row = rowOf(unit, language, asked);
    if (row.source === null) return [];
    const found = translations.of(unit, language);
    const state = row.target === null ? 'missing' : found.is;
    return [{ ...row, source: row.source, state, was: found.is === 'stale' ? found.was : null }];
  });
  const isMissing = (code: string) => (unit: (typeof units)[number]) =>
    wording(unit.text, code, source) === null;
  return {
    kind: 'sheet',
    source,
    language,
    past,
    entries: entries.filter(({ state }) => all || state === 'missing' || state === 'stale'),
    unknown: entries.filter(({ state }) => state === 'unknown').length,
    noSource: units.filter(isMissing(source)).filter(isMissing(language)).length,
  };
}
