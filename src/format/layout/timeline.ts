// The plan over time: one block that every format draws in its own way.
import { type Standing, standingOf } from '../../core/standing.ts';
import type { Row, TimelineReport, TimelineRow } from '../../report/types.ts';
import type { Block, Timeline, TimelineLine } from '../blocks.ts';
import { saySpan } from '../say-span.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { say, sayMarked } from '../voice.ts';
import { rowCell } from './cells.ts';
import { heading, note } from './items.ts';

export function layoutTimeline(report: TimelineReport, context: FormatContext): Block[] {
  const rows = rowsOf(report);
  const { title } = context.voice.messages.timeline;
  return [
    heading([title, saySpan(report.span, context)], rows.length),
    ...(rows.length === 0 ? [note(emptyNote(report, context))] : [timelineBlock(report, context)]),
  ];
}

function emptyNote({ span }: TimelineReport, context: FormatContext): string {
  const { emptyNote: sentence, empty } = context.voice.messages.reports;
  return sentence(empty.items, saySpan(span, context));
}

export function timelineBlock(report: TimelineReport, context: FormatContext): Timeline {
  const { voice, plan, today } = context;
  const { timeline, report: words, fields, columns } = voice.messages;
  const items = rowsOf(report).length;
  const placed = new Set(report.lanes.flatMap((lane) => lane.rows.map(({ item }) => item.id))).size;
  const isInside = report.span.start <= today && today < report.span.end;
  return {
    type: 'timeline',
    title: sayMarked(plan.header.title, voice),
    description: timeline.describe(items, placed, saySpan(report.span, context)),
    span: report.span,
    months: report.months.map((month) => ({
      month,
      name: voice.words.shortMonths[Number(month.slice(5)) - 1] ?? month,
    })),
    today: isInside ? { day: today, label: timeline.today(sayDay(today, voice, false)) } : null,
    lanes: report.lanes.map(({ theme, rows, rest }) => ({
      title: theme === null ? words.noTheme : sayMarked(theme.title, voice),
      lines: [
        ...rows.map((row) => lineOf(row, row, context)),
        ...rest.map((row) => lineOf(row, { shape: 'bar', stretches: [] }, context)),
      ],
    })),
    columns: { when: fields.when, what: columns.what, status: fields.status },
    legend: { ...timeline.marks, ...standingWords(context) },
    noPlace: timeline.noPlace,
  };
}

function lineOf(
  row: Row,
  { shape, stretches }: Pick<TimelineRow, 'shape' | 'stretches'>,
  context: FormatContext,
): TimelineLine {
  const { item } = row;
  return {
    id: item.id,
    title: sayMarked(item.title, context.voice),
    language: say(item.title, context.voice).language,
    when: rowCell('when', row, context).text,
    kind: context.voice.messages.words.kinds[item.kind],
    standing: standingOf(item, context.today),
    status: rowCell('status', row, context).text,
    shape,
    stretches,
  };
}

/** The words of an item's own status; what is held is postponed or suspended. */
function standingWords({ voice }: FormatContext): Record<Standing, string> {
  const { statuses, late } = voice.messages.words;
  const { done, ongoing, planned, cancelled, postponed, suspended } = statuses;
  return { done, ongoing, planned, cancelled, late, held: `${postponed}, ${suspended}` };
}

/** Every item once, however many themes it has. */
function rowsOf({ lanes }: TimelineReport): Row[] {
  const rows = lanes.flatMap((lane) => [...lane.rows, ...lane.rest]);
  return [...new Map(rows.map((row) => [row.item.id, row])).values()];
}
