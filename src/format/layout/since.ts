// What became of the plan since a revision: a sentence, the tables behind it, and the trend as a line.
import type { SinceReport } from '../../report/types.ts';
import type { Block, Column } from '../blocks.ts';
import { sayRevision, sayShift } from '../say-reason.ts';
import { sayDay, sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { itemTable, note } from './items.ts';

export function layoutSince(since: SinceReport, context: FormatContext): Block[] {
  const { voice } = context;
  const { history } = voice.messages;
  const words = history.since;
  const part = (text: string, rows: readonly unknown[], body: () => Block): Block[] =>
    rows.length === 0 ? [] : [{ type: 'heading', level: 3, text, aside: String(rows.length) }, body()];
  const was: Column[] = [
    { key: 'was', title: history.diff.columns.was },
    { key: 'moved', title: history.diff.columns.moved, fold: 5 },
  ];
  const how: Column[] = [{ key: 'how', title: voice.messages.fields.status }];
  return [
    { type: 'heading', level: 2, text: words.title(sayRevision(since.revision, voice)) },
    note(saySince(since, context)),
    ...part(words.slipped, since.slipped, () =>
      itemTable(since.slipped, context, { kind: true }, was, ({ from, shift }) => [
        { text: sayWhen(from, voice) },
        { text: sayShift(shift, voice), tone: 'late' },
      ]),
    ),
    ...part(words.dropped, since.dropped, () =>
      itemTable(since.dropped, context, { kind: true, status: false }, how, ({ removed, item }) => [
        { text: removed ? words.removed : voice.messages.words.statuses[item.status] },
      ]),
    ),
    ...part(words.new, since.new, () => itemTable(since.new, context, { kind: true })),
    ...part(words.done, since.done, () => itemTable(since.done, context, { kind: true, status: false })),
    ...trend(since, context),
  ];
}

export function saySince(
  { done, slipped, new: fresh, dropped }: SinceReport,
  { voice }: FormatContext,
): string {
  return voice.messages.history.since.sentence(done.length, slipped.length, fresh.length, dropped.length);
}

function trend({ trend: points }: SinceReport, { voice }: FormatContext): Block[] {
  const words = voice.messages.history.since;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return [];
  const most = Math.max(1, ...points.flatMap(({ done, late }) => [done, late]));
  const line = (key: 'done' | 'late') => {
    const counts = points.map((point) => point[key]);
    return [{ text: `${sparkline(counts, most)}  ${counts.join(', ')}` }];
  };
  return [
    {
      type: 'heading',
      level: 3,
      text: words.trend,
      aside: words.trendSpan(sayDay(first.day, voice), sayDay(last.day, voice)),
    },
    {
      type: 'fields',
      rows: [
        [words.done, line('done')],
        [words.late, line('late')],
      ],
    },
  ];
}

const BARS = [...'▁▂▃▄▅▆▇█'];

/** One character each, the tallest for `most`. */
function sparkline(counts: readonly number[], most: number): string {
  return counts.map((n) => BARS[Math.round((n / most) * (BARS.length - 1))]).join('');
}
