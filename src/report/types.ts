// What each report is, as plain data: no words, no layout, no language.
import type { Day } from '../core/day.ts';
import type { Diagnostic } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { Indicator, Item, Theme } from '../core/plan.ts';
import type { Kind, WorkList } from '../core/schema/vocabulary.ts';
import type { OpenReason } from '../core/standing.ts';
import type { Match } from '../query/match.ts';

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
  files: number;
  items: number;
}

export type Report =
  | ItemsReport
  | LateReport
  | NextReport
  | OpenReport
  | MonthReport
  | ThemesReport
  | IndicatorsReport
  | ShowReport
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
