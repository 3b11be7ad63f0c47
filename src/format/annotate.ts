// Findings as a CI system takes them: paths from the repository's root, words that do not act, a fingerprint.
import type { Diagnostic } from '../core/finding.ts';
import type { Report } from '../report/types.ts';
import { type Description, describe } from './describe.ts';
import { fingerprint } from './fingerprint.ts';
import { inert } from './inert.ts';
import type { FormatContext } from './types.ts';

export interface Annotation extends Description {
  /** Unlike that of any other finding of the report; it stays when the finding moves to another line. */
  fingerprint: string;
}

/** The findings of a validation, in its order. */
export function annotate(report: Report, context: FormatContext): Annotation[] {
  if (report.kind !== 'validate') throw new Error(`a ${report.kind} report has no findings to annotate`);
  const times = new Map<string, number>();
  return report.diagnostics.map((diagnostic) => {
    const said = describe(diagnostic, { ...context, folder: context.inRepository });
    const basis = fingerprint(essence(diagnostic, said.file));
    const time = (times.get(basis) ?? 0) + 1;
    times.set(basis, time);
    return {
      ...said,
      message: inert(said.message),
      hint: said.hint === null ? null : inert(said.hint),
      // Systems that compare reports show one of several findings with equal fingerprints.
      fingerprint: time === 1 ? basis : fingerprint([basis, String(time)]),
    };
  });
}

/** The message and what to do, each on a line of its own. */
export function wholeMessage({ message, hint }: Annotation): string {
  return hint === null ? message : `${message}\n${hint}`;
}

/** What does not change with the language, nor with the lines above. */
function essence({ finding, source }: Diagnostic, file: string): string[] {
  return [finding.code, file, JSON.stringify(finding.args), source?.trim() ?? ''];
}
