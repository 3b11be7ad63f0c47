// Whether wp took an input of the suite for a plan file, or refused it cleanly at a place that is there.
import type { Run } from '../../cli/run-wp.ts';
import { told } from '../corpus/judge.ts';
import { unclean } from '../unclean.ts';
import type { Input } from './inputs.ts';

export const FILE = 'events.yaml';

/** What is not as it should be; nothing where all is. */
export function judge({ yaml, isWrong }: Input, { stdout, stderr, exit }: Run): string[] {
  const findings = told(stdout);
  const lines = yaml.split(/\r?\n/);
  const astray = findings.filter(({ file, line, col }) => {
    const length = lines[line - 1]?.length;
    return file !== FILE || length === undefined || col < 1 || col > length + 1;
  });
  return [
    ...(exit === 0 || exit === 1 ? [] : [`exit ${exit}`]),
    ...(exit === 1 && findings.length === 0 ? ['refused, and not said where'] : []),
    ...(isWrong && exit === 0 ? ['accepted, and it is no YAML'] : []),
    ...astray.map(({ file, line, col }) => `${file}:${line}:${col} is not there`),
    ...unclean(stdout + stderr),
  ];
}
