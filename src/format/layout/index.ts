// Report → blocks: one layout for each kind of report, shared by every text format.
import type { Report, ReportKind, ReportOf } from '../../report/types.ts';
import type { Block } from '../blocks.ts';
import type { FormatContext } from '../types.ts';
import { layoutCalendar } from './calendar.ts';
import { layoutEdit } from './edit.ts';
import { layoutItems, layoutLate, layoutNext, layoutOpen } from './items.ts';
import { layoutMonth } from './month.ts';
import { layoutReport } from './report.ts';
import { layoutShow } from './show.ts';
import { layoutIndicators, layoutThemes } from './themes.ts';
import { layoutTimeline } from './timeline.ts';

type Layouts = {
  [K in Exclude<ReportKind, 'validate' | 'feed'>]: (report: ReportOf<K>, context: FormatContext) => Block[];
};

const LAYOUTS: Layouts = {
  actions: layoutItems,
  events: layoutItems,
  milestones: layoutItems,
  projects: layoutItems,
  items: layoutItems,
  indicators: layoutIndicators,
  themes: layoutThemes,
  late: layoutLate,
  next: layoutNext,
  open: layoutOpen,
  month: layoutMonth,
  show: layoutShow,
  report: layoutReport,
  edit: layoutEdit,
  calendar: layoutCalendar,
  timeline: layoutTimeline,
};

export function layout(report: Exclude<Report, { kind: 'validate' }>, context: FormatContext): Block[] {
  // The table above pairs each kind with its layout; TypeScript cannot follow the pairing through an index.
  return (LAYOUTS[report.kind as keyof Layouts] as (report: Report, context: FormatContext) => Block[])(
    report,
    context,
  );
}
