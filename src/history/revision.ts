// What somebody calls a revision → the commit it names.
import type { Commit, Revision } from '../core/commit.ts';
import { addDays, isDay } from '../core/day.ts';
import { nearest } from '../core/near.ts';
import { COMMIT_FORMAT, type CommitNode, readCommits } from './commits.ts';
import type { HistoryProblem } from './problem.ts';
import { failure, type Repository } from './repository.ts';

/**
 * The commit a revision names: an id, a branch, a tag, `HEAD~3`, or `[REV]@{2019-04-06}`, which is what `REV`
 * (or HEAD) had when that day ended, by the commits' own dates: git would ask its log of this one clone, which
 * another clone does not have.
 */
export async function findRevision(
  repository: Repository,
  typed: string,
): Promise<Revision | HistoryProblem> {
  if (typed === '' || typed.startsWith('-') || /[\0\n]/.test(typed) || asksTheLog(typed))
    return { code: 'bad-revision', typed };
  const dated = /^(.*)@\{(\d{4}-\d\d-\d\d)\}$/.exec(typed);
  const day = dated?.[2] ?? '';
  const named = isDay(day) ? dated?.[1] || 'HEAD' : typed;
  const ran = await repository.run([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${named}^{commit}`,
  ]);
  if (!ran.ok) return ran.reason === 'no-git' ? failure(ran) : unknown(repository, typed);
  const id = ran.out.toString('utf8').trim();
  const commit = await commitAt(repository, id, isDay(day) ? day : null);
  if (commit === null) return { code: 'nothing-then', typed, shallow: repository.shallow };
  return 'code' in commit ? commit : { name: typed, commit };
}

/** `@{yesterday}`: git takes any words for a time, and answers from the log of this one clone as far as it goes. */
function asksTheLog(typed: string): boolean {
  const inside = /@\{([^}]*)\}/.exec(typed)?.[1] ?? '1';
  return !isDay(inside) && !/^(-?\d{1,9}|u|upstream|push)$/i.test(inside);
}

/** The newest tag that begins so, by the day it was made; null when there is none. */
export async function newestTag(
  repository: Repository,
  prefix: string,
): Promise<{ tag: string | null } | HistoryProblem> {
  const order = ['--sort=-refname', '--sort=-creatordate', '--count=1', '--format=%(refname:lstrip=2)'];
  const ran = await repository.run(['for-each-ref', ...order, `refs/tags/${prefix}`]);
  return ran.ok ? { tag: ran.out.toString('utf8').trim() || null } : failure(ran);
}

/** The commit itself, or the last of its first parents whose own civil day is not after `until`. */
async function commitAt(
  repository: Repository,
  id: string,
  until: string | null,
): Promise<Commit | HistoryProblem | null> {
  // Two days more than asked for: no time zone is further away.
  const range =
    until === null ? ['--max-count=1'] : ['--first-parent', `--before=${addDays(until, 2)}T00:00:00Z`];
  const ran = await repository.run(['rev-list', ...range, COMMIT_FORMAT, id]);
  if (!ran.ok) return failure(ran);
  const found = readCommits(ran.out).find(({ committed }) => until === null || committed <= until);
  return found === undefined ? null : plain(found);
}

function plain({ parents: _, ...commit }: CommitNode): Commit {
  return commit;
}

async function unknown(repository: Repository, typed: string): Promise<HistoryProblem> {
  const ran = await repository.run(['for-each-ref', '--format=%(refname:short)']);
  const names = ran.ok ? ran.out.toString('utf8').split('\n').filter(Boolean) : [];
  return { code: 'unknown-revision', typed, near: nearest(typed, names), shallow: repository.shallow };
}
