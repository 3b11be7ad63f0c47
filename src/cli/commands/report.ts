// `wp report`: where the plan stands; `--fail-on` makes it a gate for CI.
import type { Query } from '../../query/filters.ts';
import { reportStatus } from '../../report/status.ts';
import type { SinceReport, StatusReport } from '../../report/types.ts';
import type { Run } from '../command.ts';
import { OWN } from '../options.ts';
import { Stop } from '../problem.ts';
import type { Session } from '../session.ts';

const { marks: MARKS } = OWN['fail-on'];

/** What can trip the gate, and when. */
const GATES: Record<(typeof MARKS)[number], (report: StatusReport) => boolean> = {
  late: ({ attention }) => attention.late.length > 0,
  open: ({ open }) => open.length > 0,
  red: ({ attention }) => attention.health.some(({ update }) => update.health === 'red'),
};

export const run: Run = async (session) => {
  const query = session.query();
  const since = await sinceAsked(session, query);
  const report = reportStatus(session.plan, query, session.today, since);
  // An empty mark is an error, too: a variable that is not set in CI must not open the gate.
  const marks = session.text('fail-on')?.split(',') ?? [];
  for (const mark of marks.map((typed) => typed.trim())) {
    const gate = MARKS.find((name) => name === mark);
    if (gate === undefined) {
      throw new Stop({
        code: 'bad-value',
        option: '--fail-on',
        typed: mark,
        near: null,
        known: [...MARKS],
      });
    }
    if (GATES[gate](report)) session.tripped = true;
  }
  return report;
};

/** What became of the plan since the revision `--since` names, if it names one. */
async function sinceAsked(session: Session, query: Query): Promise<SinceReport | null> {
  const typed = session.text('since');
  if (typed === null) return null;
  const { sinceRevision } = await import('../since-revision.ts');
  return sinceRevision(session, query, typed);
}
