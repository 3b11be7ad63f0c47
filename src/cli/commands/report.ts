// `wp report`: where the plan stands; `--fail-on` makes it a gate for CI.
import { reportStatus } from '../../report/status.ts';
import type { StatusReport } from '../../report/types.ts';
import type { Run } from '../command.ts';
import { OWN } from '../options.ts';
import { Stop } from '../problem.ts';

const { marks: MARKS } = OWN['fail-on'];

/** What can trip the gate, and when. */
const GATES: Record<(typeof MARKS)[number], (report: StatusReport) => boolean> = {
  late: ({ attention }) => attention.late.length > 0,
  open: ({ open }) => open.length > 0,
  red: ({ attention }) => attention.health.some(({ update }) => update.health === 'red'),
};

export const run: Run = (session) => {
  const report = reportStatus(session.plan, session.query(), session.today);
  const marks = (session.text('fail-on') ?? '')
    .split(',')
    .map((mark) => mark.trim())
    .filter(Boolean);
  for (const mark of marks) {
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
