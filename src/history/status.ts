// Files of the plan that are not as they were committed.
import type { PlanSource, Read } from '../load/plan-source.ts';
import { type HistoryProblem, isProblem } from './problem.ts';
import type { Repository } from './repository.ts';
import { revisionSource } from './revision-source.ts';

/**
 * Those that differ between HEAD and `now`, by their path in the repository; line ends may, as git lets them. Compared
 * here: `git status` runs the filters a repository names, and knows nothing of files that it was told to ignore.
 */
export async function changedFiles(
  repository: Repository,
  now: PlanSource,
): Promise<string[] | HistoryProblem> {
  const { prefix } = repository;
  const then = await revisionSource(repository, 'HEAD', prefix);
  if (then !== null && isProblem(then)) return then;
  const [before, after] = [new Set(then?.list().files), new Set(now.list().files)];
  return [...new Set([...before, ...after])]
    .filter((file) => !before.has(file) || !after.has(file) || !isSame(then?.read(file), now.read(file)))
    .sort()
    .map((file) => `${prefix}${file}`);
}

function isSame(before: Read | undefined, after: Read): boolean {
  if (before === undefined || !before.ok || !after.ok) return before?.ok === after.ok;
  return lines(before.bytes) === lines(after.bytes);
}

/** Each byte as a letter: nothing is lost, whatever the bytes are. */
function lines(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
}
