// What can stop a run before it has a result: mistakes in the command line, and files that cannot be reached.
import type { Finding } from '../core/finding.ts';
import type { ClosedGroup } from '../core/words/closed.ts';
import type { FieldProblem } from '../edit/field-problem.ts';
import type { LockProblem } from '../edit/lock.ts';
import type { SheetFault } from '../edit/sheet/sheet.ts';
import type { HistoryProblem } from '../history/problem.ts';
import type { QueryProblem } from '../query/problem.ts';

/** Why the plan cannot be marked as approved. */
export type ApprovalProblem =
  | { code: 'dirty'; files: string[] }
  | { code: 'faulty'; errors: number }
  | { code: 'tag-exists'; tag: string; other: string }
  | { code: 'bad-tag'; tag: string };

export type CliProblem =
  | FieldProblem
  | { code: 'no-assignment'; typed: string }
  | { code: 'rename-instead'; id: string }
  /** Words of the model, to be told as the reader calls them. */
  | {
      code: 'unknown-word';
      field: string;
      typed: string;
      group: ClosedGroup;
      near: string | null;
      known: readonly string[];
    }
  | { code: 'ambiguous-word'; field: string; typed: string; group: ClosedGroup; candidates: string[] }
  /** Names with a comma between them, or one name with a comma in it; how either is typed. */
  | { code: 'one-or-several'; field: string; typed: string; several: string; one: string }
  | QueryProblem
  | HistoryProblem
  | ApprovalProblem
  | { code: 'unknown-command'; typed: string; near: string | null; known: string[] }
  | { code: 'unknown-topic'; typed: string; near: string | null; known: string[] }
  | { code: 'unknown-option'; typed: string; near: string | null }
  | { code: 'missing-argument'; name: string }
  | { code: 'missing-value'; flag: string }
  | { code: 'too-many'; command: string; near: string | null }
  /** `group`: where they are words of the model. */
  | {
      code: 'bad-value';
      option: string;
      typed: string;
      group?: ClosedGroup;
      near: string | null;
      known: readonly string[];
    }
  | { code: 'needs-folder'; flag: string; other: string }
  | { code: 'no-plan'; folder: string | null }
  | { code: 'part-of-plan'; file: string; folder: string }
  | { code: 'bad-percentage'; typed: string }
  | { code: 'nothing-to-translate'; source: string | null }
  | { code: 'one-language' }
  | { code: 'which-target'; known: string[] }
  | { code: 'source-language'; language: string; known: string[] }
  | { code: 'bad-sheet'; file: string; fault: SheetFault | { is: 'unreadable'; finding: Finding } }
  | { code: 'taken'; file: string }
  | { code: 'in-plan'; file: string }
  | LockProblem;

/** Thrown for a problem of usage or of files, caught in `main`; its words are chosen there. */
export class Stop extends Error {
  readonly problem: CliProblem;
  /** The command that was being read, for "See: wp events --help". */
  readonly command: string | null;

  constructor(problem: CliProblem, command: string | null = null) {
    super(problem.code);
    this.problem = problem;
    this.command = command;
  }
}

/** Passes a value through, or stops with the problem that came instead. */
export function orStop<T extends object>(read: T | QueryProblem | HistoryProblem): T {
  if ('code' in read) throw new Stop(read as QueryProblem | HistoryProblem);
  return read as T;
}
