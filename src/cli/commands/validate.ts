// `wp validate`: every mistake, at its place.
import { checkPlan } from '../../check/index.ts';
import { diagnose } from '../../load/diagnose.ts';
import type { Run } from '../command.ts';

export const run: Run = async (session) => {
  const { loaded, plan, today } = session;
  const strict = session.flag('strict');
  const findings = [...loaded.findings, ...checkPlan(plan, { today })].map((finding) =>
    strict ? { ...finding, severity: 'error' as const } : finding,
  );
  session.tripped = findings.some(({ severity }) => severity === 'error');
  return {
    kind: 'validate',
    diagnostics: await diagnose(loaded, findings),
    files: loaded.files,
    items: plan.items.filter((item) => item.referenced !== true).length,
  };
};
