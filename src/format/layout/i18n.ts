// How far the plan is translated: a line for each language, then by theme and field, then what is to be done.
import type { Coverage, I18nReport, StaleRow, TextRow } from '../../report/i18n/report.ts';
import { type Block, type Cell, type Column, type Table, table } from '../blocks.ts';
import { sayMade, sayTextField } from '../say-text-field.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked } from '../voice.ts';
import { note } from './items.ts';

export function layoutI18n(report: I18nReport, context: FormatContext): Block[] {
  const { i18n } = context.voice.messages;
  const { source, coverage, themes, fields, stale, missing } = report;
  const title: Block = { type: 'heading', level: 1, text: i18n.title };
  if (coverage.length === 0)
    return [title, note(source === null ? i18n.noLanguages : i18n.oneLanguage(source))];
  if (coverage.every(({ texts }) => texts === 0)) return [title, note(i18n.nothing)];
  const gaps = gapsOf(missing);
  return [
    title,
    languageTable(coverage, context),
    ...notes(report, context),
    ...section(
      i18n.byTheme,
      null,
      shareTable(
        themes.map((each) => [sayTheme(each.theme, context), each.coverage]),
        context.voice.messages.fields.theme,
        context,
      ),
    ),
    ...section(
      i18n.byField,
      null,
      shareTable(
        fields.map((each) => [sayTextField(each.field, context.voice), each.coverage]),
        i18n.columns.field,
        context,
      ),
    ),
    ...(stale.length === 0 ? [] : section(i18n.stale, stale.length, staleTable(stale, context))),
    ...(gaps.length === 0 ? [] : section(i18n.missing, gaps.length, missingTable(gaps, context))),
    ...(stale.length + gaps.length === 0 && isAllKnown(report) ? [note(i18n.complete)] : []),
    { type: 'list', items: [i18n.counted, i18n.source(source ?? '')] },
  ];
}

function section(text: string, count: number | null, block: Block): Block[] {
  return [{ type: 'heading', level: 2, text, ...(count === null ? {} : { aside: String(count) }) }, block];
}

function isAllKnown({ coverage }: I18nReport): boolean {
  return coverage.every(({ unknown }) => unknown === 0);
}

function notes({ coverage, past, gate }: I18nReport, context: FormatContext): Block[] {
  const { i18n } = context.voice.messages;
  const unknown = coverage.reduce((sum, each) => sum + each.unknown, 0);
  const failed =
    gate !== null && gate.failed.length > 0
      ? [i18n.gate(gate.failed.join(', '), i18n.percent(String(gate.least)))]
      : [];
  return [
    ...failed.map((text): Block => ({ type: 'note', text, tone: 'late' })),
    ...(unknown === 0 ? [] : [note(i18n.past[past](unknown))]),
  ];
}

function languageTable(coverage: readonly Coverage[], { voice }: FormatContext): Table {
  const { columns } = voice.messages.i18n;
  const counted = ['texts', 'current', 'stale', 'missing', 'unknown'] as const;
  const head: Column[] = [
    { key: 'language', title: columns.language, flex: true },
    ...counted.map((key): Column => ({ key, title: columns[key], align: 'right' })),
    { key: 'share', title: columns.share, align: 'right' },
  ];
  return table(
    head,
    coverage.map((each) => [
      { text: each.language },
      ...counted.map((key) => ({ text: each[key] === 0 && key !== 'texts' ? '' : String(each[key]) })),
      shareCell(each, voice),
    ]),
  );
}

/** A line for each part of the plan, with what is covered of it in every language. */
function shareTable(
  rows: readonly (readonly [title: string, coverage: Coverage[]])[],
  title: string,
  { voice }: FormatContext,
): Table {
  const languages = rows[0]?.[1].map(({ language }) => language) ?? [];
  const head: Column[] = [
    { key: 'part', title, flex: true },
    { key: 'texts', title: voice.messages.i18n.columns.texts, align: 'right' },
    ...languages.map((language): Column => ({ key: language, title: language, align: 'right' })),
  ];
  return table(
    head,
    rows.map(([text, coverage]) => [
      { text },
      { text: String(coverage[0]?.texts ?? 0) },
      ...coverage.map((each) => shareCell(each, voice)),
    ]),
  );
}

/** Never rounded up: 100 means all. */
function shareCell({ covered }: Coverage, { messages }: FormatContext['voice']): Cell {
  const text = messages.i18n.percent(String(Math.floor(covered)));
  return covered === 100 ? { text, tone: 'done' } : { text };
}

function sayTheme(theme: I18nReport['themes'][number]['theme'], { voice }: FormatContext): string {
  if (theme === 'plan') return voice.messages.i18n.thePlan;
  return theme === 'none' ? voice.messages.report.noTheme : sayMarked(theme.title, voice);
}

function staleTable(rows: readonly StaleRow[], context: FormatContext): Table {
  const { voice } = context;
  const { columns } = voice.messages.i18n;
  const labelled = (title: string, text: string): Cell => ({
    text,
    folded: text === '' ? '' : voice.messages.reports.labelled(title, text),
  });
  return table(
    [
      { key: 'text', title: columns.text, flex: true },
      { key: 'language', title: columns.language },
      { key: 'field', title: columns.field, fold: 5 },
      { key: 'was', title: columns.was, fold: 0 },
      { key: 'changed', title: columns.changed, fold: 1 },
      { key: 'translated', title: columns.translated, fold: 2 },
      ...placeColumns(context),
    ],
    rows.map((row) => [
      { text: row.source ?? '' },
      { text: row.language, tone: 'warn' },
      { text: sayTextField(row.unit.field, voice) },
      labelled(columns.was, row.was),
      labelled(columns.changed, sayMade(row.changed, voice)),
      labelled(columns.translated, sayMade(row.translated, voice)),
      ...placeCells(row, context),
    ]),
  );
}

/** The languages one text is missing in. */
interface Gap extends TextRow {
  languages: string[];
}

function gapsOf(missing: readonly TextRow[]): Gap[] {
  const gaps = new Map<TextRow['unit'], Gap>();
  for (const row of missing) {
    const gap = gaps.get(row.unit) ?? { ...row, languages: [] };
    gap.languages.push(row.language);
    gaps.set(row.unit, gap);
  }
  return [...gaps.values()];
}

function missingTable(gaps: readonly Gap[], context: FormatContext): Table {
  const { columns } = context.voice.messages.i18n;
  return table(
    [
      { key: 'text', title: columns.text, flex: true },
      { key: 'language', title: columns.language },
      { key: 'field', title: columns.field, fold: 5 },
      ...placeColumns(context),
    ],
    gaps.map((gap) => [
      { text: sayMarked(gap.unit.text, context.voice) },
      { text: gap.languages.join(', '), tone: 'warn' },
      { text: sayTextField(gap.unit.field, context.voice) },
      ...placeCells(gap, context),
    ]),
  );
}

function placeColumns({ voice }: FormatContext): Column[] {
  const { fields, columns } = voice.messages;
  return [
    { key: 'id', title: fields.id, fold: 4 },
    { key: 'file', title: columns.file, fold: 3 },
  ];
}

function placeCells({ unit, line }: TextRow, { folder }: FormatContext): Cell[] {
  const { id, origin } = unit.owner;
  const file = folder === '' ? origin.file : `${folder}/${origin.file}`;
  return [
    { text: id, tone: 'muted' },
    { text: `${file}:${line}`, tone: 'muted' },
  ];
}
