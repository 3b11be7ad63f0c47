// What an edit did, field by field: before → after, and where.
import type { EditedField, EditPlace, EditReport } from '../../report/edit.ts';
import { type Block, type Cell, table } from '../blocks.ts';
import { sayField, sayFieldValue } from '../say-field.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked } from '../voice.ts';

export function layoutEdit(report: EditReport, context: FormatContext): Block[] {
  const { edit } = context.voice.messages;
  const note = (text: string): Block[] => [{ type: 'note', text }];
  if (report.outcome === 'unchanged') return note(edit.unchanged);
  if (report.outcome === 'refused') {
    return report.mentions.length === 0
      ? note(edit.refused)
      : [...note(edit.mentioned), mentionsTable(report, context)];
  }
  const { did, subject } = report;
  if (subject === null) {
    const said = report.outcome === 'listed' ? edit.toFormat : edit.formatted;
    return [changesTable(report.changes, context), ...note(said(report.changes.length))];
  }
  const heading: Block = {
    type: 'heading',
    level: 1,
    text: sayMarked(subject.title, context.voice),
    aside: subject.id,
  };
  if (did === 'remove') return [heading, ...note(edit.removed(where(subject, context)))];
  if (did === 'rename') return [heading, changesTable(report.changes, context)];
  const end = did === 'add' ? note(edit.added(where(subject, context))) : [];
  return [heading, fieldsOf(report, context), ...end];
}

/** A new item of a list is told as one of the list. */
function label(field: string, { voice }: FormatContext): string {
  return sayField(field.replace(/\.\d+$/, ''), voice);
}

/** A long change takes two lines. */
const ONE_LINE = 60;

function fieldsOf({ changes, did }: EditReport, context: FormatContext): Block {
  const { columns } = context.voice.messages;
  const rows = changes.map((change): [string, Cell[]] => [
    label(change.field, context),
    (did === 'add' ? [after(change, context)] : sayChange(change, context)).map((text) => ({ text })),
  ]);
  const places = [
    ...new Set(changes.toSorted((a, b) => a.line - b.line).map((change) => where(change, context))),
  ];
  const file: [string, Cell[]][] = did === 'add' ? [] : [[columns.file, places.map((text) => ({ text }))]];
  return { type: 'fields', rows: [...rows, ...file] };
}

function sayChange(change: EditedField, context: FormatContext): string[] {
  const [from, to] = [before(change, context), after(change, context)];
  const { edit } = context.voice.messages;
  const line = edit.change(from, to);
  return line.length <= ONE_LINE ? [line] : [from, edit.change('', to).trim()];
}

function before(change: EditedField, { voice, plan }: FormatContext): string {
  const { words } = voice.messages;
  const { field, before: value } = change;
  // What is not said is planned.
  if (value === null && field === 'status') return words.statuses.planned;
  return value === null ? words.none : sayFieldValue(change, value, voice, plan.calendar);
}

function after(change: EditedField, { voice, plan }: FormatContext): string {
  const value = change.after;
  return value === null ? voice.messages.words.none : sayFieldValue(change, value, voice, plan.calendar);
}

function changesTable(changes: readonly EditedField[], context: FormatContext): Block {
  const { fields, edit, columns } = context.voice.messages;
  return table(
    [
      { key: 'id', title: fields.id },
      { key: 'field', title: edit.field },
      { key: 'change', title: edit.changed, flex: true },
      { key: 'file', title: columns.file, fold: 1 },
    ],
    changes.map((change) => [
      { text: change.id ?? '' },
      { text: label(change.field, context) },
      { text: edit.change(written(change.before), written(change.after)) },
      { text: where(change, context) },
    ]),
  );
}

/** As the file has it: how a date is spelt is what matters here. */
function written(value: unknown): string {
  return [value].flat().map(String).join(', ');
}

function mentionsTable({ mentions }: EditReport, context: FormatContext): Block {
  const { fields, edit, columns } = context.voice.messages;
  return table(
    [
      { key: 'id', title: fields.id, flex: true },
      { key: 'field', title: edit.field },
      { key: 'file', title: columns.file },
    ],
    mentions.map((mention) => [
      { text: mention.id ?? '' },
      { text: sayField(mention.field, context.voice) },
      { text: where(mention, context) },
    ]),
  );
}

function where({ file, line }: EditPlace, { folder }: FormatContext): string {
  return `${folder === '' ? file : `${folder}/${file}`}:${line}`;
}
