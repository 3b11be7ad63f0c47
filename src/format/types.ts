// What a format is given besides the report: the reader's language and the shape of the page.
import type { Revision } from '../core/commit.ts';
import type { Day } from '../core/day.ts';
import type { Plan } from '../core/plan.ts';
import type { Report } from '../report/types.ts';
import type { Voice } from './voice.ts';

export interface FormatContext {
  voice: Voice;
  plan: Plan;
  today: Day;
  /** Columns to fill. */
  width: number;
  /** chalk's level: 0 none, 1 basic, 2 256 colours, 3 true colour. */
  colour: 0 | 1 | 2 | 3;
  /** Begin CSV with a byte-order mark, as some spreadsheets want it. */
  bom: boolean;
  /** List what may fall in the period, too. */
  maybe: boolean;
  /** The plan folder as a person would type it from where they are; "" for here. */
  folder: string;
  /** The one the plan was read at; null: the files as they are. */
  revision: Revision | null;
  /** The same from the top of the repository that is checked, as CI systems want it. */
  inRepository: string;
  /** The name that was typed: `wp` or `workplan`. */
  program: string;
}

/** Data → text. Pure: same input, same bytes. The text ends in a newline, or is empty. */
export type Formatter = (report: Report, context: FormatContext) => string | Promise<string>;
