// The repository a plan folder is in.
import { git, type Ran, type Vars } from './git.ts';
import type { HistoryProblem } from './problem.ts';

export interface Repository {
  /** The plan folder inside the repository, ending in `/`; "" where it is the repository itself. */
  prefix: string;
  /** A clone without its older commits. */
  shallow: boolean;
  /** Runs git in the plan folder. */
  run(args: readonly string[], input?: string | Buffer): Promise<Ran>;
}

/** The repository of `folder`, an absolute path, as far as git can be asked about it. */
export async function openRepository(folder: string, vars: Vars): Promise<Repository | HistoryProblem> {
  const run = (args: readonly string[], input?: string | Buffer) => git(folder, args, vars, input);
  const ran = await run(['rev-parse', '--show-prefix', '--is-shallow-repository']);
  if (!ran.ok) {
    if (ran.reason === 'no-git') return { code: 'no-git' };
    const refused = /ownership|bare repository/.test(ran.message) ? ran.message : null;
    return { code: 'no-repository', reason: refused };
  }
  const [prefix = '', shallow] = ran.out.toString('utf8').split('\n');
  return { prefix, shallow: shallow === 'true', run };
}

/** A partial clone would have to fetch it, which git was told not to do. */
const LEFT_BEHIND = /not allowed|promisor|lazy fetching/;

/** git said no, where it should not have. */
export function failure(ran: Exclude<Ran, { ok: true }>): HistoryProblem {
  if (ran.reason === 'no-git') return { code: 'no-git' };
  return LEFT_BEHIND.test(ran.message)
    ? { code: 'history-missing' }
    : { code: 'git-failed', reason: ran.message };
}
