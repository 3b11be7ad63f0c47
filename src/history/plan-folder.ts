// Where the plan folder was at a commit: it may have had another name.
import { HEADER_FILE } from '../core/plan.ts';
import type { HistoryProblem } from './problem.ts';
import { failure, type Repository } from './repository.ts';

/**
 * The folder of a commit that became `prefix`: the only one with a header that `later`, a commit in which
 * `prefix` is there, has no more. Null when there is none, or more than one.
 */
export async function formerFolder(
  repository: Repository,
  commit: string,
  later: string,
): Promise<string | HistoryProblem | null> {
  const [then, since] = [await planFolders(repository, commit), await planFolders(repository, later)];
  if (!Array.isArray(then)) return then;
  if (!Array.isArray(since)) return since;
  const [folder, ...others] = then.filter((name) => !since.includes(name));
  return folder === undefined || others.length > 0 ? null : folder;
}

/** Every folder of a commit that holds a header, ending in `/`; "" for the repository itself. */
async function planFolders(repository: Repository, commit: string): Promise<string[] | HistoryProblem> {
  const ran = await repository.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  if (!ran.ok) return failure(ran);
  const files = ran.out.toString('utf8').split('\0');
  return files
    .filter((file) => file === HEADER_FILE || file.endsWith(`/${HEADER_FILE}`))
    .map((file) => file.slice(0, -HEADER_FILE.length));
}
