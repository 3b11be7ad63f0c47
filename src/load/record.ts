// One record of a file: checked on its own, kept as far as it is good.
import { at, type Finding, finding } from '../core/finding.ts';
import { ID_PATTERN } from '../core/id.ts';
import { isRecord } from '../core/is-record.ts';
import { partsOf } from '../core/names.ts';
import type { Origin } from '../core/plan.ts';
import type { Path } from '../core/schema/expected.ts';
import { type Mistake, type RecordOf, type RecordSchema, validate } from '../core/schema/mistake.ts';
import { bare } from './bare.ts';
import { takeExtra } from './extra.ts';
import { found, mistakeFinding } from './mistake-finding.ts';
import type { Kept, Lost } from './records.ts';

export type RecordRead<R> = { findings: Finding[] } & ({ kept: Kept<R> } | { kept: null; lost: Lost });

/** Fields whose row stays even when their value is of no use. */
const DATES = ['when', 'actual'];

/**
 * Reads a record, dropping what is wrong: the field, or the key inside it. It is left out only when what
 * then remains is still no record: without an id, without a title.
 */
export function readRecord<S extends RecordSchema>(
  schema: S,
  written: unknown,
  origin: Origin,
): RecordRead<RecordOf<S>> {
  if (!isRecord(written)) {
    const field = String(origin.path.findLast((step) => typeof step === 'string'));
    const why = finding('wrong-type', at(origin), { field, expected: 'record', ...found(written, 'record') });
    return { kept: null, lost: { id: null, dates: {}, origin }, findings: [why] };
  }
  const { data, extra } = takeExtra(written);
  const first = validate(schema, data);
  const inOne = severalTags(data, origin);
  if (first.ok) return { kept: { record: first.value, extra, origin, unreadable: NOTHING }, findings: inOne };
  const findings = [...inOne, ...first.mistakes.map((mistake) => mistakeFinding(mistake, data, origin))];
  let left = first.mistakes.reduce((rest, mistake) => without(rest, keyOf(mistake)), data);
  let again = validate(schema, left);
  if (!again.ok) {
    left = again.mistakes.reduce((rest, { path }) => without(rest, path.slice(0, 1)), left);
    again = validate(schema, left);
  }
  if (!again.ok) return { kept: null, lost: { id: idOf(data), dates: datesOf(left), origin }, findings };
  return { kept: { record: again.value, extra, origin, unreadable: unreadable(data, left) }, findings };
}

/** What is unreadable in most records: one for all of them. */
const NOTHING: Record<string, string> = Object.freeze({});

/** `tags: housing, land` is one tag. In a list it would be meant so. */
function severalTags({ tags: written }: Record<string, unknown>, origin: Origin): Finding[] {
  const names = typeof written === 'string' ? partsOf(written) : [];
  if (typeof written !== 'string' || names.length < 2) return [];
  return [finding('several-names', at(origin, 'tags'), { field: 'tags', written, names })];
}

/** Where to cut: the last key on the way. Cutting a list would move the places of what comes after it. */
function keyOf({ is, path }: Mistake): Path {
  const end = is === 'missing-key' ? path.length - 1 : path.length;
  return path.slice(0, path.slice(0, end).findLastIndex((step) => typeof step === 'string') + 1);
}

function without<D>(data: D, [step, ...rest]: Path): D {
  if (step === undefined || typeof data !== 'object' || data === null || !Object.hasOwn(data, step))
    return data;
  if (Array.isArray(data)) return data.with(Number(step), without(data[Number(step)], rest)) as D;
  const copy: Record<string, unknown> = Object.assign(bare(), data);
  if (rest.length === 0) delete copy[step];
  else copy[step] = without(copy[step], rest);
  return copy as D;
}

function datesOf(data: Record<string, unknown>): Lost['dates'] {
  const single = DATES.filter((field) => ['string', 'number'].includes(typeof data[field]));
  return Object.fromEntries(single.map((field) => [field, data[field] as string | number]));
}

function unreadable(data: Record<string, unknown>, left: Record<string, unknown>): Record<string, string> {
  const lost = DATES.filter((field) => field in data && !(field in left));
  return Object.fromEntries(lost.map((field) => [field, [data[field]].flat().map(spoken).join(', ')]));
}

function spoken(value: unknown): string {
  return isRecord(value) ? JSON.stringify(value) : String(value);
}

function idOf({ id }: Record<string, unknown>): string | null {
  return typeof id === 'string' && ID_PATTERN.test(id) ? id : null;
}
