// A laid-out report: headings, tables, notes. Every text format draws the same blocks.
import type { Day } from '../core/day.ts';

/** What a piece of text means; the terminal shows it by colour, never by colour alone. */
export type Tone = 'plain' | 'muted' | 'strong' | 'late' | 'done' | 'warn';

export interface Cell {
  text: string;
  tone?: Tone;
  /** What stands below the flexible column where this one folds; the text itself when absent. */
  folded?: string;
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

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string; aside?: string }
  | Table
  | { type: 'fields'; rows: [label: string, value: Cell[]][] }
  | { type: 'calendar'; title: string; weekdays: string[]; weeks: (CalendarDay | null)[][] }
  | { type: 'list'; items: string[] }
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
