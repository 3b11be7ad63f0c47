// What can keep git from answering, as data; its words are chosen where it is shown.

export type HistoryProblem =
  | { code: 'no-git' }
  /** `reason`: git's own words, where it refuses a repository that is there. */
  | { code: 'no-repository'; reason: string | null }
  /** It looks like an option, or cannot be a revision at all. */
  | { code: 'bad-revision'; typed: string }
  | { code: 'unknown-revision'; typed: string; near: string | null; shallow: boolean }
  /** No commit is as old. */
  | { code: 'nothing-then'; typed: string; shallow: boolean }
  | { code: 'no-plan-then'; typed: string; folder: string }
  /** Objects that a partial clone left behind. */
  | { code: 'history-missing' }
  | { code: 'git-failed'; reason: string };

/** Tells a problem from what was asked for. */
export function isProblem(answer: object): answer is HistoryProblem {
  return 'code' in answer;
}
