// Which plan: --plan DIR, else WP_PLAN, else the nearest folder above that holds one.
import { existsSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { HEADER_FILE } from '../core/plan.ts';
import { isYaml } from '../load/plan-file.ts';
import type { Env } from './env.ts';
import { type CliProblem, Stop } from './problem.ts';

export interface PlanFolder {
  /** Absolute. */
  path: string;
  /** As a person would type it from where they are; "" for here. */
  shown: string;
}

/** The plan folder, or null when no plan is named and none is near. A folder that is named, or its header, must exist. */
export function findPlan(named: string | undefined, env: Env): PlanFolder | null {
  const wanted = named ?? env.vars.WP_PLAN;
  if (wanted !== undefined && wanted !== '') {
    const path = resolve(env.cwd, wanted);
    const there = stat(path);
    if (there?.isDirectory()) return shown(planIn(path) ?? path, env);
    if (there?.isFile() && basename(path) === HEADER_FILE) return shown(dirname(path), env);
    throw new Stop(there?.isFile() ? noFolder(path, wanted, env) : { code: 'no-plan', folder: wanted });
  }
  for (let folder = env.cwd; ; folder = dirname(folder)) {
    const found = planIn(folder);
    if (found !== null) return shown(found, env);
    if (dirname(folder) === folder) return null;
  }
}

function stat(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** One of the files of a plan could mean that file or all of them: which, is not for us to guess. */
function noFolder(path: string, typed: string, env: Env): CliProblem {
  const header = isYaml(path) ? headerAround(dirname(path)) : null;
  if (header === null) return { code: 'no-plan', folder: typed };
  return { code: 'part-of-plan', file: typed, folder: shown(dirname(header), env).shown || '.' };
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
