// The plan folder at a revision, under whatever name it had then.
import type { Revision } from '../core/commit.ts';
import { HEADER_FILE } from '../core/plan.ts';
import type { PlanSource } from '../load/plan-source.ts';
import { formerFolder } from './plan-folder.ts';
import { type HistoryProblem, isProblem } from './problem.ts';
import type { Repository } from './repository.ts';
import { revisionSource } from './revision-source.ts';

/** The files of the plan at a revision. The folder's newer name is taken from HEAD. */
export async function planAt(
  repository: Repository,
  { name, commit }: Revision,
): Promise<PlanSource | HistoryProblem> {
  const { prefix } = repository;
  const source = await revisionSource(repository, commit.id, prefix);
  if (source !== null && (isProblem(source) || source.list().files.includes(HEADER_FILE))) return source;
  const former = await formerFolder(repository, commit.id, 'HEAD');
  if (former !== null && typeof former !== 'string') return former;
  const there = former === null ? source : await revisionSource(repository, commit.id, former);
  return there ?? { code: 'no-plan-then', typed: name, folder: prefix.replace(/\/$/, '') };
}
