// A plan from its files: what is good in them, and everything that is wrong.
import type { Finding } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';
import { assemble } from './assemble.ts';
import { FINDINGS, LARGE, more, PLAN_VALUES, tooLarge, wholeFile } from './limits.ts';
import type { PlanSource } from './plan-source.ts';
import { emptyRecords, type FileRecords } from './records.ts';

export interface Loaded {
  plan: Plan;
  /** Every file of the plan, also those that could not be read. */
  files: readonly string[];
  /** In no particular order; see `diagnose`. */
  findings: Finding[];
  /** Where the files came from: places are looked up there. */
  source: PlanSource;
  /** What each file says, in the order of `files`. */
  records(): readonly FileRecords[];
}

/** What files are known to say already; null for one that must be read. */
export type Known = (file: string) => FileRecords | null;

/** Reads every file of a plan that is not `known`. Never throws for what is in them. */
export async function load(source: PlanSource, known: Known = () => null): Promise<Loaded> {
  const { files, findings } = source.list();
  const records: FileRecords[] = [];
  let [found, values] = [0, 0];
  for (const file of files) {
    // The rest of a plan that is beyond the limit is not read.
    const record =
      values > PLAN_VALUES ? emptyRecords(file, false, []) : (known(file) ?? (await read(source, file)));
    const isPassed = values <= PLAN_VALUES && values + record.values > PLAN_VALUES;
    const own = isPassed ? [tooLarge('plan-values', wholeFile(file))] : record.findings;
    values += record.values;
    // Where there are more than anybody reads, they are only counted: they would take all memory.
    const isTooMany = found > FINDINGS && own.length > 0;
    if (isPassed) records.push(emptyRecords(file, false, own));
    else records.push(isTooMany ? { ...record, findings: [more(own, 'file')] } : record);
    found += own.length;
  }
  const { plan, findings: assembled } = assemble(
    records,
    // What was never part of it is no gap.
    findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  );
  const all = [...findings, ...records.flatMap((record) => record.findings), ...assembled];
  return { plan, files, findings: all, source, records: () => records };
}

async function read(source: PlanSource, file: string): Promise<FileRecords> {
  const content = source.read(file);
  if (!content.ok) return emptyRecords(file, false, [content.finding]);
  // The parser and the schemas take longer to load than everything else, and are often not needed.
  const { fileRecords } = await import('./file-records.ts');
  const records = fileRecords(file, content.bytes);
  // Loaded for large files only: what it needs of Node takes as long to load as a small plan to read.
  if (content.bytes.length >= LARGE) (await import('./collect.ts')).collect();
  return records;
}
