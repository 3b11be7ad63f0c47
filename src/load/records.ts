// What one file says: records, and what is wrong with them. Plain data, so that it can be kept between two runs.
import type { Finding } from '../core/finding.ts';
import type { Extra, Origin } from '../core/plan.ts';
import type { HeaderRecord, ThemeRecord } from '../core/schema/header.ts';
import type { IndicatorRecord, WorkItemRecord } from '../core/schema/item.ts';
import type { Kind } from '../core/schema/vocabulary.ts';

/** A record that can be used. `unreadable` has the text of dates that are none. */
export interface Kept<R> {
  record: R;
  extra: Extra;
  origin: Origin;
  unreadable: Record<string, string>;
}

/** What is still known of a record that had to be left out: its id, and dates whose mistakes are told all the same. */
export interface Lost {
  id: string | null;
  dates: Record<string, string | number>;
  origin: Origin;
}

export interface FileRecords {
  file: string;
  /** How many values it has, about: what reading it costs. */
  values: number;
  /** False when nothing in the file could be read. */
  readable: boolean;
  /** Null but in `plan.yaml`, and there when it has no header keys. */
  header: HeaderRecord | null;
  extra: Extra;
  /** `theme:` of the file, the default of its items; null when there is none. */
  theme: string[] | null;
  themes: Kept<ThemeRecord>[];
  items: (Kept<WorkItemRecord> & { kind: Kind })[];
  indicators: Kept<IndicatorRecord>[];
  /** Records that had to be left out. */
  lost: Lost[];
  findings: Finding[];
}

/** Records of a file in which there is nothing, or nothing readable. */
export function emptyRecords(file: string, readable: boolean, findings: Finding[], values = 0): FileRecords {
  const empty = { header: null, extra: {}, theme: null, themes: [], items: [], indicators: [], lost: [] };
  return { file, values, readable, ...empty, findings };
}

/** What stands in for a header, or for its missing parts, so that reports still run. */
export const DEFAULT_HEADER: HeaderRecord = { schema: 1, title: '' };
