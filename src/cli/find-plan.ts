// Which plan: --plan DIR, else WP_PLAN, else the nearest folder above that holds one.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { HEADER_FILE } from '../core/plan.ts';
import type { Env } from './env.ts';
import { Stop } from './problem.ts';

export interface PlanFolder {
  /** Absolute. */
  path: string;
  /** As a person would type it from where they are; "" for here. */
  shown: string;
}

/** The plan folder, or null when no plan is named and none is near. A named folder must exist. */
export function findPlan(named: string | undefined, env: Env): PlanFolder | null {
  const wanted = named ?? env.vars.WP_PLAN;
  if (wanted !== undefined && wanted !== '') {
    const folder = resolve(env.cwd, wanted);
    if (!isFolder(folder)) throw new Stop({ code: 'no-plan', folder: wanted });
    return shown(planIn(folder) ?? folder, env);
  }
  for (let folder = env.cwd; ; folder = dirname(folder)) {
    const found = planIn(folder);
    if (found !== null) return shown(found, env);
    if (dirname(folder) === folder) return null;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The header in `folder` (absolute) or above: what is written there becomes part of its plan. Null where there is none. */
export function headerAround(folder: string): string | null {
  for (let above = folder; ; above = dirname(above)) {
    const header = join(above, HEADER_FILE);
    if (existsSync(header)) return header;
    if (dirname(above) === above) return null;
  }
}

/** `folder/plan` when it holds a header, else `folder` itself when it does. */
function planIn(folder: string): string | null {
  const candidates = [join(folder, 'plan'), folder];
  return candidates.find((candidate) => existsSync(join(candidate, HEADER_FILE))) ?? null;
}

function shown(path: string, env: Env): PlanFolder {
  return { path, shown: relative(env.cwd, path).split(sep).join('/') };
}
