// `wp init`: a new plan in a folder, with all that goes with one; it overwrites nothing.
import { join, relative, resolve, sep } from 'node:path';
import { createFiles, obstacle } from '../../edit/init/create-files.ts';
import { loadInitWords } from '../../language/index.ts';
import type { Run } from '../command.ts';
import { headerAround } from '../find-plan.ts';
import { newPlan } from '../new-plan.ts';
import { Stop } from '../problem.ts';
import { sayNewPlan } from '../say-new-plan.ts';
import { starterOf } from '../starter.ts';

export const run: Run = async (session) => {
  const { env, language } = session;
  // The folder is the word after the command: --plan would name another one.
  if (session.text('plan') !== null) throw new Stop({ code: 'unknown-option', typed: '--plan', near: null });
  if (session.flag('merge')) return (await import('../merge-setup.ts')).setUpMerge(session);
  const folder = resolve(env.cwd, session.argument ?? '.');
  const shown = (path: string) => relative(env.cwd, path).split(sep).join('/');
  const around = headerAround(folder);
  if (around !== null) throw new Stop({ code: 'taken', file: shown(around) });

  const words = await loadInitWords(language);
  const starter = starterOf(session, words);
  const files = await newPlan(starter, words, language);
  const dryRun = session.flag('dry-run');
  const problem = obstacle(folder, files) ?? (dryRun ? null : await createFiles(folder, files));
  if (problem !== null) throw new Stop({ ...problem, file: shown(join(folder, problem.file)) });

  const made = files.map(({ file }) => shown(join(folder, file))).sort();
  if (dryRun) return { verbatim: `${made.join('\n')}\n` };
  env.stderr.write(sayNewPlan(shown(folder), made, starter, words, env.program));
  return { verbatim: '' };
};
