// What a command is: its words on the command line, and a function from the session to a report.
import type { FormatName } from '../format/index.ts';
import type { FilterName } from '../query/filters.ts';
import type { Report } from '../report/types.ts';
import type { OwnOption } from './options.ts';
import type { Session } from './session.ts';

export interface CommandSpec {
  argument?: { name: 'id' | 'period' | 'feed'; required: boolean };
  options?: readonly OwnOption[];
  /** Which of the shared filters apply. */
  filters: readonly FilterName[];
  /** Formats it can be asked for, its default first; the general ones when absent. */
  formats?: readonly FormatName[];
  load(): Promise<{ run: Run }>;
}

/** Several reports, each for a file of its own in the folder `--out` names. */
export interface Split {
  outputs: { name: string; report: Report }[];
}

export type Run = (session: Session) => Report | Split | Promise<Report | Split>;
