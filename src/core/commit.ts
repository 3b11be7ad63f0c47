// A commit of the plan's repository, as a reader of the plan sees it: who changed it, when, and in which words.
import type { Day } from './day.ts';
import type { Plan } from './plan.ts';

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

/** A state of the plan to speak of: a commit and the name it was asked by. */
export interface Revision {
  /** As typed: `approved/2019`, `HEAD~3`, `@{2019-04-06}`. */
  name: string;
  commit: Commit;
}

/**
 * What one commit did to the plan; null: what is not committed yet. One pair for each parent, none being the
 * whole plan: only the header and the files that differ are in it. `parent`: the object id of the commit before
 * it that touched the plan; null before the first.
 */
export interface Step {
  commit: Commit | null;
  pairs: { parent: string | null; before: Plan; after: Plan }[];
}
