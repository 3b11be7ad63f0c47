// What is said to the person beside a report: that it is empty, and what a machine format leaves unsaid.
import type { Report } from '../report/types.ts';
import { layout } from './layout/index.ts';
import { sayPeriod } from './say-period.ts';
import type { FormatContext } from './types.ts';

/** Lines for stderr. `prose`: the format has printed its own notes already. */
export function closingLines(report: Report, context: FormatContext, prose: boolean): string[] {
  if (report.kind === 'validate')
    return isEmpty(report) ? [context.voice.messages.validate.clean(report.items, report.files)] : [];
  const empty = isEmpty(report) ? [sayEmpty(report, context)] : [];
  if (prose) return empty;
  const notes = layout(report, { ...context, maybe: false }).flatMap((block) =>
    block.type === 'note' ? [block.text] : [],
  );
  return [...empty, ...notes];
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
