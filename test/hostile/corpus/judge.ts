// What came back of a command, against what should have.
import type { Run } from '../../cli/run-wp.ts';
import { unclean } from '../unclean.ts';
import type { Command, Expected } from './case.ts';

export interface Told {
  file: string;
  line: number;
  col: number;
  code: string;
}

const LINE = /^(?<file>.+?):(?<line>\d+):(?<col>\d+): (?:error|warning): .* \[(?<code>[a-z-]+)\]$/gm;

/** The findings that wp printed. */
export function told(stdout: string): Told[] {
  return [...stdout.matchAll(LINE)].map(({ groups }) => {
    const { file = '', line, col, code = '' } = groups as Record<string, string>;
    return { file, line: Number(line), col: Number(col), code };
  });
}

/** What is not as it should be, one sentence each; nothing where all is. */
export function judge(expected: Command, run: Run): string[] {
  const both = run.stdout + run.stderr;
  const findings = told(run.stdout);
  const should = expected.findings?.flatMap(written) ?? [];
  const is = expected.findings === null ? [] : findings.map((one) => asIn(expected.findings, one));
  return [
    ...(run.exit === expected.exit ? [] : [`exit ${run.exit} and not ${expected.exit}`]),
    ...missing(should, is).map((line) => `does not tell ${line}`),
    ...missing(is, should).map((line) => `tells ${line}`),
    ...expected.says.filter((words) => !both.includes(words)).map((words) => `does not say “${words}”`),
    ...expected.never.filter((words) => both.includes(words)).map((words) => `says “${words}”`),
    ...unclean(both),
  ];
}

function written({ file, line, col, code, times }: Expected): string[] {
  return Array<string>(times).fill(`${file}:${line}${col === null ? '' : `:${col}`} ${code}`);
}

/** A finding as the case would write it: without its column where many are expected in its line. */
function asIn(findings: Command['findings'], { file, line, col, code }: Told): string {
  const many = findings?.some(
    (one) => one.col === null && one.file === file && one.line === line && one.code === code,
  );
  return `${file}:${line}${many ? '' : `:${col}`} ${code}`;
}

/** What stands in `all` more often than in `among`. */
function missing(all: readonly string[], among: readonly string[]): string[] {
  const left = [...among];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
