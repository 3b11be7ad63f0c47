// A commit of the plan's repository, as a reader of the plan sees it: who changed it, when, and in which words.
import type { Day } from './day.ts';

export interface Commit {
  /** Hexadecimal object id, in full. */
  id: string;
  /** Civil day on which its author made it, where the author was. */
  day: Day;
  /** Civil day from which the plan had it: the committer's, which a rebase moves. */
  committed: Day;
  author: string;
  /** First line of its message. */
  subject: string;
}

/** A plan's state to speak of: a commit and the name it was asked by. */
export interface Revision {
  /** As typed: `approved/2019`, `HEAD~3`, `@{2019-04-06}`. */
  name: string;
  commit: Commit;
}
