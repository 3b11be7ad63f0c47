// The header of a plan, as far as it can be read.
import type { Finding } from '../core/finding.ts';
import type { Extra, Origin } from '../core/plan.ts';
import { type HeaderRecord, headerSchema, partialHeaderSchema } from '../core/schema/header.ts';
import { readRecord } from './record.ts';
import { DEFAULT_HEADER, type Kept } from './records.ts';

export interface HeaderRead {
  /** Null when there is no header key at all. */
  header: HeaderRecord | null;
  extra: Extra;
  findings: Finding[];
}

export function readHeader(data: Record<string, unknown>, origin: Origin): HeaderRead {
  const keys = Object.keys(data).filter((key) => !key.startsWith('x-'));
  if (keys.length === 0) return { header: null, extra: data, findings: [] };
  const { kept, findings } = readRecord(headerSchema, data, origin);
  if (kept !== null) return { header: kept.record, extra: kept.extra, findings };
  // Nothing in it is required, so that something is always left.
  const left = readRecord(partialHeaderSchema, data, origin).kept as Kept<Partial<HeaderRecord>>;
  return { header: { ...DEFAULT_HEADER, ...left.record }, extra: left.extra, findings };
}
