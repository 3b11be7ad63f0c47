// `wp open`: what is not settled, and by when it must be.
import { reportOpen } from '../../report/open.ts';
import type { Run } from '../command.ts';

export const run: Run = (session) => reportOpen(session.plan, session.query().test, session.today);
