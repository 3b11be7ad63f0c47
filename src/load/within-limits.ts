// The files of a plan as far as its limits go: how many, and how many bytes together.
import type { Finding } from '../core/finding.ts';
import { HEADER_FILE } from '../core/plan.ts';
import { FILE_BYTES, FILES, PLAN_BYTES, tooLarge, wholeFile } from './limits.ts';

/**
 * The names in order, and a finding at the first one that is left out with all behind it. The header is never left
 * out. A file that is too large by itself is told where it is read, and counts nothing here.
 */
export function withinLimits(
  names: Iterable<string>,
  bytesOf: (file: string) => number,
): { files: string[]; findings: Finding[] } {
  const sorted = [...names].sort();
  const headerFirst = sorted.includes(HEADER_FILE)
    ? [HEADER_FILE, ...sorted.filter((file) => file !== HEADER_FILE)]
    : sorted;
  const files: string[] = [];
  let bytes = 0;
  for (const file of headerFirst) {
    const own = bytesOf(file);
    if (own <= FILE_BYTES) bytes += own;
    const passed = files.length === FILES ? 'files' : bytes > PLAN_BYTES ? 'plan' : null;
    if (passed !== null) return { files: files.sort(), findings: [tooLarge(passed, wholeFile(file))] };
    files.push(file);
  }
  return { files: sorted, findings: [] };
}
