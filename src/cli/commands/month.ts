// `wp month [PERIOD]`, and bare `wp`: a month at a glance.
import { readPeriod } from '../../query/filters.ts';
import { reportMonth } from '../../report/month.ts';
import type { Run } from '../command.ts';
import { orStop } from '../problem.ts';

export const run: Run = (session) => {
  const query = session.query();
  const typed = session.argument;
  const period =
    typed === null && query.period !== null
      ? query.period
      : orStop(readPeriod('period', typed ?? 'this', session));
  return reportMonth(session.plan, query.test, period, session.today);
};
