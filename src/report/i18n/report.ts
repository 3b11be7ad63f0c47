// How far the plan is translated: coverage by language, theme and field, what is missing and what is stale.
import type { Indicator, Item, Plan, Theme } from '../../core/plan.ts';
import { type Owner, ownersOf, type Unit, wording } from '../../core/text-units.ts';
import type { Test } from '../../query/match.ts';
import type { PlanRecord } from '../changes.ts';
import { asAsked } from '../diff.ts';
import type { Freshness, Made, Translations } from './freshness.ts';

/** How far git could be asked: `shallow`, and every reason why it could not be. */
export type Past = 'whole' | 'shallow' | 'no-git' | 'no-repository' | 'nothing-committed';

/** `unknown`: it is there, and whether it is stale cannot be known here. */
export type TextState = Freshness['is'] | 'missing';

/** How many texts there are in a language, by their state; `texts` is the sum. */
export interface Coverage extends Record<TextState, number> {
  language: string;
  texts: number;
  /** Per cent of the texts that are translated and not known to be stale; 100 where there are none. */
  covered: number;
}

/** One text in one language. */
export interface TextRow {
  unit: Unit;
  language: string;
  /** The text in the plan's first language, as it is now; null where that one is missing. */
  source: string | null;
  /** The text in `language`. */
  target: string | null;
  /** Line of the text, or of what it belongs to (1-based). */
  line: number;
}
export interface StaleRow extends TextRow {
  was: string;
  changed: Made | null;
  translated: Made | null;
}

export interface I18nReport {
  kind: 'i18n';
  /** The plan's first language: plain text is in it, and the others are translations of it. Null where the plan names none. */
  source: string | null;
  past: Past;
  /** For each language that was asked for. */
  coverage: Coverage[];
  /** An item with two themes counts in both; `none`: items without a theme; `plan`: the plan's own texts. */
  themes: { theme: Theme | 'none' | 'plan'; coverage: Coverage[] }[];
  /** By the name of the field, `updates.note`. */
  fields: { field: string; coverage: Coverage[] }[];
  stale: StaleRow[];
  missing: TextRow[];
  /** Below this share of current texts (per cent) a language is not good enough, and which ones are not; null: not asked. */
  gate: { least: number; failed: string[] } | null;
}

/** The owners a question is about: where `all` holds it asks nothing that only items have. */
export function ownersAsked(
  plan: Plan,
  test: Test,
  { all, header }: { all: boolean; header: boolean },
): Owner[] {
  return ownersOf(plan).filter((owner) => {
    if (owner.kind === 'plan') return header;
    const item = asAsked(recordOf(owner), all);
    return item !== null && test(item) !== 'no';
  });
}

function recordOf({ kind, record }: Owner): PlanRecord {
  return kind === 'theme' ? { ...(record as Theme), kind } : (record as Item | Indicator);
}

/** What is asked about the texts of a plan. */
export interface Asked {
  units: readonly Unit[];
  source: string;
  languages: readonly string[];
  translations: Translations;
  past: Past;
  /** Line of a text in the plan's files. */
  lineOf(unit: Unit): number;
}

export function reportI18n(plan: Plan, asked: Asked, least: number | null): I18nReport {
  const states = statesOf(asked);
  const cover = (within: (unit: Unit) => boolean) => coverageOf(asked, states, within);
  const coverage = cover(() => true);
  const rows = asked.units.flatMap((unit) => asked.languages.map((language) => rowOf(unit, language, asked)));
  const stale = rows.flatMap((row): StaleRow[] => {
    const found = asked.translations.of(row.unit, row.language);
    return found.is === 'stale' && row.target !== null ? [{ ...row, ...withoutIs(found) }] : [];
  });
  return {
    kind: 'i18n',
    source: asked.source,
    past: asked.past,
    coverage,
    themes: themesOf(plan, asked.units).map(({ theme, holds }) => ({ theme, coverage: cover(holds) })),
    fields: [...new Set(asked.units.map(({ field }) => field))].map((field) => ({
      field,
      coverage: cover((unit) => unit.field === field),
    })),
    stale,
    missing: rows.filter(({ target }) => target === null),
    gate:
      least === null
        ? null
        : { least, failed: coverage.filter(isBelow(least)).map(({ language }) => language) },
  };
}

/** What cannot be known to be current is not counted as such: a gate opens for what is known. */
function isBelow(least: number): (coverage: Coverage) => boolean {
  return ({ texts, current }) => 100 * current < least * texts;
}

/** A plan in one language, or in none it names. */
export function nothingToTranslate(source: string | null): I18nReport {
  return {
    kind: 'i18n',
    source,
    past: 'whole',
    coverage: [],
    themes: [],
    fields: [],
    stale: [],
    missing: [],
    gate: null,
  };
}

/** The text in each language, where it is there; a row of what must be done or has been. */
export function rowOf(unit: Unit, language: string, { source, lineOf }: Asked): TextRow {
  return {
    unit,
    language,
    source: wording(unit.text, source, source),
    target: wording(unit.text, language, source),
    line: lineOf(unit),
  };
}

function withoutIs({ is: _, ...rest }: Extract<Freshness, { is: 'stale' }>) {
  return rest;
}

type States = ReadonlyMap<Unit, readonly TextState[]>;

/** The state of each text, in the order of the languages. */
function statesOf({ units, languages, source, translations }: Asked): States {
  return new Map(
    units.map((unit) => [
      unit,
      languages.map((language) =>
        wording(unit.text, language, source) === null ? 'missing' : translations.of(unit, language).is,
      ),
    ]),
  );
}

function coverageOf({ languages }: Asked, states: States, within: (unit: Unit) => boolean): Coverage[] {
  const counts = languages.map((language) => ({ language, texts: 0, ...NONE }));
  for (const [unit, each] of states) {
    if (!within(unit)) continue;
    for (const [index, state] of each.entries()) {
      const count = counts[index];
      if (count === undefined) continue;
      count.texts += 1;
      count[state] += 1;
    }
  }
  return counts.map((count) => ({
    ...count,
    covered: count.texts === 0 ? 100 : (100 * (count.current + count.unknown)) / count.texts,
  }));
}

const NONE: Record<TextState, number> = { current: 0, stale: 0, missing: 0, unknown: 0 };

function themesOf(plan: Plan, units: readonly Unit[]) {
  const of = (theme: Theme | 'none' | 'plan', holds: (unit: Unit) => boolean) => ({ theme, holds });
  const isPlan = ({ owner }: Unit) => owner.kind === 'plan';
  return [
    of('plan', isPlan),
    ...plan.themes.map((theme) => of(theme, ({ owner }) => owner.themes.includes(theme.id))),
    of('none', (unit) => unit.owner.themes.length === 0 && !isPlan(unit)),
  ].filter(({ holds }) => units.some(holds));
}
