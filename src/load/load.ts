// A plan from its files: what is good in them, and everything that is wrong.
import type { Finding, Place, Position } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';
import { assemble } from './assemble.ts';
import { emptyRecords, fileRecords } from './file-records.ts';
import { type OpenFile, openFile } from './open-file.ts';
import type { PlanSource } from './plan-source.ts';
import { locate } from './tree.ts';

export interface Loaded {
  plan: Plan;
  /** Every file of the plan, also those that could not be read. */
  files: readonly string[];
  /** In no particular order; see `diagnose`. */
  findings: Finding[];
  /** Where a place is in its file. Reads and parses that file again, and remembers the last one. */
  locate(place: Place): Position;
  /** A line (1-based) as it may be quoted: without control characters; null when it is too long or not there. */
  sourceLine(file: string, line: number): string | null;
}

/** Reads every file of a plan. Never throws for what is in them. */
export async function load(source: PlanSource): Promise<Loaded> {
  const { files, findings } = source.list();
  const records = files.map((file) => {
    const read = source.read(file);
    return read.ok ? fileRecords(file, read.bytes) : emptyRecords(file, false, [read.finding]);
  });
  const { plan, findings: assembled } = assemble(records);
  const all = [...findings, ...records.flatMap((record) => record.findings), ...assembled];
  return { plan, files, findings: all, ...positions(source) };
}

const START: Position = { line: 1, col: 1, endLine: 1, endCol: 1 };

function positions(source: PlanSource): Pick<Loaded, 'locate' | 'sourceLine'> {
  let last: { file: string; open: OpenFile | null } | null = null;
  const open = (file: string): OpenFile | null => {
    if (last?.file !== file) {
      const read = source.read(file);
      last = { file, open: read.ok ? openFile(file, read.bytes) : null };
    }
    return last.open;
  };
  return {
    locate(place) {
      if ('position' in place) return place.position;
      const file = open(place.file);
      return file?.tree ? locate(file.tree, file.lines, place.path, place.on) : START;
    },
    sourceLine: (file, line) => open(file)?.lines.line(line) ?? null,
  };
}
