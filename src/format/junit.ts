// Findings as JUnit XML, the form in which every CI system reads tests; a finding is a test that failed.
import type { Report } from '../report/types.ts';
import { type Annotation, annotate, wholeMessage } from './annotate.ts';
import { pathOf } from './describe.ts';
import { escapeXml } from './svg/text.ts';
import type { FormatContext } from './types.ts';
import { attributes } from './xml.ts';

/**
 * One suite for each file of the plan, one case for each finding: systems show one failure of a case, and know a
 * case again by its name, so no line number is in it. An error is a failure; a warning, which fails nothing, is a
 * case that was skipped; a file without findings is a case that passed.
 */
export function formatJunit(report: Report, context: FormatContext): string {
  if (report.kind !== 'validate') throw new Error(`junit tells findings, not ${report.kind}`);
  const byFile = new Map<string, Annotation[]>();
  for (const file of report.files) byFile.set(pathOf(file, context.inRepository), []);
  for (const annotation of annotate(report, context)) {
    const { file } = annotation;
    byFile.set(file, [...(byFile.get(file) ?? []), annotation]);
  }
  const suites = [...byFile].map(([file, annotations]) => drawSuite(file, annotations));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join(
    '\n',
  );
}

function drawSuite(file: string, annotations: readonly Annotation[]): string {
  const errors = annotations.filter(({ severity }) => severity === 'error').length;
  const counts = {
    tests: Math.max(1, annotations.length),
    failures: errors,
    errors: 0,
    skipped: annotations.length - errors,
  };
  const nameOf = namer();
  const cases =
    annotations.length === 0
      ? [`<testcase${attributes({ classname: file, name: file }, escapeXml)}/>`]
      : annotations.map((annotation) => drawCase(annotation, nameOf(annotation)));
  return [`<testsuite${attributes({ name: file, ...counts }, escapeXml)}>`, ...cases, '</testsuite>'].join(
    '\n',
  );
}

function drawCase(annotation: Annotation, name: string): string {
  const { file, line, col, code, severity, message } = annotation;
  const text = wholeMessage(annotation).split('\n').map(escapeXml).join('\n');
  const told = `${escapeXml(file)}:${line}:${col}: ${text}`;
  // Its text alone: not every schema of the form lets `skipped` have a message beside it.
  const result =
    severity === 'error'
      ? `<failure${attributes({ type: code, message }, escapeXml)}>${told}</failure>`
      : `<skipped>${told}</skipped>`;
  return `<testcase${attributes({ classname: file, name }, escapeXml)}>${result}</testcase>`;
}

/** What each case of a suite is called: `a`, `a`, `b` become `a`, `a (2)`, `b`. */
function namer(): (annotation: Annotation) => string {
  const times = new Map<string, number>();
  return ({ message, code }) => {
    const name = `${message} [${code}]`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  };
}
