// `wp diff [FROM] [TO]`: what changed since the plan was approved, and why.
import { newestTag } from '../../history/revision.ts';
import { APPROVED } from '../../history/tag.ts';
import { reportDiff } from '../../report/diff.ts';
import { INDICATOR_FILTERS } from '../../report/indicators.ts';
import type { Run } from '../command.ts';
import { pastOf } from '../plan-history.ts';
import { orStop } from '../problem.ts';

export const run: Run = async (session) => {
  const past = await pastOf(session);
  const approved = async () => orStop(await newestTag(past.repository, APPROVED)).tag;
  const typed = session.argument ?? (await approved()) ?? 'HEAD';
  const from = await past.revision(typed);
  const changes = await past.changesSince(from);
  const ofAll: readonly string[] = [...INDICATOR_FILTERS, 'referenced'];
  const all = session.filters.every((name) => ofAll.includes(name));
  const report = reportDiff(from, session.revision, changes, session.query().test, all);
  session.tripped = session.flag('exit-code') && report.changes.length > 0;
  return report;
};
