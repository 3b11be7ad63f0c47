// The plan at a revision, for any command that reads: git is only loaded where one is asked for.
import type { Revision } from '../core/commit.ts';
import type { PlanSource } from '../load/plan-source.ts';
import type { Env } from './env.ts';
import { orStop } from './problem.ts';

export interface AtRevision {
  revision: Revision;
  source: PlanSource;
}

/** `folder`: the plan's, absolute. Stops where git cannot answer. */
export async function atRevision(folder: string, vars: Env['vars'], typed: string): Promise<AtRevision> {
  const { openRepository } = await import('../history/repository.ts');
  const { findRevision } = await import('../history/revision.ts');
  const { planAt } = await import('../history/plan-at.ts');
  const repository = orStop(await openRepository(folder, vars));
  const revision = orStop(await findRevision(repository, typed));
  return { revision, source: orStop(await planAt(repository, revision)) };
}
