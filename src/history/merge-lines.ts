// git's own merge, line by line: for what cannot be told apart any better.
import { git, type Vars } from './git.ts';
import type { HistoryProblem } from './problem.ts';
import { failure } from './repository.ts';

/** Merges three files, named from `folder`, into `ours`, with git's marks where they meet. Returns how many there are. */
export async function mergeLines(
  folder: string,
  { base, ours, theirs }: { base: string; ours: string; theirs: string },
  vars: Vars,
): Promise<number | HistoryProblem> {
  const labels = ['ours', 'base', 'theirs'].flatMap((label) => ['-L', label]);
  const ran = await git(folder, ['merge-file', ...labels, '--', ours, base, theirs], vars);
  if (ran.ok) return 0;
  const marks = ran.reason === 'failed' ? ran.exit : null;
  // More than 127 is no count of conflicts.
  return marks !== null && marks < 128 ? marks : failure(ran);
}
