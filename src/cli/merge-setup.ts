// `wp init --merge`: what git needs to let wp merge the plan, shown; with --yes, set up.
import { join, relative, sep } from 'node:path';
import { inert } from '../format/inert.ts';
import { MERGE_CONFIG, setMergeConfig, topOf } from '../history/merge-config.ts';
import { disk } from '../load/disk.ts';
import type { Verbatim } from './command.ts';
import { findPlan } from './find-plan.ts';
import { Stop } from './problem.ts';
import type { Session } from './session.ts';
import { writeText } from './write.ts';

const ATTRIBUTES = '.gitattributes';

export async function setUpMerge(session: Session): Promise<Verbatim> {
  const { env, messages } = session;
  const plan = findPlan(session.argument ?? undefined, env);
  if (plan === null) throw new Stop({ code: 'no-plan', folder: null });
  const found = await topOf(plan.path, env.vars);
  if ('code' in found) throw new Stop(found);
  const { top } = found;
  const under = relative(top, plan.path).split(sep).join('/');
  const lines = ['yaml', 'yml'].map((ending) => `${patternFor(under)}**/*.${ending} merge=wp`);
  const shown = [
    ...MERGE_CONFIG.map(([name, value]) => `git config ${name} "${value}"`),
    '',
    `# ${ATTRIBUTES}`,
    ...lines,
  ];
  if (session.flag('yes')) {
    const problem = await setMergeConfig(top, env.vars);
    if (problem !== null) throw new Stop(problem);
    await addLines(top, lines, session);
    env.stderr.write(`${messages.merge.isSetUp(ATTRIBUTES)}\n`);
  } else env.stderr.write(`${messages.merge.notYet(`${env.program} init --merge --yes`)}\n`);
  return { verbatim: `${shown.map(inert).join('\n')}\n` };
}

/** The plan's folder as attributes name it: what they would take for a pattern is left open. */
function patternFor(under: string): string {
  return under === '' ? '' : `${under.replace(/[\s"*?[\]\\#!]/g, '?')}/`;
}

/** Puts what is missing at the end of the file, which is shared with everybody once it is committed. */
async function addLines(top: string, lines: readonly string[], { env }: Session): Promise<void> {
  const read = disk(top).read(ATTRIBUTES);
  const missing = !read.ok && 'args' in read.finding && Object(read.finding.args).reason === 'missing';
  if (!read.ok && !missing) throw new Stop({ code: 'cannot-write', file: ATTRIBUTES, reason: 'EACCES' });
  const text = read.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes) : '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const known = text.split(/\r?\n/);
  const added = lines.filter((line) => !known.includes(line)).map((line) => line + eol);
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  if (added.length > 0) await writeText(text + gap + added.join(''), join(top, ATTRIBUTES), env);
}
