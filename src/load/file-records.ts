// What one file says, as records and findings: a pure function of its name and its bytes.
import { at, type Finding, finding } from '../core/finding.ts';
import { isRecord } from '../core/is-record.ts';
import { HEADER_FILE, type Origin } from '../core/plan.ts';
import { fileSchema, fileThemeSchema, planFileSchema } from '../core/schema/file.ts';
import { headerSchema, themeSchema } from '../core/schema/header.ts';
import { indicatorSchema, workItemSchema } from '../core/schema/item.ts';
import type { RecordOf, RecordSchema } from '../core/schema/mistake.ts';
import { WORK_LISTS, type WorkList } from '../core/schema/vocabulary.ts';
import { bare } from './bare.ts';
import { readHeader } from './header.ts';
import { atMost } from './limits.ts';
import { atKey, found, nearAndKnown } from './mistake-finding.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { readRecord } from './record.ts';
import { emptyRecords, type FileRecords, type Kept } from './records.ts';

/** Reads a file. Whatever is wrong with it is in `findings`. */
export function fileRecords(file: string, bytes: Uint8Array): FileRecords {
  return recordsIn(file, openFile(file, bytes, { places: false }));
}

/** The same for a file that has been opened. */
export function recordsIn(
  file: string,
  { tree, findings, remarks, refused, values }: Omit<OpenFile, 'lines'>,
): FileRecords {
  const records = emptyRecords(file, tree !== null, [...findings], values);
  if (tree === null || tree.value === null) return records;
  if (isRecord(tree.value)) readRoot(records, tree.value);
  else {
    const args = { field: file, expected: 'record' as const, ...found(tree.value, 'record') };
    records.findings.push(finding('wrong-type', at({ file, path: [] }), args));
  }
  const own = withoutEchoes(records.findings.slice(findings.length), refused);
  return { ...records, findings: atMost([...findings, ...own, ...remarks]) };
}

/** A value that was refused is then missing, or of no use: that is the same mistake. */
function withoutEchoes(findings: Finding[], refused: OpenFile['refused']): Finding[] {
  if (refused.length === 0) return findings;
  const paths = new Set(refused.map((path) => JSON.stringify(path)));
  return findings.filter(({ code, args, place }) => {
    if (!('path' in place) || (code !== 'missing-key' && code !== 'wrong-type')) return true;
    const missing = 'key' in args ? [[...place.path, args.key]] : [];
    return ![place.path, ...missing].some((path) => paths.has(JSON.stringify(path)));
  });
}

function readRoot(records: FileRecords, root: Record<string, unknown>): void {
  const origin: Origin = { file: records.file, path: [] };
  const isHeader = records.file === HEADER_FILE;
  const header = bare();
  for (const [key, value] of Object.entries(root)) {
    if (Object.hasOwn(headerSchema.shape, key) || (isHeader && key.startsWith('x-'))) {
      if (isHeader) header[key] = value;
      else records.findings.push(finding('header-elsewhere', atKey(origin, key), { key }));
    } else if (!Object.hasOwn(fileSchema.shape, key) && !key.startsWith('x-')) {
      const known = Object.keys((isHeader ? planFileSchema : fileSchema).shape);
      records.findings.push(finding('unknown-key', atKey(origin, key), { key, ...nearAndKnown(key, known) }));
    }
  }
  if (isHeader) {
    const read = readHeader(header, origin);
    records.findings.push(...read.findings);
    Object.assign(records, { header: read.header, extra: read.extra });
  }
  const theme = readRecord(fileThemeSchema, { theme: root.theme ?? null }, origin);
  records.findings.push(...theme.findings);
  records.theme = theme.kept?.record.theme ?? null;
  readLists(records, root, origin);
}

/** List by list as they stand in the file, so that `order` is the order of reading. */
function readLists(records: FileRecords, root: Record<string, unknown>, origin: Origin): void {
  const order = { next: 0 };
  for (const [list, entries] of Object.entries(root)) {
    const read = <S extends RecordSchema>(schema: S) =>
      readList(schema, entries, { ...origin, path: [list] }, order, records);
    if (list === 'themes') records.themes = read(themeSchema);
    else if (list === 'indicators') records.indicators = read(indicatorSchema);
    else if (Object.hasOwn(WORK_LISTS, list)) {
      const kind = WORK_LISTS[list as WorkList];
      for (const kept of read(workItemSchema)) records.items.push({ ...kept, kind });
    }
  }
}

function readList<S extends RecordSchema>(
  schema: S,
  list: unknown,
  origin: Origin,
  order: { next: number },
  records: FileRecords,
): Kept<RecordOf<S>>[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    const args = { field: String(origin.path.at(-1)), expected: 'list' as const, ...found(list, 'list') };
    records.findings.push(finding('wrong-type', at(origin), args));
    return [];
  }
  const kept: Kept<RecordOf<S>>[] = [];
  for (const [index, entry] of list.entries()) {
    const place = { file: origin.file, path: [...origin.path, index], order: order.next };
    const result = readRecord(schema, entry, place);
    order.next += 1;
    for (const why of result.findings) records.findings.push(why);
    if (result.kept !== null) kept.push(result.kept);
    else records.lost.push(result.lost);
  }
  return kept;
}
