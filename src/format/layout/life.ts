// The life of one record as a table, and the sentence after the plan was approved.
import type { ApproveReport, HistoryReport } from '../../report/past.ts';
import { type Block, type Column, table } from '../blocks.ts';
import { sayChange } from '../say-change.ts';
import { SHORT_ID, sayShift } from '../say-reason.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked } from '../voice.ts';
import { note } from './items.ts';

export function layoutHistory(report: HistoryReport, context: FormatContext): Block[] {
  const { voice } = context;
  const { life, diff } = voice.messages.history;
  const { entries, was } = report;
  const heading = report.title === null ? report.id : sayMarked(report.title, voice);
  const columns: Column[] = [
    { key: 'day', title: life.columns.day },
    { key: 'what', title: life.columns.what, flex: true },
    { key: 'why', title: diff.columns.why, fold: 2 },
    { key: 'who', title: life.columns.who, fold: 1 },
    { key: 'commit', title: life.columns.commit, fold: 0 },
  ];
  const rows = entries.map(({ commit, change }) => [
    { text: commit === null ? diff.uncommitted : sayDay(commit.day, voice) },
    { text: sayEntry(change, context) },
    { text: commit?.subject ?? '' },
    { text: commit?.author ?? '' },
    { text: commit?.id.slice(0, SHORT_ID) ?? '', tone: 'muted' as const },
  ]);
  return [
    { type: 'heading', level: 1, text: life.title(report.id), aside: String(entries.length) },
    { type: 'note', text: heading, tone: 'strong' },
    table(columns, rows),
    ...(was.length === 0 ? [] : [note(life.formerly(was.join(', ')))]),
    ...(entries.at(-1)?.change.how === 'removed' ? [note(life.gone)] : []),
    ...(report.shallow ? [note(life.shallow)] : []),
    ...(entries.length === 0 && !report.shallow ? [note(life.none)] : []),
  ];
}

/** "When: June → September (3 months later); Owner: – → secretariat". */
function sayEntry(change: HistoryReport['entries'][number]['change'], context: FormatContext): string {
  const { life } = context.voice.messages.history;
  if (change.how !== 'changed') return life.hows[change.how];
  const renamed = change.was === null ? [] : [life.renamed(change.was)];
  const fields = change.fields.map((field) => {
    const { label, from, to } = sayChange(field, change, context);
    const moved = field.shift === null ? '' : ` (${sayShift(field.shift, context.voice)})`;
    return `${life.change(label, from, to)}${moved}`;
  });
  return context.voice.messages.reports.series([...renamed, ...fields]);
}

export function layoutApprove(
  { tag, commit, isDone }: ApproveReport,
  { voice, program }: FormatContext,
): Block[] {
  const { approve } = voice.messages.history;
  return [
    {
      type: 'note',
      text: isDone ? approve.title(tag) : approve.would(tag),
      tone: isDone ? 'done' : 'strong',
    },
    note(approve.at(commit.id.slice(0, SHORT_ID), sayDay(commit.committed, voice))),
    ...(isDone ? [note(approve.publish(tag)), note(approve.next(program))] : []),
  ];
}
