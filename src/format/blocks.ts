// A laid-out report: headings, tables, notes. Every text format draws the same blocks.
import type { Day, Span } from '../core/day.ts';
import type { Standing } from '../core/standing.ts';
import type { Stretch, TimelineRow } from '../report/types.ts';

/** What a piece of text means; the terminal shows it by colour, never by colour alone. */
export type Tone = 'plain' | 'muted' | 'strong' | 'late' | 'done' | 'warn' | 'mark';

export interface Cell {
  text: string;
  tone?: Tone | undefined;
  /** What stands below the flexible column where this one folds; the text itself when absent. */
  folded?: string | undefined;
}

export interface Column {
  key: string;
  title: string;
  /** Takes the width that is left, and wraps. */
  flex?: boolean;
  align?: 'right';
  /** Where there is no room the column folds below the flexible one; lowest first, never when absent. */
  fold?: number;
}

export interface Table {
  type: 'table';
  columns: Column[];
  rows: Cell[][];
  /** No heading row where the format can do without one: the section's title says what it is. */
  headless?: true;
}

export interface CalendarDay {
  day: Day;
  marked: boolean;
  today: boolean;
}

/** A month of a year's grid. */
export interface SmallMonth {
  /** `YYYY-MM`. */
  month: string;
  title: string;
  /** How many items it has; "" for none. */
  aside: string;
  weeks: (CalendarDay | null)[][];
}

/** Small months to be set side by side; `legend` says what their marks mean. */
export interface Months {
  type: 'months';
  weekdays: readonly string[];
  months: SmallMonth[];
  legend: Record<'item' | 'today' | 'count', string>;
}

/** One item over time. Without stretches, `when` is all that is known. */
export interface TimelineLine {
  id: string;
  title: string;
  /** BCP 47 language of the title; null when the plan does not say. */
  language: string | null;
  when: string;
  kind: string;
  standing: Standing;
  /** Lifecycle and what is derived about it, in words; "" for what is simply planned. */
  status: string;
  shape: TimelineRow['shape'];
  stretches: Stretch[];
}

/** The plan over time by theme; drawn as characters, as a table or as a picture. */
export interface Timeline {
  type: 'timeline';
  title: string;
  /** What it shows, in a sentence. */
  description: string;
  /** Whole months, half-open. */
  span: Span;
  /** `YYYY-MM` and the short name of each. */
  months: { month: string; name: string }[];
  /** Null outside the span. */
  today: { day: Day; label: string } | null;
  lanes: { title: string; lines: TimelineLine[] }[];
  /** The heads of the columns where it becomes a table. */
  columns: Record<'when' | 'what' | 'status', string>;
  /** What the marks mean. */
  legend: Record<'day' | 'someDay' | 'exact' | 'coarse', string> & Record<Standing, string>;
  noPlace: string;
}

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string; aside?: string }
  | Table
  | { type: 'fields'; rows: [label: string, value: Cell[]][] }
  | { type: 'calendar'; title: string; weekdays: string[]; weeks: (CalendarDay | null)[][] }
  | { type: 'list'; items: string[] }
  | Months
  | Timeline
  | { type: 'note'; text: string; tone?: Tone };

/** A column with no text in any row says nothing: leave it out. */
export function table(columns: Column[], rows: Cell[][]): Table {
  const kept = columns.map((_, index) => rows.some((row) => row[index]?.text));
  return {
    type: 'table',
    columns: columns.filter((_, index) => kept[index]),
    rows: rows.map((row) => row.filter((_, index) => kept[index])),
  };
}
