// Tags that mark a state of the plan as approved.
import type { Commit } from '../core/commit.ts';
import type { HistoryProblem } from './problem.ts';
import { failure, type Repository } from './repository.ts';
import { ownSigning } from './signing.ts';

/** Tags whose name begins so are approvals. */
export const APPROVED = 'approved/';

export async function isTagName(repository: Repository, tag: string): Promise<boolean> {
  return (await repository.run(['check-ref-format', `refs/tags/${tag}`])).ok;
}

export async function hasTag(repository: Repository, tag: string): Promise<boolean> {
  return (await repository.run(['show-ref', '--verify', '--quiet', `refs/tags/${tag}`])).ok;
}

/** An annotated tag on a commit; null when it is there. */
export async function addTag(
  repository: Repository,
  tag: string,
  message: string,
  { id }: Commit,
): Promise<HistoryProblem | null> {
  const settings = await ownSigning(repository);
  const ran = await repository.run(
    [...settings, 'tag', '--annotate', '--file=-', '--cleanup=verbatim', '--end-of-options', tag, id],
    `${message}\n`,
  );
  return ran.ok ? null : failure(ran);
}
