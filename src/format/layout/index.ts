// Report → blocks: one layout for each kind of report, shared by every text format.
import type { Report, ReportKind, ReportOf } from '../../report/types.ts';
import type { Block } from '../blocks.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { layoutCalendar } from './calendar.ts';
import { layoutDiff } from './diff.ts';
import { layoutEdit } from './edit.ts';
import { layoutItems, layoutLate, layoutNext, layoutOpen } from './items.ts';
import { layoutApprove, layoutHistory } from './life.ts';
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
  edit: layoutEdit,
  report: layoutReport,
  calendar: layoutCalendar,
  timeline: layoutTimeline,
  diff: layoutDiff,
  history: layoutHistory,
  approve: layoutApprove,
};

export function layout(report: Exclude<Report, { kind: 'validate' }>, context: FormatContext): Block[] {
  // The table above pairs each kind with its layout; TypeScript cannot follow the pairing through an index.
  const draw = LAYOUTS[report.kind as keyof Layouts] as (report: Report, context: FormatContext) => Block[];
  const [first, ...rest] = draw(report, context);
  if (first === undefined) return [];
  return [first, ...revisionNote(report, context), ...rest];
}

/** Which state of the plan it is about, where it is not the files as they are; changes say so themselves. */
function revisionNote({ kind }: Report, { revision, voice }: FormatContext): Block[] {
  if (revision === null || kind === 'diff') return [];
  const day = sayDay(revision.commit.committed, voice);
  return [{ type: 'note', text: voice.messages.history.at(revision.name, day), tone: 'muted' }];
}
