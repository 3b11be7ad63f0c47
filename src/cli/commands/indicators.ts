// `wp indicators`: what is measured.
import { reportIndicators } from '../../report/indicators.ts';
import type { Run } from '../command.ts';

export const run: Run = (session) => reportIndicators(session.plan, session.query().test);
