// What became of the plan since a revision, from the plan's past.
import type { Query } from '../query/filters.ts';
import { reportSince, trendDays } from '../report/since.ts';
import type { SinceReport } from '../report/types.ts';
import { pastOf } from './plan-history.ts';
import type { Session } from './session.ts';

/** Each day of the trend is told by the last commit the plan's own branch had then; the last day by the plan in hand. */
export async function sinceRevision(session: Session, query: Query, typed: string): Promise<SinceReport> {
  const { plan, today } = session;
  const past = await pastOf(session);
  const revision = await past.revision(typed);
  const line = await past.mainline(revision.commit.id, (await past.tip()).commit.id);
  const days = trendDays(revision, today);
  const commits = days
    .slice(0, -1)
    .map((day) => line.find(({ committed }) => committed <= day)?.id ?? revision.commit.id);
  const plans = [...(await past.plansAt(commits)), plan];
  const snapshots = days.flatMap((day, index) => {
    const then = plans[index];
    return then === undefined ? [] : [{ day, plan: then }];
  });
  const changes = await past.changesSince(revision, { why: false });
  return reportSince(revision, changes, query, today, snapshots);
}
