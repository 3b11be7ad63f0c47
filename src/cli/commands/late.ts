// `wp late`: past and not closed.
import { reportLate } from '../../report/late.ts';
import type { Run } from '../command.ts';

export const run: Run = (session) => reportLate(session.plan, session.query().test, session.today);
