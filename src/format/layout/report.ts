// The status report for people who read text: terminal and Markdown.
import { entryFor } from '../../core/names.ts';
import { NEAR_DAYS, SOON_DAYS, STANDINGS, type Standing } from '../../core/standing.ts';
import { capital } from '../../core/text.ts';
import { parseWhen } from '../../core/when/parse.ts';
import type { HealthRow, Row, StatusReport, Tally } from '../../report/types.ts';
import { type Block, type Cell, type Column, table } from '../blocks.ts';
import { sayGaps } from '../say-gaps.ts';
import { sayPeriod } from '../say-period.ts';
import { sayDay, sayMonth, sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked, sayName } from '../voice.ts';
import { itemTable, lateTable, note, openTable } from './items.ts';
import { layoutSince } from './since.ts';
import { indicatorTable } from './themes.ts';

export function layoutReport(report: StatusReport, context: FormatContext): Block[] {
  const { voice, plan } = context;
  const { report: words } = voice.messages;
  const period =
    report.period === null ? [] : [words.period(sayPeriod(report.period, voice, plan.calendar.yearStart))];
  const gaps = sayGaps(plan, voice);
  return [
    {
      type: 'heading',
      level: 1,
      text: [sayMarked(plan.header.title, voice), words.title].filter(Boolean).join(' · '),
    },
    { type: 'note', text: [sayStanding(report, context), ...period].join(' '), tone: 'strong' },
    ...(gaps === null ? [] : [{ type: 'note', text: gaps, tone: 'strong' } as const]),
    ...attention(report, context),
    ...(report.since === null ? [] : layoutSince(report.since, context)),
    section(words.progress),
    progressTable(report, context),
    section(words.toCome, count(report.months)),
    ...toCome(report, context),
    section(words.open, report.open.length),
    ...listed(report.open, words.nothingOpen, 'open', report, context, openTable),
    ...(report.indicators.length === 0
      ? []
      : [section(words.indicators, report.indicators.length), indicatorTable(report.indicators, context)]),
    section(words.undated, report.undated.length),
    ...listed(
      report.undated,
      words.nothingUndated,
      'items --precision none --precision tbc',
      report,
      context,
      withKind,
    ),
    section(words.items, report.items.length),
    ...(report.items.length === 0 ? [] : listed(report.items, '', 'items', report, context, withKind)),
    section(words.legend),
    { type: 'list', items: legend(context) },
  ];
}

/** "On 15 June 2019: 64 items, 12 done, 3 late, 38 undated." */
export function sayStanding({ tally }: StatusReport, { voice, today }: FormatContext): string {
  const { sentence } = voice.messages.report;
  return sentence(sayDay(today, voice), tally.total, tally.done, tally.late, tally.undated);
}

/** The rule behind every derived mark, one sentence each. */
export function legend({ voice }: FormatContext): string[] {
  const { report: words } = voice.messages;
  const { rules } = words;
  return [
    rules.late,
    rules.soon(SOON_DAYS),
    rules.ongoing,
    rules.counted,
    rules.open(NEAR_DAYS),
    rules.decideBy,
    rules.health,
    rules.theme,
  ];
}

function attention(report: StatusReport, context: FormatContext): Block[] {
  const { late, soon, health } = report.attention;
  const { report: words } = context.voice.messages;
  const part = <R extends Row>(text: string, rows: readonly R[], command: string, draw: Draw<R>): Block[] =>
    rows.length === 0
      ? []
      : [
          { type: 'heading', level: 3, text, aside: String(rows.length) },
          ...listed(rows, '', command, report, context, draw),
        ];
  const parts = [
    ...part(words.late, late, 'late', lateTable),
    ...part(words.soon(SOON_DAYS), soon, 'next', withKind),
    ...part(words.health, health, 'items', healthTable),
  ];
  return [
    section(words.attention, late.length + soon.length + health.length),
    ...(parts.length === 0 ? [note(words.calm)] : parts),
  ];
}

/** A person's judgement, with who gave it and when. */
function healthTable(rows: readonly HealthRow[], context: FormatContext): Block {
  const { voice } = context;
  const { report: words, words: common, reports } = voice.messages;
  return itemTable(
    rows,
    context,
    { status: false },
    [{ key: 'judgement', title: words.judgement, fold: 6 }],
    ({ update }) => {
      const on = sayWhen(parseWhen(update.on, context.plan.calendar).when, voice);
      const by = update.by && sayName(entryFor(context.plan, 'people', update.by)?.title ?? update.by, voice);
      const health = update.health === undefined ? '' : common.healths[update.health];
      const head = `${health} (${reports.update(on, by ?? null)})`;
      return [
        {
          text: update.note === undefined ? head : reports.labelled(head, sayMarked(update.note, voice)),
          tone: update.health === 'red' ? 'late' : 'warn',
        },
      ];
    },
  );
}

function toCome(report: StatusReport, context: FormatContext): Block[] {
  const { voice } = context;
  if (report.months.length === 0) return [note(voice.messages.report.nothingToCome)];
  return report.months.flatMap(({ month, rows }): Block[] => [
    { type: 'heading', level: 3, text: sayMonth(month, voice), aside: String(rows.length) },
    ...listed(rows, '', `month ${month}`, report, context, (some) => ({
      ...itemTable(some, context, { kind: true }),
      headless: true,
    })),
  ]);
}

const BAR_WIDTH = 12;
const BAR_MARKS: Record<Standing, string> = {
  done: '█',
  ongoing: '▓',
  late: '▒',
  planned: '░',
  held: '░',
  cancelled: '',
};

function progressTable(report: StatusReport, context: FormatContext): Block {
  const { report: words, columns, fields } = context.voice.messages;
  const head: Column[] = [
    { key: 'theme', title: fields.theme, flex: true },
    { key: 'bar', title: words.progressBar },
    { key: 'total', title: columns.total, align: 'right' },
    ...STANDINGS.map(
      (standing): Column => ({
        key: standing,
        title: capital(words.standings[standing]),
        align: 'right',
        fold: FOLDS[standing],
      }),
    ),
    { key: 'conditional', title: capital(words.conditional), align: 'right', fold: 1 },
    { key: 'undated', title: capital(words.undatedCount), align: 'right', fold: 2 },
  ];
  const rows = report.themes.map(({ theme, tally }) =>
    progressRow(theme === null ? words.noTheme : sayMarked(theme.title, context.voice), tally, context),
  );
  return table(head, [...rows, progressRow(words.total, report.tally, context)]);
}

/** What a narrow terminal folds first. */
const FOLDS: Record<Standing, number> = { cancelled: 3, held: 4, planned: 5, ongoing: 6, done: 7, late: 8 };

function progressRow(title: string, tally: Tally, { voice }: FormatContext): Cell[] {
  const { report: words, reports } = voice.messages;
  // Below the theme the word stands first: "late: 1" needs no plural forms.
  const number = (n: number, word: string): Cell => ({
    text: n === 0 ? '' : String(n),
    folded: n === 0 ? '' : reports.labelled(word, String(n)),
  });
  return [
    { text: title },
    { text: bar(tally) },
    { text: String(tally.total) },
    ...STANDINGS.map(
      (standing): Cell => ({
        ...number(tally[standing], words.standings[standing]),
        ...(standing === 'late' ? { tone: 'late' as const } : {}),
      }),
    ),
    number(tally.conditional, words.conditional),
    number(tally.undated, words.undatedCount),
  ];
}

/** Marks in proportion, at least one for whatever is there; what is cancelled is left out. */
function bar(tally: Tally): string {
  const whole = tally.total - tally.cancelled;
  if (whole === 0) return '';
  const order: Standing[] = ['done', 'ongoing', 'late', 'planned', 'held'];
  const marks = order.map((standing) => {
    const share = (tally[standing] / whole) * BAR_WIDTH;
    return BAR_MARKS[standing].repeat(tally[standing] === 0 ? 0 : Math.max(1, Math.round(share)));
  });
  return marks
    .join('')
    .slice(0, BAR_WIDTH)
    .padEnd(BAR_WIDTH, marks.at(-1)?.at(-1) ?? '░');
}

function section(text: string, rows?: number): Block {
  return { type: 'heading', level: 2, text, ...(rows === undefined ? {} : { aside: String(rows) }) };
}

type Draw<R extends Row> = (rows: readonly R[], context: FormatContext) => Block;

const withKind: Draw<Row> = (rows, context) => itemTable(rows, context, { kind: true });

/** Up to here a report names every item in full; a longer one is read by nobody, and job summaries drop it whole. */
const MANY_ITEMS = 200;
/** How many rows each list of a longer report begins with. */
const FIRST_ROWS = 10;

/** The rows, or the sentence that there are none; of a large plan the first, how many more there are, and where. */
function listed<R extends Row>(
  rows: readonly R[],
  none: string,
  command: string,
  { items }: StatusReport,
  context: FormatContext,
  draw: Draw<R>,
): Block[] {
  if (rows.length === 0) return [note(none)];
  const isBrief = items.length > MANY_ITEMS && rows.length > FIRST_ROWS;
  if (!isBrief) return [draw(rows, context)];
  const { moreRows } = context.voice.messages.report;
  return [
    draw(rows.slice(0, FIRST_ROWS), context),
    note(moreRows(rows.length - FIRST_ROWS, `${context.program} ${command}`)),
  ];
}

function count(months: StatusReport['months']): number {
  return months.reduce((sum, { rows }) => sum + rows.length, 0);
}
