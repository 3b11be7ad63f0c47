// When the plan was last committed, asked of git.
import { execFile } from 'node:child_process';

/**
 * The time of the last commit that touched `folder`, `YYYY-MM-DDThh:mm:ssZ`; null where there is no git, no
 * repository or no commit of it. In a shallow checkout it may be the time of the oldest commit there is.
 */
export async function lastCommit(folder: string): Promise<string | null> {
  const seconds = Number(/^\d+/.exec(await git(folder, REV_LIST))?.[0] ?? Number.NaN);
  return Number.isSafeInteger(seconds) ? `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z` : null;
}

// Plumbing: digits in every locale, and no setting of `git log` changes them.
const REV_LIST = ['rev-list', '--max-count=1', '--timestamp', 'HEAD', '--', '.'];
/** Nothing of the repository's is run, and a partial clone fetches nothing. */
const GUARDED = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never'];

/** What git prints, or nothing where it fails. */
function git(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile('git', [...GUARDED, ...args], { cwd: folder, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout : ''),
    );
  });
}
