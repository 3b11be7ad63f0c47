// Files of the plan that are not as they were committed.
import { isYaml } from '../load/plan-file.ts';
import type { HistoryProblem } from './problem.ts';
import { failure, type Repository } from './repository.ts';

/** Changed, added, removed or never committed, by their path in the repository. */
export async function changedFiles(repository: Repository): Promise<string[] | HistoryProblem> {
  const ran = await repository.run([
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    '--',
    '.',
  ]);
  if (!ran.ok) return failure(ran);
  const files = ran.out
    .toString('utf8')
    .split('\0')
    .map((line) => line.slice(3));
  return files.filter(isYaml);
}
