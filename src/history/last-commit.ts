// When the plan was last committed, asked of git.
import { git, type Vars } from './git.ts';

/**
 * The time of the last commit up to `revision` that touched `folder`, `YYYY-MM-DDThh:mm:ssZ`; null where there
 * is no git, no repository or no commit of it. In a shallow checkout it may be the time of the oldest commit
 * there is.
 */
export async function lastCommit(folder: string, vars: Vars, revision = 'HEAD'): Promise<string | null> {
  // Plumbing: no setting of `git log` changes what it prints.
  const args = ['rev-list', '--max-count=1', '--timestamp', '--end-of-options', revision, '--', '.'];
  const ran = await git(folder, args, vars);
  const seconds = Number((ran.ok && /^\d+/.exec(ran.out.toString())?.[0]) || Number.NaN);
  return Number.isSafeInteger(seconds) ? `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z` : null;
}
