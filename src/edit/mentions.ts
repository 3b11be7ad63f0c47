// Every place of a file where a record is named by its id, through aliases too.
import { isRecord } from '../core/is-record.ts';
import { WORK_LISTS } from '../core/schema/vocabulary.ts';
import type { Path } from './splice/change.ts';
import type { TextFile } from './splice/text-file.ts';
import type { Subject } from './subject.ts';

export interface Mention {
  path: Path;
  /** The id of the record that names it; null where the file itself does, or a record without one. */
  by: string | null;
  field: string;
}

const ITEM_LISTS = [...Object.keys(WORK_LISTS), 'indicators'];

/** The fields that name a record of each sort. */
const FIELDS: Record<Subject['is'], readonly string[]> = {
  item: ['part_of', 'depends_on', 'related'],
  indicator: ['part_of', 'depends_on', 'related'],
  theme: ['theme'],
};

export function mentionsOf({ tree }: TextFile, { id, is }: Pick<Subject, 'id' | 'is'>): Mention[] {
  const root = tree?.value;
  if (!isRecord(root)) return [];
  const fields = FIELDS[is];
  const records = ITEM_LISTS.flatMap((list) => {
    const entries = root[list];
    return Array.isArray(entries) ? entries.map((record, index) => ({ record, path: [list, index] })) : [];
  });
  return [{ record: root, path: [] as Path }, ...records].flatMap(({ record, path }) =>
    isRecord(record) ? fields.flatMap((field) => inField(record, field, path, id)) : [],
  );
}

function inField(record: Record<string, unknown>, field: string, path: Path, id: string): Mention[] {
  const value = record[field];
  const by = path.length > 0 && typeof record.id === 'string' ? record.id : null;
  if (value === id) return [{ path: [...path, field], by, field }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each, index) => (each === id ? [{ path: [...path, field, index], by, field }] : []));
}
