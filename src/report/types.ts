// What each report is, as plain data: no words, no layout, no language.
import type { Revision } from '../core/commit.ts';
import type { Day, Span } from '../core/day.ts';
import type { Diagnostic } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { Indicator, Item, Theme } from '../core/plan.ts';
import type { Kind, WorkList } from '../core/schema/vocabulary.ts';
import type { OpenReason, Standing } from '../core/standing.ts';
import type { Shift } from '../core/when/shift.ts';
import type { When } from '../core/when/types.ts';
import type { Match } from '../query/match.ts';
import type { EditReport } from './edit.ts';
import type { ImportReport } from './i18n/import.ts';
import type { I18nReport } from './i18n/report.ts';
import type { SheetReport } from './i18n/sheet.ts';
import type { ApproveReport, DiffReport, HistoryReport } from './past.ts';

/** An item in a list, with what is derived about it on the report's day. */
export interface Row {
  item: Item;
  match: Exclude<Match, 'no'>;
  late: boolean;
}

/** Items in time order, and apart from them those whose dates do not tell. */
export interface ItemsReport {
  kind: WorkList | 'items';
  period: Period | null;
  rows: Row[];
  /** Items that may fall in the period; never dropped, listed on request. */
  maybe: Row[];
}

export interface LateRow extends Row {
  /** Whole days since the last day it may have meant. */
  daysLate: number;
}
export interface LateReport {
  kind: 'late';
  rows: LateRow[];
}

/** Coming up: from today (inclusive) to `period.end` (exclusive). */
export interface NextReport {
  kind: 'next';
  period: Period;
  rows: Row[];
  maybe: Row[];
}

export interface OpenRow extends Row {
  reasons: OpenReason[];
  /** Last day to decide, inclusive. */
  decideBy: Day | null;
}
export interface OpenReport {
  kind: 'open';
  rows: OpenRow[];
  /** False when the plan names no owners at all, so that a missing one says nothing. */
  namesOwners: boolean;
}

/** A month at a glance; `weeks` hold Monday to Sunday, null outside the month. */
export interface MonthReport {
  kind: 'month';
  period: Period;
  months: { month: string; weeks: (MonthDay | null)[][] }[];
  /** Items with an exact day in the period. */
  dated: Row[];
  /** Items in the period without an exact day. */
  coarse: Row[];
  maybe: Row[];
  /** Set when the period lies outside the plan's own. */
  outsidePlan: boolean;
}
export interface MonthDay {
  day: Day;
  /** Ids of the items dated on this very day. */
  items: string[];
  today: boolean;
}

export interface ThemeRow {
  theme: Theme;
  counts: Record<Kind, number>;
  total: number;
  late: number;
}
export interface ThemesReport {
  kind: 'themes';
  rows: ThemeRow[];
  /** The period asked for, when one was. */
  period: Period | null;
  /** Items that may fall in it; counted nowhere above. */
  maybe: Row[];
  /** Items without a theme, when there are any. */
  unthemed: number;
  total: number;
}

export interface IndicatorsReport {
  kind: 'indicators';
  rows: IndicatorRow[];
}
/** `latest` is the actual value with the latest date. */
export interface IndicatorRow {
  indicator: Indicator;
  latest: { on: string; value: string | number } | null;
}

/** One record and everything that speaks of it. */
export interface ShowReport {
  kind: 'show';
  subject: { item: Row } | { theme: ThemeRow } | { indicator: IndicatorRow };
  parts: Row[];
  relations: { relation: Relation; id: string; record: Item | Indicator | null }[];
}
export type Relation = 'part_of' | 'depends_on' | 'needed_by' | 'related';

export interface ValidateReport {
  kind: 'validate';
  diagnostics: Diagnostic[];
  /** Every file of the plan, relative to its folder. */
  files: readonly string[];
  items: number;
}

/** How many items stand where; `conditional`, `undated` and `tbc` count items that are among the others too. */
export interface Tally extends Record<Standing, number> {
  total: number;
  conditional: number;
  /** Nothing is written as its date. */
  undated: number;
  tbc: number;
}

/** Amber or red, as the latest judgement has it: a person's word, shown as such. */
export interface HealthRow extends Row {
  update: NonNullable<Item['updates']>[number];
}

/** The status of the plan on a day. Every item in scope is in `items`; the other lists point at some of them. */
export interface StatusReport {
  kind: 'report';
  period: Period | null;
  tally: Tally;
  attention: { late: LateRow[]; soon: Row[]; health: HealthRow[] };
  /** `theme` is null for items without one. An item with two themes counts in both. */
  themes: { theme: Theme | null; tally: Tally }[];
  /** What is to come, by month from today's on; a range stands in the first month it still touches. */
  months: { month: string; rows: Row[] }[];
  open: OpenRow[];
  indicators: IndicatorRow[];
  /** Without a date, `tbc`, or not readable. */
  undated: Row[];
  /** All items in scope, in the plan's order. */
  items: Row[];
  timeline: TimelineReport;
  calendar: CalendarReport;
  /** What became of the plan since a revision, where one was named. */
  since: SinceReport | null;
}

/** What was done, slipped, came and went since a revision; each in the plan's order. */
export interface SinceReport {
  revision: Revision;
  done: Row[];
  slipped: (Row & { from: When; shift: Shift })[];
  new: Row[];
  /** Cancelled, or no longer in the plan. */
  dropped: (Row & { removed: boolean })[];
  /** At the end of each month from then on, and on the report's day; empty where there is nothing between. */
  trend: TrendPoint[];
}
export interface TrendPoint {
  day: Day;
  done: number;
  late: number;
  total: number;
}

/** A stretch of a bar, in civil days, half-open, cut to the timeline's span. */
export interface Stretch {
  start: Day;
  end: Day;
  /** False where the date is coarser than a day, uncertain, approximate, or one of several. */
  exact: boolean;
}
export interface TimelineRow extends Row {
  /** Events and milestones happen (diamond); actions and projects last (bar). */
  shape: 'diamond' | 'bar';
  stretches: Stretch[];
}

/** The plan over time, by theme. */
export interface TimelineReport {
  kind: 'timeline';
  /** Whole months, half-open. */
  span: Span;
  months: string[];
  /** `rest`: what has no place on the time axis (tbc, undated, ongoing, outside the span). */
  lanes: { theme: Theme | null; rows: TimelineRow[]; rest: Row[] }[];
}

/** Small months side by side, and what is dated in them. */
export interface CalendarReport {
  kind: 'calendar';
  period: Period;
  months: MonthReport['months'];
  /** By month: what is in it, exact days first; a range stands in every month it touches. */
  byMonth: { month: string; rows: Row[] }[];
  /** What may fall in the period, no month being known. */
  maybe: Row[];
}

/** A calendar feed: the items with a place in time, and those without one. */
export interface FeedReport {
  kind: 'feed';
  /** The theme whose items it has, `none` for those without one; null for the whole plan. */
  theme: Theme | 'none' | null;
  rows: Row[];
  /** No date, `tbc`, ongoing: listed in the description, or as tasks. */
  undated: Row[];
  /** Whether what has no date is given as tasks (VTODO). */
  todos: boolean;
  /** When the plan was last changed, `YYYY-MM-DDThh:mm:ssZ`: from its git commit, else the report's day. */
  stamp: string;
}

export type Report =
  | FeedReport
  | StatusReport
  | TimelineReport
  | CalendarReport
  | ItemsReport
  | LateReport
  | NextReport
  | OpenReport
  | MonthReport
  | ThemesReport
  | IndicatorsReport
  | ShowReport
  | DiffReport
  | HistoryReport
  | ApproveReport
  | I18nReport
  | SheetReport
  | ImportReport
  | EditReport
  | ValidateReport;
export type ReportKind = Report['kind'];
/** The report of one kind; a list of items is one type with five kinds. */
export type ReportOf<K extends ReportKind> = Report extends infer R
  ? R extends { kind: infer Kinds }
    ? K extends Kinds
      ? R
      : never
    : never
  : never;
