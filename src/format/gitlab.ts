// Findings as GitLab's Code Quality report, a small part of the Code Climate form.
import type { Report } from '../report/types.ts';
import { annotate, wholeMessage } from './annotate.ts';
import { jsonText } from './json-text.ts';
import type { FormatContext } from './types.ts';

const SEVERITIES = { error: 'major', warning: 'minor' } as const;

export function formatGitlab(report: Report, context: FormatContext): string {
  const issues = annotate(report, context).map((annotation) => {
    const { code, severity, file, line, endLine, fingerprint } = annotation;
    return {
      type: 'issue',
      description: wholeMessage(annotation).replace('\n', ' – '),
      check_name: code,
      fingerprint,
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    };
  });
  return jsonText(issues);
}
