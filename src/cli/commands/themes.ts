// `wp themes`: the plan's themes and how much each holds.
import { reportThemes } from '../../report/themes.ts';
import type { Run } from '../command.ts';

export const run: Run = (session) => reportThemes(session.plan, session.query(), session.today);
