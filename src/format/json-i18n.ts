// Translations in JSON: counts by language, theme and field, and every text that is stale or missing.
import type { Made } from '../report/i18n/freshness.ts';
import type { ImportReport } from '../report/i18n/import.ts';
import type { Coverage, I18nReport, TextRow } from '../report/i18n/report.ts';
import { commitToJson } from './json-diff.ts';
import { editToJson } from './json-edit.ts';
import { sayRowProblem } from './say-row-problem.ts';
import type { FormatContext } from './types.ts';
import { say } from './voice.ts';

export function i18nToJson(report: I18nReport, context: FormatContext): object {
  const { source, past, coverage, themes, fields, stale, missing, gate } = report;
  return {
    source,
    past,
    languages: coverage.map(coverageToJson),
    themes: themes.map(({ theme, coverage: each }) => ({
      of: typeof theme === 'string' ? theme : 'theme',
      id: typeof theme === 'string' ? null : theme.id,
      title: typeof theme === 'string' ? null : say(theme.title, context.voice).text,
      languages: each.map(coverageToJson),
    })),
    fields: fields.map(({ field, coverage: each }) => ({ field, languages: each.map(coverageToJson) })),
    stale: stale.map((row) => ({
      ...textToJson(row, 'stale', context),
      was: row.was,
      changed: madeToJson(row.changed),
      translated: madeToJson(row.translated),
    })),
    missing: missing.map((row) => textToJson(row, 'missing', context)),
    gate,
  };
}

/** Per cent with one decimal, never rounded up: 100 means all. */
function coverageToJson({ covered, ...counts }: Coverage): object {
  return { ...counts, covered: Math.floor(covered * 10) / 10 };
}

function textToJson(
  { unit, language, source, target, line }: TextRow,
  state: string,
  { folder }: FormatContext,
) {
  const { owner, path } = unit;
  const { id, kind, themes, origin } = owner;
  const file = folder === '' ? origin.file : `${folder}/${origin.file}`;
  return { state, language, id, kind, field: path.join('.'), themes, source, target, file, line };
}

/** `commit` is null for what is not committed yet. */
function madeToJson(made: Made | null): object | null {
  return made === null ? null : { commit: made.commit === null ? null : commitToJson(made.commit) };
}

export function importToJson(report: ImportReport, context: FormatContext): object {
  const { sheet, languages, refused, same, empty, edit } = report;
  return {
    ...{ sheet, languages, same, empty },
    refused: refused.map(({ problem, ...row }) => ({
      ...row,
      reason: problem.code,
      message: sayRowProblem(problem, context),
    })),
    ...editToJson(edit, context),
  };
}
