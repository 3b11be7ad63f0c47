// What changed between two plans, by record and field: places in files do not count.
import { isRecord } from '../core/is-record.ts';
import { fold } from '../core/near.ts';
import { fieldsOf, type Indicator, type Item, type Plan, type Theme } from '../core/plan.ts';
import { themeSchema } from '../core/schema/header.ts';
import { indicatorSchema, workItemSchema } from '../core/schema/item.ts';
import { latestHealth } from '../core/standing.ts';
import { wordings } from '../core/text.ts';
import { canonical } from '../core/when/canonical.ts';
import { type Shift, shift } from '../core/when/shift.ts';
import type { When } from '../core/when/types.ts';

export type PlanRecord = Item | Indicator | (Theme & { kind: 'theme' });

/**
 * One field that differs, as plain data; dates also say how they moved. `null`: not there.
 * `health` is derived: the latest judgement, apart from the `updates` it stands in.
 */
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
  /** In the order a reader asks for them; empty for what was added or removed. */
  fields: FieldChange[];
}

/** Ids of now → the ids they had before, where that is known from elsewhere. */
export type KnownRenames = ReadonlyMap<string, string>;

/**
 * Changes in the order of the later plan; what was removed comes after them in the order of the earlier one.
 * What cannot be read in one of the plans is neither added nor removed.
 */
export function changesBetween(
  before: Plan,
  after: Plan,
  known: KnownRenames = new Map<string, string>(),
): RecordChange[] {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  const renamed = renames(old, now, known);
  const renamedFrom = new Set([...renamed.values()].map(({ id }) => id));
  const changes: RecordChange[] = [];
  for (const record of now.values()) {
    const earlier = old.get(record.id) ?? renamed.get(record.id) ?? null;
    if (earlier !== null) changes.push(...changed(earlier, record));
    else if (!isHidden(record, before)) changes.push(appeared('added', record));
  }
  for (const record of old.values()) {
    if (!now.has(record.id) && !renamedFrom.has(record.id) && !isHidden(record, after))
      changes.push(appeared('removed', record));
  }
  return changes;
}

function changed(before: PlanRecord, after: PlanRecord): RecordChange[] {
  const was = before.id === after.id ? null : before.id;
  const fields = fieldChanges(before, after);
  if (fields.length === 0 && was === null) return [];
  return [{ how: 'changed', id: after.id, was, before, after, fields }];
}

function appeared(how: 'added' | 'removed', record: PlanRecord): RecordChange {
  const [before, after] = how === 'added' ? [null, record] : [record, null];
  return { how, id: record.id, was: null, before, after, fields: [] };
}

/** It may well be in the other plan, in what could not be read of it. */
function isHidden({ id, origin }: PlanRecord, { gaps }: Plan): boolean {
  const isIn = (gap: string) => gap === '.' || gap === origin.file || origin.file.startsWith(`${gap}/`);
  return gaps !== undefined && (gaps.ids.includes(id) || gaps.files.some(isIn));
}

/** The order of the model, whatever order a record has its fields in; those of the plan's own (`x-`) come last. */
const IN_MODEL = [workItemSchema, indicatorSchema, themeSchema].flatMap(({ shape }) => Object.keys(shape));

/** What a reader asks for first; other fields follow. */
const FIRST = [
  'title',
  'kind',
  'when',
  'when_note',
  'actual',
  'status',
  'subject_to',
  'health',
  'owner',
  'themes',
  'budget',
];

/** Fields of one record that differ, by their meaning: `June` and `2019-06` are the same date. */
function fieldChanges(before: PlanRecord, after: PlanRecord): FieldChange[] {
  const [a, b] = [plainFields(before), plainFields(after)];
  const names = new Set([...FIRST, ...IN_MODEL, ...Object.keys(a), ...Object.keys(b)]);
  return [...names]
    .filter((name) => spelled(a[name]) !== spelled(b[name]))
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

/** Text that is equal for equal values, whatever the order of their keys. */
export function spelled(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
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

/** Who it is and where it stands, which are no fields that change. */
const NO_FIELDS: ReadonlySet<string> = new Set(['id', 'origin', 'themesFrom', 'order']);

/** The record as plain data: no place, dates by their canonical text, `x-` keys flat. */
function plainFields(record: PlanRecord): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of fieldsOf(record)) {
    if (NO_FIELDS.has(name) || value === undefined) continue;
    if (name === 'extra') Object.assign(plain, value);
    else if (name === 'when' || name === 'actual') {
      const text = plainWhen(value as When);
      if (text !== null) plain[name] = text;
    } else if (!(Array.isArray(value) && value.length === 0)) plain[name] = value;
  }
  const health = 'updates' in record ? latestHealth(record) : null;
  if (health !== null) plain.health = health.health;
  return plain;
}

function plainWhen(when: When): unknown {
  return when.state === 'none' ? null : (canonical(when) ?? when.written);
}

/** New records that are old ones under another id: known to be, or the same kind and title, one of each. */
function renames(
  old: ReadonlyMap<string, PlanRecord>,
  now: ReadonlyMap<string, PlanRecord>,
  known: KnownRenames,
): Map<string, PlanRecord> {
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const fresh = [...now.values()].filter(({ id }) => !old.has(id));
  const found = new Map<string, PlanRecord>();
  for (const { id } of fresh) {
    const was = gone.find((record) => record.id === known.get(id));
    if (was !== undefined) found.set(id, was);
  }
  const taken = new Set(found.values());
  const byKey = groups(gone.filter((record) => !taken.has(record)));
  for (const [name, [record, ...others]] of groups(fresh.filter(({ id }) => !found.has(id)))) {
    const [was, ...more] = byKey.get(name) ?? [];
    if (record !== undefined && was !== undefined && others.length + more.length === 0)
      found.set(record.id, was);
  }
  return found;
}

function groups(records: readonly PlanRecord[]): Map<string, PlanRecord[]> {
  const found = new Map<string, PlanRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([record.kind, wordings(record.title).map(fold)]);
    found.set(key, [...(found.get(key) ?? []), record]);
  }
  return found;
}
