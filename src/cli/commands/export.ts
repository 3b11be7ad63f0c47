// `wp export ics`: the plan as a calendar to subscribe to, or one for each theme.
import { nearest } from '../../core/near.ts';
import { lastCommit } from '../../history/last-commit.ts';
import { reportFeed, reportFeeds } from '../../report/feed.ts';
import type { FeedReport } from '../../report/types.ts';
import type { Run } from '../command.ts';
import { Stop } from '../problem.ts';

const FEEDS = ['ics'];

export const run: Run = async (session) => {
  const { plan, today, folder, env } = session;
  const typed = session.argument ?? '';
  if (!FEEDS.includes(typed)) {
    const near = nearest(typed, FEEDS);
    throw new Stop({ code: 'bad-value', option: '<feed>', typed, near, known: FEEDS });
  }
  const split = session.text('split') !== null;
  const out = session.text('out') !== null;
  if (split && !out) throw new Stop({ code: 'needs-folder', flag: '--split theme', other: '--out DIR' });
  if (out && !split) throw new Stop({ code: 'needs-folder', flag: '--out', other: '--split theme' });

  const query = session.query();
  const options = {
    todos: session.flag('todos'),
    changed: await lastCommit(folder, env.vars, session.revision?.commit.id),
  };
  if (!split) return reportFeed(plan, query, today, options);
  const reports = reportFeeds(plan, query, today, options);
  const taken = plan.themes.some(({ id }) => id === 'other');
  return { outputs: reports.map((report) => ({ name: `${fileOf(report, taken)}.ics`, report })) };
};

/** The name people see in the address; no theme's id can begin with an underscore. */
function fileOf({ theme }: FeedReport, taken: boolean): string {
  if (theme !== null && theme !== 'none') return theme.id;
  return taken ? '_other' : 'other';
}
