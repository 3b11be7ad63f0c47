// What a command is: its words on the command line, and a function from the session to a report.
import type { FormatName } from '../format/index.ts';
import type { Messages } from '../language/en.ts';
import type { FilterName } from '../query/filters.ts';
import type { Report } from '../report/types.ts';
import type { OwnOption } from './options.ts';
import type { Session } from './session.ts';

export interface Argument {
  name: keyof Messages['help']['arguments'];
  required: boolean;
  /** Takes all the words that follow. */
  many?: true;
  /** The only words it can be. */
  choices?: readonly string[];
}

export interface CommandSpec {
  arguments?: readonly Argument[];
  options?: readonly OwnOption[];
  /** Commands of its own, each named by the word after it. */
  parts?: Readonly<Record<string, CommandSpec>>;
  /** Which of the shared filters apply. */
  filters: readonly FilterName[];
  /** Formats it can be asked for, its default first; the general ones when absent. */
  formats?: readonly FormatName[];
  /**
   * What it needs of a plan: to read one (when absent), one if there is any, none at all,
   * or to write: then it is loaded and run under the plan's lock.
   */
  plan?: 'if-any' | 'none' | 'write';
  /** Which of its words, from 0, names the revision to read the plan at, as `--at` does. */
  revisionWord?: number;
  load(): Promise<{ run: Run }>;
}

/** Several reports, each for a file of its own in the folder `--out` names. */
interface Split {
  outputs: { name: string; report: Report }[];
}

/** Text that is the same in every format: a script, a schema, a page of help. */
export interface Verbatim {
  /** Null where there is nothing to write. */
  verbatim: string | null;
}

export type Outcome = Report | Split | Verbatim;
export type Run = (session: Session) => Outcome | Promise<Outcome>;
