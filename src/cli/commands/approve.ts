// `wp approve [NAME]`: marks the plan, as it is committed, as approved.
import { checkPlan } from '../../check/index.ts';
import { addDays } from '../../core/day.ts';
import type { Plan } from '../../core/plan.ts';
import { changedFiles } from '../../history/status.ts';
import { APPROVED, addTag, hasTag, isTagName } from '../../history/tag.ts';
import type { Run } from '../command.ts';
import { pastOf } from '../plan-history.ts';
import { orStop, Stop } from '../problem.ts';

export const run: Run = async (session) => {
  const { plan, today, loaded } = session;
  const past = await pastOf(session);
  const { repository } = past;
  const tag = tagNamed(session.argument, plan, today);
  if (!(await isTagName(repository, tag))) throw new Stop({ code: 'bad-tag', tag });
  if (await hasTag(repository, tag)) throw new Stop({ code: 'tag-exists', tag, other: `${tag}-2` });
  const files = orStop(await changedFiles(repository, loaded.source));
  if (files.length > 0) throw new Stop({ code: 'dirty', files });
  const findings = [...loaded.findings, ...checkPlan(plan, { today })];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new Stop({ code: 'faulty', errors });
  const head = await past.tip();
  await past.planAt(head);
  const { commit } = head;
  if (session.flag('dry-run')) return { kind: 'approve', tag, commit, isDone: false };
  const problem = await addTag(repository, tag, session.messages.history.approve.title(tag), commit);
  if (problem !== null) throw new Stop(problem);
  return { kind: 'approve', tag, commit, isDone: true };
};

/** `2019` and `approved/2019` are the same; without a name the plan's period, or the year of today. */
function tagNamed(typed: string | null, { calendar }: Plan, today: string): string {
  const [first, last] =
    calendar.period === null ? [today, today] : [calendar.period.start, addDays(calendar.period.end, -1)];
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  const name = typed ?? (from === to ? from : `${from}-${to}`);
  return name.startsWith(APPROVED) ? name : `${APPROVED}${name}`;
}
