// Lists of items: one table, then a closing line for what may belong to it.
import { addDays } from '../../core/day.ts';
import type {
  ItemsReport,
  LateReport,
  LateRow,
  NextReport,
  OpenReport,
  OpenRow,
  Row,
} from '../../report/types.ts';
import { type Block, type Cell, type Column, type Table, table } from '../blocks.ts';
import { sayPeriod } from '../say-period.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked } from '../voice.ts';
import { rowCell, rowColumn } from './cells.ts';

export function layoutItems(report: ItemsReport, context: FormatContext): Block[] {
  const { messages } = context.voice;
  const period =
    report.period === null ? null : sayPeriod(report.period, context.voice, context.plan.calendar.yearStart);
  const title = messages.reports.titles[report.kind];
  return [
    heading([title, period ?? ''], report.rows.length),
    itemTable(report.rows, context, { kind: report.kind === 'items' }),
    ...maybeBlocks(
      report.maybe,
      period === null
        ? messages.reports.maybeSoon(report.maybe.length)
        : messages.reports.maybe(report.maybe.length, period),
      context,
    ),
  ];
}

export function layoutNext(report: NextReport, context: FormatContext): Block[] {
  const { reports } = context.voice.messages;
  const last = sayDay(addDays(report.period.end, -1), context.voice);
  return [
    heading([reports.titles.next, reports.until(last)], report.rows.length),
    itemTable(report.rows, context, { kind: true }),
    ...maybeBlocks(report.maybe, reports.maybeSoon(report.maybe.length), context),
  ];
}

export function layoutLate(report: LateReport, context: FormatContext): Block[] {
  const { reports } = context.voice.messages;
  return [
    heading([reports.titles.late, reports.on(sayDay(context.today, context.voice))], report.rows.length),
    lateTable(report.rows, context),
  ];
}

/** Items with how long they are overdue. */
export function lateTable(rows: readonly LateRow[], context: FormatContext): Table {
  const { columns, words } = context.voice.messages;
  const since: Column[] = [{ key: 'since', title: columns.since }];
  return itemTable(rows, context, { kind: true, status: false }, since, (row) => [
    { text: words.days(row.daysLate), tone: 'late' },
  ]);
}

export function layoutOpen(report: OpenReport, context: FormatContext): Block[] {
  const { reports } = context.voice.messages;
  return [
    heading([reports.titles.open, reports.on(sayDay(context.today, context.voice))], report.rows.length),
    openTable(report.rows, context),
    ...(report.namesOwners ? [] : [note(reports.noOwners)]),
  ];
}

/** Items with why they are open and the last day to decide. */
export function openTable(rows: readonly OpenRow[], context: FormatContext): Table {
  const { columns, openReasons } = context.voice.messages;
  const extra: Column[] = [
    { key: 'decide_by', title: columns.decideBy },
    { key: 'why', title: columns.why, fold: 5 },
  ];
  return itemTable(rows, context, { kind: true, status: false }, extra, ({ decideBy, reasons }) => [
    {
      text: decideBy === null ? '' : sayDay(decideBy, context.voice, false),
      ...(decideBy !== null && decideBy < context.today ? { tone: 'late' as const } : {}),
    },
    { text: reasons.map((reason) => openReasons[reason]).join(', ') },
  ]);
}

/** A table of items; `extra` columns stand between the date and the title. */
export function itemTable<R extends Row>(
  rows: readonly R[],
  context: FormatContext,
  shown: { kind?: boolean; status?: boolean; theme?: boolean },
  extra: Column[] = [],
  cells: (row: R) => Cell[] = () => [],
): Table {
  const tail = [
    ...(shown.kind === true ? (['kind'] as const) : []),
    ...(shown.status === false ? [] : (['status'] as const)),
    'owner' as const,
    ...(shown.theme === false ? [] : (['theme'] as const)),
    'id' as const,
  ];
  const columns = [
    rowColumn('when', context),
    ...extra,
    rowColumn('what', context),
    ...tail.map((name) => rowColumn(name, context)),
  ];
  return table(
    columns,
    rows.map((row) => [
      rowCell('when', row, context),
      ...cells(row),
      rowCell('what', row, context),
      ...tail.map((name) => rowCell(name, row, context)),
    ]),
  );
}

/** "6 more may fall in June 2019: …" or, when asked for, all of them in a table. */
export function maybeBlocks(rows: readonly Row[], sentence: string | null, context: FormatContext): Block[] {
  if (rows.length === 0 || sentence === null) return [];
  const { reports } = context.voice.messages;
  if (context.maybe) {
    return [
      { type: 'heading', level: 2, text: reports.maybeTitle, aside: String(rows.length) },
      itemTable(rows, context, { kind: true }),
    ];
  }
  const first = rows.slice(0, 3).map((row) => sayMarked(row.item.title, context.voice));
  const more = rows.length > first.length ? `, ${reports.and(rows.length - first.length)}` : '';
  return [note(`${reports.labelled(sentence, `${reports.series(first)}${more}`)} (${reports.maybeHint}).`)];
}

export function heading(parts: readonly string[], count: number | null): Block {
  return {
    type: 'heading',
    level: 1,
    text: parts.filter(Boolean).join(' · '),
    ...(count === null ? {} : { aside: String(count) }),
  };
}

export function note(text: string): Block {
  return { type: 'note', text, tone: 'muted' };
}
