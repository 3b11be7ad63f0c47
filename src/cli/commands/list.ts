// `wp events`, `actions`, `milestones`, `projects`, `items`: what fits the filters, in time order.
import { WORK_LISTS, type WorkList } from '../../core/schema/vocabulary.ts';
import { allOf, when } from '../../query/match.ts';
import { reportItems } from '../../report/items.ts';
import type { ItemsReport } from '../../report/types.ts';
import type { Run } from '../command.ts';

export const run: Run = (session) => {
  const kind = session.command as ItemsReport['kind'];
  const query = session.query();
  const only =
    kind === 'items'
      ? query.test
      : allOf([query.test, when((item) => item.kind === WORK_LISTS[kind as WorkList])]);
  return reportItems(session.plan, kind, { ...query, test: only }, session.today);
};
