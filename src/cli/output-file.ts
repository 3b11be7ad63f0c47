// Where `-o` may lead: anywhere but into the plan's own files, which a report would replace or join.
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isPassedOver, isYaml } from '../load/plan-file.ts';
import type { Env } from './env.ts';
import type { PlanFolder } from './find-plan.ts';
import { Stop } from './problem.ts';

/** Stops where `file`, or what a link of that name leads to, is read as a file of the plan. */
export async function keepOutOfPlan(file: string, folder: PlanFolder, env: Env): Promise<void> {
  const { NODE_FS } = await import('../edit/file-system.ts');
  const real = (path: string) => {
    try {
      return NODE_FS.realpath(path);
    } catch {
      // What is wrong with it is told where it is written.
      return null;
    }
  };
  const path = resolve(env.cwd, file);
  const at = real(path) ?? join(real(dirname(path)) ?? dirname(path), basename(path));
  const parts = relative(real(folder.path) ?? folder.path, at).split(sep);
  if (parts[0] !== '..' && isYaml(at) && !parts.some(isPassedOver)) throw new Stop({ code: 'in-plan', file });
}
