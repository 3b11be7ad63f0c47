// The plan as everything after loading sees it: plain data, dates understood, origins kept.
import type { Span } from './day.ts';
import type { HeaderRecord, ThemeRecord } from './schema/header.ts';
import type { IndicatorRecord, WorkItemRecord } from './schema/item.ts';
import type { Kind, Status } from './schema/vocabulary.ts';
import type { Calendar, When } from './when/types.ts';

/** The file at the top of the plan folder that speaks of the plan as a whole. */
export const HEADER_FILE = 'plan.yaml';

/** Where a record was written: the file, relative to the plan folder with `/`, and the path inside it. */
export interface Origin {
  file: string;
  path: readonly (string | number)[];
  /** Which record of its file it is, from 0 in reading order; absent when it is no record. */
  order?: number;
}

/** Keys starting with `x-`: kept and shown, never interpreted. */
export type Extra = Record<string, unknown>;

export interface Theme extends ThemeRecord {
  extra: Extra;
  origin: Origin;
}

/** A work item. `themes` includes the file's default; `when` is the plan, `actual` what happened. */
export interface Item extends Omit<WorkItemRecord, 'when' | 'actual' | 'theme' | 'status'> {
  kind: Kind;
  status: Status;
  themes: string[];
  /** Where `themes` is written when it is the file's default. */
  themesFrom?: Origin;
  when: When;
  actual: When;
  extra: Extra;
  origin: Origin;
}

export interface Indicator extends Omit<IndicatorRecord, 'theme'> {
  kind: 'indicator';
  themes: string[];
  themesFrom?: Origin;
  extra: Extra;
  origin: Origin;
}

/** What was written but could not be read: what seems to be missing from the plan may be there. */
export interface Gaps {
  /** Files of which nothing could be read, and folders. */
  files: string[];
  /** Ids of records that had to be left out. */
  ids: string[];
}

/** What a question is limited to. */
export interface Scope {
  /** Days, half-open: an item must fall, or may fall, in each of them. */
  spans: readonly Span[];
  /** Null: any. */
  kind: Kind | null;
}

export const EVERYTHING: Scope = { spans: [], kind: null };

/** The items a question can find: of a plan that is kept in parts, only those parts are read. */
export function itemsWithin(plan: Plan, scope: Scope): readonly Item[] {
  return plan.within?.(scope) ?? plan.items;
}

/**
 * The fields of a record and their values. Of a plan that is kept some are only read when they are asked for, and
 * `Object.entries` does not see them.
 */
export function* fieldsOf(record: object): Iterable<[name: string, value: unknown]> {
  for (const name in record) yield [name, record[name as keyof typeof record]];
}

export interface Plan {
  header: HeaderRecord;
  /** Language codes, the default first. */
  languages: readonly string[];
  calendar: Calendar;
  /** In reading order: `order`, then file name, then place in the file. */
  themes: Theme[];
  /** By theme, then kind, then place in the file. */
  readonly items: readonly Item[];
  /** Those that a question of this scope may find, in the same order: perhaps more, never fewer. Absent where all are at hand. */
  within?: (scope: Scope) => readonly Item[];
  indicators: Indicator[];
  extra: Extra;
  /** Absent when everything could be read. */
  gaps?: Gaps;
}
