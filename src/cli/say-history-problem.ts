// What git cannot answer, in words.
import type { HistoryProblem } from '../history/problem.ts';
import type { Messages } from '../language/en.ts';
import { EXIT, type ExitCode } from './env.ts';
import type { ApprovalProblem } from './problem.ts';
import type { Said } from './say-problem.ts';

type Told = (message: string, hint?: string | null, exit?: ExitCode) => Said;
/** Names of changed files that are listed. */
const LISTED = 3;

export function sayHistoryProblem(
  problem: HistoryProblem | ApprovalProblem,
  words: Messages['history']['problems'],
  stop: Told,
  program: string,
  didYouMean: (near: string) => string,
): Said {
  const shallowHint = (shallow: boolean) => (shallow ? words.shallowHint : null);
  switch (problem.code) {
    case 'no-git':
      return stop(words.noGit, null, EXIT.io);
    case 'no-repository':
      return problem.reason === null
        ? stop(words.noRepository, words.noRepositoryHint, EXIT.io)
        : stop(words.refused(problem.reason), null, EXIT.io);
    case 'bad-revision':
      return stop(words.badRevision(problem.typed));
    case 'unknown-revision':
      if (problem.typed === 'HEAD') return stop(words.nothingCommitted, null, EXIT.io);
      return stop(
        words.unknownRevision(problem.typed),
        shallowHint(problem.shallow) ?? (problem.near === null ? null : didYouMean(problem.near)),
      );
    case 'nothing-then':
      return stop(words.nothingThen(problem.typed), shallowHint(problem.shallow));
    case 'no-plan-then':
      return stop(words.noPlanThen(problem.typed, problem.folder || '.'), null, EXIT.io);
    case 'history-missing':
      return stop(words.missing, words.partialHint, EXIT.io);
    case 'git-failed':
      return stop(words.failed(problem.reason), null, EXIT.io);
    case 'dirty': {
      const more = problem.files.length > LISTED ? ' …' : '';
      return stop(
        words.dirty(`${problem.files.slice(0, LISTED).join(', ')}${more}`),
        words.dirtyHint,
        EXIT.findings,
      );
    }
    case 'faulty':
      return stop(words.faulty(problem.errors), words.faultyHint(program), EXIT.findings);
    case 'tag-exists':
      return stop(words.tagExists(problem.tag), words.tagExistsHint(program, problem.other));
    case 'bad-tag':
      return stop(words.badTag(problem.tag));
  }
}
