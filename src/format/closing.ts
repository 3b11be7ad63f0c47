// What is said to the person beside a report: that it is empty, and what a machine format leaves unsaid.
import type { SheetReport } from '../report/i18n/sheet.ts';
import type { FeedReport, Report } from '../report/types.ts';
import { inert } from './inert.ts';
import { layout } from './layout/index.ts';
import { sayPeriod } from './say-period.ts';
import type { FormatContext } from './types.ts';

/** Lines for stderr. `prose`: the format has printed its own notes already. */
export async function closingLines(
  report: Report,
  context: FormatContext,
  prose: boolean,
): Promise<string[]> {
  if (report.kind === 'validate')
    return isEmpty(report) ? [context.voice.messages.validate.clean(report.items, report.files.length)] : [];
  if (report.kind === 'feed') return undatedNote(report, context);
  if (report.kind === 'sheet') return sheetNotes(report, context);
  const empty = isEmpty(report) ? [sayEmpty(report, context)] : [];
  if (prose) return empty;
  const blocks = await layout(report, { ...context, maybe: false });
  const notes = blocks.flatMap((block) => (block.type === 'note' ? [inert(block.text)] : []));
  return [...empty, ...notes];
}

/** What a calendar program shows in no calendar; that there is nothing at all is said as of any list. */
function undatedNote({ rows, undated, todos }: FeedReport, { voice }: FormatContext): string[] {
  const { feed, reports } = voice.messages;
  if (rows.length + undated.length === 0) return [reports.emptyNote(reports.empty.items, null)];
  return undated.length === 0 || todos ? [] : [feed.undatedNote(undated.length)];
}

/** What a sheet has, and what it leaves out. */
function sheetNotes(
  { entries, past, unknown, noSource, source }: SheetReport,
  { voice }: FormatContext,
): string[] {
  const { sheet, past: pasts } = voice.messages.i18n;
  const count = (...states: string[]) => entries.filter(({ state }) => states.includes(state)).length;
  return [
    entries.length === 0
      ? sheet.empty
      : sheet.summary(count('missing'), count('stale'), count('current', 'unknown')),
    ...(unknown === 0 ? [] : [pasts[past](unknown)]),
    ...(noSource === 0 ? [] : [sheet.noSource(noSource, source)]),
  ];
}

function isEmpty(report: Report): boolean {
  if (report.kind === 'validate') return report.diagnostics.length === 0;
  return 'rows' in report && report.rows.length === 0;
}

function sayEmpty(report: Report, { voice, plan }: FormatContext): string {
  const { reports } = voice.messages;
  const what = reports.empty[report.kind as keyof typeof reports.empty];
  const period = 'period' in report && report.kind !== 'next' ? report.period : null;
  return reports.emptyNote(what, period === null ? null : sayPeriod(period, voice, plan.calendar.yearStart));
}
