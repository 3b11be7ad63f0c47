// The plan in a folder as it is now, from what an earlier run has kept as far as that still holds.
import { sep } from 'node:path';
import { PlanCache } from '../cache/plan-cache.ts';
import { currentPlan } from '../edit/current-plan.ts';
import type { Loaded } from '../load/load.ts';
import type { Env } from './env.ts';

/** `folder`: the plan's, absolute. Nothing is kept inside it. */
export async function openPlan(folder: string, { caches, clock }: Env): Promise<Loaded> {
  if (caches === null || `${caches}${sep}`.startsWith(`${folder}${sep}`)) {
    const { load } = await import('../load/load.ts');
    return load(currentPlan(folder));
  }
  const cache = new PlanCache(caches, folder, clock());
  return cache.load(currentPlan(folder, { isKnown: cache.isKnown }));
}
