// Keys that begin with `x-`: taken out of a record before it is checked, kept beside it.
import type { Extra } from '../core/plan.ts';
import { bare } from './bare.ts';

type Data = Record<string, unknown>;

/**
 * A copy of a record without its `x-` keys and without keys that have no value (`note:` and nothing after
 * it is as good as not written). An `x-` key further inside is kept under its path: `budget.x-code`.
 */
export function takeExtra(data: Data): { data: Data; extra: Extra } {
  const extra: Extra = {};
  const rest = strip(data, '', extra) as Data;
  for (const [key, value] of Object.entries(rest)) if (value === null) delete rest[key];
  return { data: rest, extra: Object.keys(extra).length === 0 ? NONE : extra };
}

/** Most records have none: one for all of them. */
const NONE: Extra = Object.freeze({});

function strip(value: object, path: string, extra: Extra): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => (isInner(item) ? strip(item, `${path}${index}.`, extra) : item));
  const rest: Data = bare();
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('x-')) extra[path + key] = inner;
    else rest[key] = isInner(inner) ? strip(inner, `${path}${key}.`, extra) : inner;
  }
  return rest;
}

function isInner(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
