// Commits as `git rev-list` prints them.
import type { Commit } from '../core/commit.ts';

/** Fields apart by NUL, which no message can hold. */
export const COMMIT_FORMAT = '--format=%x00%as%x00%cs%x00%an%x00%s%x00';

export interface CommitNode extends Commit {
  /** The next commits back that touched the plan too, where rev-list was asked for `--parents`. */
  parents: string[];
}

/** What `rev-list` prints in {@link COMMIT_FORMAT}: before each commit a line "commit", its id and its parents. */
export function readCommits(out: Buffer): CommitNode[] {
  const fields = out.toString('utf8').split('\0');
  const commits: CommitNode[] = [];
  for (let at = 0; at + 5 < fields.length; at += 5) {
    const [head = '', day = '', committed = '', author = '', subject = ''] = fields.slice(at, at + 5);
    const [, id = '', ...parents] = head.trim().split(/\s+/);
    commits.push({ id, day, committed, author, subject, parents });
  }
  return commits;
}
