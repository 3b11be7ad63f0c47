// What changed between two plans, by record and field: places in files do not count.
import { fold } from '../core/near.ts';
import type { Indicator, Item, Plan, Theme } from '../core/plan.ts';
import { wordings } from '../core/text.ts';
import { canonical } from '../core/when/canonical.ts';
import { type Shift, shift } from '../core/when/shift.ts';
import type { When } from '../core/when/types.ts';

export type PlanRecord = Item | Indicator | (Theme & { kind: 'theme' });

/** One field that differs, as plain data; dates also say how they moved. `null`: not there. */
export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
  shift: Shift | null;
}

export interface RecordChange {
  how: 'added' | 'removed' | 'changed';
  id: string;
  /** The id it had before, where it was renamed. */
  was: string | null;
  before: PlanRecord | null;
  after: PlanRecord | null;
  /** In the order of the model; empty for what was added or removed. */
  fields: FieldChange[];
}

/** Changes in the order of the later plan; what was removed stands where it was in the earlier one, at the end. */
export function changesBetween(before: Plan, after: Plan): RecordChange[] {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const renamed = renames(
    gone,
    [...now.values()].filter(({ id }) => !old.has(id)),
  );
  const renamedFrom = new Set([...renamed.values()].map(({ id }) => id));
  const changes: RecordChange[] = [];
  for (const record of now.values()) {
    const earlier = old.get(record.id) ?? renamed.get(record.id) ?? null;
    const was = earlier !== null && earlier.id !== record.id ? earlier.id : null;
    if (earlier === null)
      changes.push({ how: 'added', id: record.id, was, before: null, after: record, fields: [] });
    else {
      const fields = fieldChanges(earlier, record);
      if (fields.length > 0 || was !== null) {
        changes.push({ how: 'changed', id: record.id, was, before: earlier, after: record, fields });
      }
    }
  }
  for (const record of gone) {
    if (renamedFrom.has(record.id)) continue;
    changes.push({ how: 'removed', id: record.id, was: null, before: record, after: null, fields: [] });
  }
  return changes;
}

/** Fields of one record that differ, by their meaning: `June` and `2019-06` are the same date. */
export function fieldChanges(before: PlanRecord, after: PlanRecord): FieldChange[] {
  const [a, b] = [plainFields(before), plainFields(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => name !== 'id');
  return names
    .filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
    .map((field) => ({
      field,
      from: a[field] ?? null,
      to: b[field] ?? null,
      shift: shiftOf(before, after, field),
    }));
}

function shiftOf(before: PlanRecord, after: PlanRecord, field: string): Shift | null {
  if (field !== 'when' && field !== 'actual') return null;
  return field in before && field in after ? shift((before as Item)[field], (after as Item)[field]) : null;
}

/** By id; where two share one, which is a finding of its own, the first counts. */
function recordsOf(plan: Plan): Map<string, PlanRecord> {
  const records = new Map<string, PlanRecord>();
  const themes = plan.themes.map((theme) => ({ ...theme, kind: 'theme' as const }));
  for (const record of [...themes, ...plan.items, ...plan.indicators]) {
    if (!records.has(record.id)) records.set(record.id, record);
  }
  return records;
}

/** The record as plain data: no place, dates by their canonical text, `x-` keys flat. */
function plainFields(record: PlanRecord): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    if (name === 'origin' || name === 'themesFrom' || value === undefined) continue;
    if (name === 'extra') Object.assign(plain, value);
    else if (name === 'when' || name === 'actual') {
      const text = plainWhen(value as When);
      if (text !== null) plain[name] = text;
    } else if (!(Array.isArray(value) && value.length === 0)) plain[name] = value;
  }
  return plain;
}

function plainWhen(when: When): unknown {
  return when.state === 'none' ? null : (canonical(when) ?? when.written);
}

/** New records that are old ones under another id: the same kind and title, one of each. */
function renames(gone: readonly PlanRecord[], fresh: readonly PlanRecord[]): Map<string, PlanRecord> {
  const key = (record: PlanRecord) => JSON.stringify([record.kind, wordings(record.title).map(fold)]);
  const byKey = groups(gone, key);
  const freshByKey = groups(fresh, key);
  const found = new Map<string, PlanRecord>();
  for (const [name, [record, ...others]] of freshByKey) {
    const [old, ...more] = byKey.get(name) ?? [];
    if (record !== undefined && old !== undefined && others.length + more.length === 0)
      found.set(record.id, old);
  }
  return found;
}

function groups(
  records: readonly PlanRecord[],
  key: (record: PlanRecord) => string,
): Map<string, PlanRecord[]> {
  const found = new Map<string, PlanRecord[]>();
  for (const record of records) found.set(key(record), [...(found.get(key(record)) ?? []), record]);
  return found;
}
