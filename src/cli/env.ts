// Everything the outside world gives a run: arguments, environment, streams, clock. Tests give their own.
import type { Day } from '../core/day.ts';

export interface Stream {
  write(text: string): void;
  isTerminal: boolean;
  /** Columns of the terminal, where it has any. */
  columns: number | null;
}

export interface Env {
  /** The name that was typed: `wp` or `workplan`. */
  program: string;
  /** What was typed after it. */
  args: readonly string[];
  cwd: string;
  vars: Readonly<Record<string, string | undefined>>;
  /** A folder of the user's own for what is kept between two runs; null: nothing is. */
  caches: string | null;
  stdout: Stream;
  stderr: Stream;
  /** Is told the names of the command and its options, for whoever keeps what they need. */
  ask?(names: readonly string[]): void;
  /** Milliseconds since 1970, to tell how young a file is. */
  clock(): number;
  /** The civil day where the user is. */
  now(): Day;
}

/** The hidden command the shells' completion scripts ask. */
export const COMPLETE = '__complete';

/** Exit codes are a contract: `wp --help` and the README state them. */
export const EXIT = { done: 0, findings: 1, usage: 2, io: 3, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
