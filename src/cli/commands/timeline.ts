// `wp timeline`: the plan over time, by theme.
import { reportTimeline } from '../../report/timeline.ts';
import type { Run } from '../command.ts';

export const run: Run = (session) => reportTimeline(session.plan, session.query(), session.today);
