// What a peer is: another tool that keeps the same items, and how each operation is said to it.
import type { BenchItem } from '../item.ts';

/** What is asked of every tool; each has a line in `OPERATIONS`. */
export type Operation = 'start' | 'june' | 'add' | 'done' | 'report' | 'check';

export const OPERATIONS: Record<Operation, string> = {
  start: 'start (its version)',
  june: 'June of one theme',
  add: 'add one',
  done: 'mark one done',
  report: 'full report',
  check: 'check',
};

/** The theme of the list: the same for every tool. */
export const THEME = 'harbours';

interface Turn {
  /** The peer's own folder: data, configuration, HOME and working directory. */
  folder: string;
  /** Counts from 0, so that each run adds or closes another item. */
  run: number;
  /** One that is dated and not closed, another one each run. */
  item: BenchItem;
}

export interface Peer {
  name: string;
  /** Where it has more than one name; the first found is used. */
  binaries: readonly string[];
  /** Puts the items into an empty folder as files. */
  write(folder: string, items: readonly BenchItem[]): void;
  /** Commands that make the files its own, once, not timed. */
  setUp?: readonly (readonly string[])[];
  env?(folder: string): Record<string, string>;
  /** Arguments, or null where the peer has no such operation. */
  operations: Record<Operation, ((turn: Turn) => readonly string[]) | null>;
  /** Undoes what would make the next run of an operation another one; not timed. */
  before?(turn: Turn): void;
}
