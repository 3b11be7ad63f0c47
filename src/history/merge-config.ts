// What a repository needs to let wp merge its plan: a line of its configuration. Its attributes are a file of the plan's.
import { git, type Vars } from './git.ts';
import type { HistoryProblem } from './problem.ts';
import { failure } from './repository.ts';

/** The name attributes call the driver by, and its settings. */
export const MERGE_CONFIG = [
  ['merge.wp.name', 'wp merge-driver'],
  ['merge.wp.driver', 'wp merge-driver %O %A %B %P'],
] as const;

/** The folder (absolute) the repository around `folder` is checked out in. */
export async function topOf(folder: string, vars: Vars): Promise<{ top: string } | HistoryProblem> {
  const ran = await git(folder, ['rev-parse', '--show-toplevel'], vars);
  if (!ran.ok) return ran.reason === 'no-git' ? { code: 'no-git' } : { code: 'no-repository', reason: null };
  return { top: ran.out.toString('utf8').replace(/\n$/, '') };
}

/** Writes {@link MERGE_CONFIG} into the repository's own configuration, which nobody else shares. */
export async function setMergeConfig(top: string, vars: Vars): Promise<HistoryProblem | null> {
  for (const [name, value] of MERGE_CONFIG) {
    const ran = await git(top, ['config', '--local', name, value], vars);
    if (!ran.ok) return failure(ran);
  }
  return null;
}
