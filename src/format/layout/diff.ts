// What changed, as tables for a board: slips first, then what came and went, then everything else.
import type { FieldChange, PlanRecord } from '../../report/changes.ts';
import type { ChangedField, ChangeRow, DiffReport, Reason } from '../../report/past.ts';
import type { ChangeWeight } from '../../report/weigh.ts';
import { type Block, type Cell, type Column, table } from '../blocks.ts';
import { sayChange } from '../say-change.ts';
import { sayReason, sayRevision, sayShift } from '../say-reason.ts';
import { sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked } from '../voice.ts';

export function layoutDiff(report: DiffReport, context: FormatContext): Block[] {
  const { voice } = context;
  const { diff } = voice.messages.history;
  const heading = diff.heading(sayRevision(report.from, voice), sayRevision(report.to, voice));
  return [
    { type: 'heading', level: 1, text: `${diff.title} · ${heading}`, aside: String(report.changes.length) },
    { type: 'note', text: saySummary(report, context), tone: 'strong' },
    ...diffSections(report, context).flatMap(({ title, rows, block }): Block[] => [
      { type: 'heading', level: 2, text: title, aside: String(rows) },
      block,
    ]),
  ];
}

/** "6 entries have changed since approved/2019 (12 April 2019): 2 slipped, 1 new, 3 changed otherwise." */
export function saySummary({ tally, from, changes }: DiffReport, { voice }: FormatContext): string {
  const { diff } = voice.messages.history;
  const parts = Object.entries(tally).flatMap(([weight, n]) =>
    n === 0 ? [] : [diff.parts[weight as ChangeWeight](n)],
  );
  const since = sayRevision(from, voice);
  return changes.length === 0 ? diff.none(since) : diff.summary(changes.length, since, parts.join(', '));
}

export interface DiffSection {
  title: string;
  rows: number;
  block: Extract<Block, { type: 'table' }>;
}

/** Sections without a row are left out. */
export function diffSections({ changes }: DiffReport, context: FormatContext): DiffSection[] {
  const { history, fields } = context.voice.messages;
  const { sections } = history.diff;
  const weighing = (weight: ChangeWeight) => changes.filter((change) => change.weight === weight);
  const rest = changes.filter(({ how }) => how === 'changed').flatMap(otherFields);
  const all: [string, readonly unknown[], () => DiffSection['block']][] = [];
  const add = <T>(
    title: string,
    rows: readonly T[],
    draw: (rows: readonly T[], context: FormatContext) => DiffSection['block'],
  ) => all.push([title, rows, () => draw(rows, context)]);
  add(sections.slipped, weighing('slipped'), movedTable);
  add(sections.removed, weighing('removed'), recordTable);
  add(sections.added, weighing('added'), recordTable);
  add(sections.date, weighing('date'), movedTable);
  add(
    fields.status,
    rest.filter(({ field }) => field?.field === 'status'),
    fieldTable,
  );
  add(
    sections.other,
    rest.filter(({ field }) => field?.field !== 'status'),
    fieldTable,
  );
  return all.flatMap(([title, rows, draw]) =>
    rows.length === 0 ? [] : [{ title, rows: rows.length, block: draw() }],
  );
}

function movedTable(rows: readonly ChangeRow[], context: FormatContext): DiffSection['block'] {
  const { columns } = context.voice.messages.history.diff;
  const head: Column[] = [
    what(context),
    { key: 'was', title: columns.was },
    { key: 'is', title: columns.is },
    { key: 'moved', title: columns.moved, fold: 2 },
    ...tail(context),
  ];
  return table(
    head,
    rows.map((row) => {
      const when = row.fields.find(({ field }) => field === 'when') as ChangedField;
      const { from, to } = sayChange(when, row, context);
      const moved = when.shift === null ? '' : sayShift(when.shift, context.voice);
      const late = row.weight === 'slipped' ? { tone: 'late' as const } : {};
      return [
        title(row, context),
        { text: from },
        { text: to },
        { text: moved, ...late },
        ...end(row, when.reason, context),
      ];
    }),
  );
}

function recordTable(rows: readonly ChangeRow[], context: FormatContext): DiffSection['block'] {
  const { fields, columns, words } = context.voice.messages;
  const head: Column[] = [
    { key: 'when', title: fields.when },
    what(context),
    { key: 'kind', title: columns.kind, fold: 3 },
    { key: 'theme', title: fields.theme, fold: 2 },
    ...tail(context),
  ];
  return table(
    head,
    rows.map((row) => {
      const record = recordOf(row);
      const when = 'when' in record ? sayWhen(record.when, context.voice) || words.none : words.none;
      return [
        { text: when },
        title(row, context),
        { text: words.kinds[record.kind], tone: 'muted' },
        { text: 'themes' in record ? record.themes.join(', ') : '', tone: 'muted' },
        ...end(row, row.reason, context),
      ];
    }),
  );
}

interface FieldRow {
  row: ChangeRow;
  /** Null: it got another id. */
  field: ChangedField | null;
}

function fieldTable(rows: readonly FieldRow[], context: FormatContext): DiffSection['block'] {
  const { fields, history } = context.voice.messages;
  const { columns } = history.diff;
  const head: Column[] = [
    what(context),
    { key: 'field', title: columns.field, fold: 4 },
    { key: 'was', title: columns.was, fold: 2 },
    { key: 'is', title: columns.is, fold: 3 },
    ...tail(context),
  ];
  const isStatus = rows.every(({ field }) => field?.field === 'status');
  return table(
    head,
    rows.map(({ row, field }) => {
      const said =
        field === null
          ? { label: fields.id, from: row.was ?? '', to: row.id }
          : sayChange(field, row, context);
      return [
        title(row, context),
        { text: isStatus ? '' : said.label },
        { text: said.from, folded: `${said.from} →` },
        { text: said.to },
        ...end(row, field === null ? row.reason : field.reason, context),
      ];
    }),
  );
}

/** Every field but the date, unless it says no more than the reason beside it. */
function otherFields(row: ChangeRow): FieldRow[] {
  const fields = row.fields.filter(({ field }) => field !== 'when');
  const telling = fields.filter(({ field, reason }) => reason?.from !== 'note' || !isToldBy(field, reason));
  const kept =
    telling.length + Number(row.was !== null) + (row.fields.length - fields.length) === 0 ? fields : telling;
  const renamed: FieldRow[] = row.was === null ? [] : [{ row, field: null }];
  return [...renamed, ...kept.map((field) => ({ row, field }))];
}

function isToldBy(field: FieldChange['field'], reason: Reason & { from: 'note' }): boolean {
  return field === (reason.on === null ? 'note' : 'updates');
}

function recordOf({ before, after }: ChangeRow): PlanRecord {
  return (after ?? before) as PlanRecord;
}

function what({ voice }: FormatContext): Column {
  return { key: 'what', title: voice.messages.columns.what, flex: true };
}

function title(row: ChangeRow, { voice }: FormatContext): Cell {
  return { text: sayMarked(recordOf(row).title, voice) };
}

function tail({ voice }: FormatContext): Column[] {
  return [
    { key: 'why', title: voice.messages.history.diff.columns.why, fold: 1 },
    { key: 'id', title: voice.messages.fields.id, fold: 0 },
  ];
}

function end(row: ChangeRow, reason: Reason | null, { voice }: FormatContext): Cell[] {
  return [{ text: sayReason(reason, voice) }, { text: row.id, tone: 'muted' }];
}
