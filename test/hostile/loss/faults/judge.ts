// After a run that something went wrong in: is everything there, was the truth told, does the next run work?
import { EXIT } from '../../../../src/cli/env.ts';
import { en } from '../../../../src/language/en.ts';
import { isSame } from '../town-plan.ts';
import type { Subject } from './subject.ts';
import type { Ended } from './wp-under-fault.ts';

/**
 * `torn`: neither the old nor the new. `false success`: it said done. `false failure`: it said that nothing was
 * written. `stuck`: the next run. `rough`: how it failed.
 */
export interface Verdict {
  kind: 'torn' | 'false success' | 'false failure' | 'stuck' | 'rough';
  why: string;
}

/** Nothing where all is well. */
export async function judge(subject: Subject, home: string, ended: Ended): Promise<Verdict[]> {
  const found: Verdict[] = [];
  const wrong = (kind: Verdict['kind'], why: string) => found.push({ kind, why });
  const now = subject.look(home);
  const isNew = isSame(now, subject.after);
  if (!isNew && !isSame(now, subject.before)) wrong('torn', JSON.stringify(now));
  if (ended.exit === EXIT.done && !isNew) wrong('false success', ended.stdout);
  const isInDoubt = ended.stderr.includes(en.usage.inDoubtHint);
  if (ended.signal === null && ended.exit !== EXIT.done && isNew && !isInDoubt)
    wrong('false failure', ended.stderr);
  const mustWork = subject.cache !== undefined && ended.signal === null;
  if (mustWork && ended.exit !== EXIT.done) wrong('stuck', `by its cache: ${ended.stderr}`);
  if (ended.signal === 'stuck') wrong('stuck', 'it did not end');
  else if (ended.signal === null) found.push(...manners(ended));
  for (const each of subject.spoilt(home)) wrong('torn', each);

  const next = await subject.next.run(home);
  if (next.exit !== EXIT.done) wrong('stuck', `next: ${next.exit} ${next.stderr}`);
  else if (!isSame(subject.look(home), subject.next.change(now))) wrong('torn', 'after the next run');
  for (const each of subject.litter(home)) wrong('stuck', `left: ${each}`);
  for (const each of subject.spoilt(home)) wrong('torn', `${each}, after the next run`);
  return found;
}

/** A refusal is one of the exit codes, with a sentence and without a stack trace. */
function manners({ exit, stdout, stderr }: Ended): Verdict[] {
  const said = stdout + stderr;
  const rough: string[] = [];
  if (exit === EXIT.bug || exit === null || exit > EXIT.bug) rough.push(`exit ${exit}`);
  if (exit !== EXIT.done && said === '') rough.push('no word');
  if (/^\s+at .+:\d+:\d+\)?$/m.test(said)) rough.push('stack trace');
  if (/\[object Object\]|\bundefined\b|Warning:/.test(said)) rough.push('not meant for people');
  return rough.map((why) => ({ kind: 'rough', why: `${why}: ${said}` }));
}
