// Themes with their counts, and indicators with their values.

import { WORK_LISTS } from '../../core/schema/vocabulary.ts';
import type { IndicatorRow, IndicatorsReport, ThemesReport } from '../../report/types.ts';
import { type Block, type Cell, type Column, type Table, table } from '../blocks.ts';
import { sayPeriod } from '../say-period.ts';
import { sayValueBy } from '../say-value.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked } from '../voice.ts';
import { heading, maybeBlocks, note } from './items.ts';

export function layoutThemes(report: ThemesReport, context: FormatContext): Block[] {
  const { columns, fields, reports, words } = context.voice.messages;
  const lists = Object.entries(WORK_LISTS);
  const { yearStart } = context.plan.calendar;
  const period = report.period === null ? null : sayPeriod(report.period, context.voice, yearStart);
  const head: Column[] = [
    { key: 'theme', title: fields.theme, flex: true },
    ...lists.map(([name]) => ({
      key: name,
      title: columns[name as keyof typeof WORK_LISTS],
      align: 'right' as const,
      fold: 1,
    })),
    { key: 'total', title: columns.total, align: 'right' },
    { key: 'late', title: columns.late, align: 'right', fold: 2 },
    { key: 'id', title: fields.id, fold: 0 },
  ];
  const number = (n: number, folded: string): Cell => ({
    text: n === 0 ? '' : String(n),
    folded: n === 0 ? '' : folded,
  });
  const rows = report.rows.map((row) => [
    { text: sayMarked(row.theme.title, context.voice) },
    ...lists.map(([, kind]) => number(row.counts[kind], words.kindCounts[kind](row.counts[kind]))),
    number(row.total, words.items(row.total)),
    { ...number(row.late, `${row.late} ${words.late}`), tone: 'late' as const },
    { text: row.theme.id, tone: 'muted' as const },
  ]);
  return [
    heading([reports.titles.themes, period ?? ''], report.rows.length),
    table(head, rows),
    ...maybeBlocks(
      report.maybe,
      period === null ? reports.maybeSoon(report.maybe.length) : reports.maybe(report.maybe.length, period),
      context,
    ),
    ...(report.unthemed === 0 ? [] : [note(reports.unthemed(report.unthemed))]),
  ];
}

export function layoutIndicators(report: IndicatorsReport, context: FormatContext): Block[] {
  const { reports } = context.voice.messages;
  return [heading([reports.titles.indicators], report.rows.length), indicatorTable(report.rows, context)];
}

/** Baseline, latest actual and target, side by side; a dash where there is none. */
export function indicatorTable(rows: readonly IndicatorRow[], context: FormatContext): Table {
  const { columns, fields, words } = context.voice.messages;
  const head: Column[] = [
    { key: 'indicator', title: columns.indicator, flex: true },
    { key: 'unit', title: columns.unit, fold: 2 },
    { key: 'baseline', title: columns.baseline, align: 'right' },
    { key: 'latest', title: columns.latest, align: 'right' },
    { key: 'target', title: columns.target, align: 'right' },
    { key: 'theme', title: fields.theme, fold: 1 },
    { key: 'id', title: fields.id, fold: 0 },
  ];
  const value = (given: Parameters<typeof sayValueBy>[0]) => ({
    text: sayValueBy(given, context.voice) || words.none,
  });
  const body = rows.map(({ indicator, latest }) => [
    { text: sayMarked(indicator.title, context.voice) },
    { text: sayMarked(indicator.unit, context.voice) },
    value(indicator.baseline),
    value(latest ?? undefined),
    value(indicator.target),
    { text: indicator.themes.join(', '), tone: 'muted' as const },
    { text: indicator.id, tone: 'muted' as const },
  ]);
  return table(head, body);
}
