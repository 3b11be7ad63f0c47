// When the plan was last committed, asked of git.
import { execFile } from 'node:child_process';

type Vars = Readonly<Record<string, string | undefined>>;

/**
 * The time of the last commit that touched `folder`, `YYYY-MM-DDThh:mm:ssZ`; null where there is no git, no
 * repository or no commit of it. In a shallow checkout it may be the time of the oldest commit there is.
 * `vars` is the environment git is found and set up by.
 */
export async function lastCommit(folder: string, vars: Vars): Promise<string | null> {
  const seconds = Number(/^\d+/.exec(await git(folder, REV_LIST, vars))?.[0] ?? Number.NaN);
  return Number.isSafeInteger(seconds) ? `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z` : null;
}

// Plumbing: no setting of `git log` changes what it prints.
const REV_LIST = ['rev-list', '--max-count=1', '--timestamp', 'HEAD', '--', '.'];
/** Nothing of the repository's is run, and a partial clone fetches nothing. */
const GUARDED = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never'];
/** A hook's variables speak of the repository it runs for, from another folder. */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX'];

/** What git prints, or nothing where it fails. */
function git(folder: string, args: readonly string[], vars: Vars): Promise<string> {
  const own = Object.fromEntries(Object.entries(vars).filter(([name]) => !OF_A_HOOK.includes(name)));
  const options = { cwd: folder, env: { ...own, LC_ALL: 'C' }, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', [...GUARDED, ...args], options, (error, stdout) => resolve(error === null ? stdout : ''));
  });
}
