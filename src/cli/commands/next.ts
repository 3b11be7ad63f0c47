// `wp next`: what is coming up.
import { parseWithin } from '../../core/period.ts';
import { reportNext } from '../../report/next.ts';
import type { Run } from '../command.ts';
import { Stop } from '../problem.ts';

const SIX_WEEKS = '6w';

export const run: Run = (session) => {
  const typed = session.text('within') ?? SIX_WEEKS;
  const within = parseWithin(typed);
  if (within === null)
    throw new Stop({ code: 'bad-value', option: '--within', typed, near: null, known: ['6w', '30d', '2m'] });
  return reportNext(session.plan, session.query().test, session, within(session.today));
};
