// Report → blocks: one layout for each kind of report, shared by every text format, loaded when there is one to lay out.
import type { Report, ReportKind, ReportOf } from '../../report/types.ts';
import type { Block } from '../blocks.ts';
import { sayDay } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { afresh, sayFallen, type Voice } from '../voice.ts';

type Layout<K extends ReportKind> = (report: ReportOf<K>, context: FormatContext) => Block[];
type Layouts = { [K in Exclude<ReportKind, 'validate' | 'feed' | 'sheet'>]: () => Promise<Layout<K>> };

const items = () => import('./items.ts').then((m) => m.layoutItems);

const LAYOUTS: Layouts = {
  actions: items,
  events: items,
  milestones: items,
  projects: items,
  items,
  indicators: () => import('./themes.ts').then((m) => m.layoutIndicators),
  themes: () => import('./themes.ts').then((m) => m.layoutThemes),
  late: () => import('./items.ts').then((m) => m.layoutLate),
  next: () => import('./items.ts').then((m) => m.layoutNext),
  open: () => import('./items.ts').then((m) => m.layoutOpen),
  month: () => import('./month.ts').then((m) => m.layoutMonth),
  show: () => import('./show.ts').then((m) => m.layoutShow),
  edit: () => import('./edit.ts').then((m) => m.layoutEdit),
  report: () => import('./report.ts').then((m) => m.layoutReport),
  calendar: () => import('./calendar.ts').then((m) => m.layoutCalendar),
  timeline: () => import('./timeline.ts').then((m) => m.layoutTimeline),
  diff: () => import('./diff.ts').then((m) => m.layoutDiff),
  history: () => import('./life.ts').then((m) => m.layoutHistory),
  i18n: () => import('./i18n.ts').then((m) => m.layoutI18n),
  import: () => import('./import.ts').then((m) => m.layoutImport),
  approve: () => import('./life.ts').then((m) => m.layoutApprove),
};

export async function layout(
  report: Exclude<Report, { kind: 'validate' }>,
  context: FormatContext,
): Promise<Block[]> {
  // The table above pairs each kind with its layout; TypeScript cannot follow the pairing through an index.
  const load = LAYOUTS[report.kind as keyof Layouts] as () => Promise<
    (r: Report, c: FormatContext) => Block[]
  >;
  const draw = await load();
  const voice = afresh(context.voice);
  const [first, ...rest] = draw(report, { ...context, voice });
  if (first === undefined) return [];
  return [first, ...revisionNote(report, context), ...rest, ...fallbackNote(voice)];
}

/** How many texts stand in another language than the reader's. */
function fallbackNote(voice: Voice): Block[] {
  const text = sayFallen(voice);
  return text === '' ? [] : [{ type: 'note', text, tone: 'muted' }];
}

/** Which state of the plan it is about, where it is not the files as they are; changes say so themselves. */
function revisionNote({ kind }: Report, { revision, voice }: FormatContext): Block[] {
  if (revision === null || kind === 'diff') return [];
  const day = sayDay(revision.commit.committed, voice);
  return [{ type: 'note', text: voice.messages.history.at(revision.name, day), tone: 'muted' }];
}
