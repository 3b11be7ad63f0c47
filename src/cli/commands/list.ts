// `wp events`, `actions`, `milestones`, `projects`, `items`: what fits the filters, in time order.
import { WORK_LISTS, type WorkList } from '../../core/schema/vocabulary.ts';
import { allOf, when } from '../../query/match.ts';
import { reportItems } from '../../report/items.ts';
import type { ItemsReport } from '../../report/types.ts';
import type { Run } from '../command.ts';

export const run: Run = (session) => {
  const kind = session.command as ItemsReport['kind'];
  const query = session.query();
  if (kind === 'items') return reportItems(session.plan, kind, query, session.today);
  const wanted = WORK_LISTS[kind as WorkList];
  const test = allOf([query.test, when((item) => item.kind === wanted)]);
  const scope = { ...query.scope, kind: wanted };
  return reportItems(session.plan, kind, { ...query, test, scope }, session.today);
};
