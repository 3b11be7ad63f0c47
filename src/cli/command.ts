// What a command is: its words on the command line, and a function from the session to a report.
import type { FilterName } from '../query/filters.ts';
import type { Report } from '../report/types.ts';
import type { OwnOption } from './options.ts';
import type { Session } from './session.ts';

export interface CommandSpec {
  argument?: { name: 'id' | 'period'; required: boolean };
  options?: readonly OwnOption[];
  /** Which of the shared filters apply. */
  filters: readonly FilterName[];
  load(): Promise<{ run: Run }>;
}

export type Run = (session: Session) => Report;
