// What `wp validate` finds in files written inside tests, and the page it is told on.
import { checkPlan } from '../../src/check/index.ts';
import type { FormatContext } from '../../src/format/types.ts';
import { diagnose } from '../../src/load/diagnose.ts';
import type { ValidateReport } from '../../src/report/types.ts';
import { type Files, loadFiles } from '../load/plan-of.ts';
import { pageFor } from './page.ts';

export const HEADER = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';

export async function reportOf(
  files: Files,
  asked: Parameters<typeof pageFor>[1] = {},
): Promise<{ report: ValidateReport; page: FormatContext }> {
  const loaded = await loadFiles(files);
  const findings = [...loaded.findings, ...checkPlan(loaded.plan, { today: '2031-06-15' })];
  const report: ValidateReport = {
    kind: 'validate',
    diagnostics: await diagnose(loaded, findings),
    files: loaded.files,
    items: loaded.plan.items.length,
  };
  return { report, page: await pageFor(loaded.plan, asked) };
}

/** A file of events with `text` wherever a message quotes what is written. */
export function quoting(text: string): string {
  const written = JSON.stringify(text).replace(/[^ -~]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const fields = [
    `title: ${written}`,
    `status: ${written}`,
    `when: ${written}`,
    `x${Math.min(1, text.length)}: 1`,
  ];
  return `events:\n  - {id: a, ${fields.join(', ')}, depends_on: [${written}]}\n  - {id: a, title: A, ? ${written} : 1}\n`;
}
