// A record against its schema: the value, or its mistakes. Zod's nesting and its words end here.
import type * as z from 'zod/mini';
import type { Expected } from '../finding.ts';
import { expectedAt, keysAt, type Path } from './expected.ts';
import { narrowed } from './narrowed.ts';

/** One thing wrong with a record; `path` leads from the record to the value (or key) that is wrong. */
export type Mistake = { path: Path } & (
  | { is: 'unknown-key'; known: string[] }
  | { is: 'missing-key' }
  | { is: 'unknown-value'; known: string[] }
  | { is: 'wrong-type'; expected: Expected; on: 'key' | 'value' }
);

/** A schema of a record, and what it gives: all that others need to know of Zod. */
export type RecordSchema = z.ZodMiniType;
export type RecordOf<S extends RecordSchema> = z.output<S>;

export type Validated<T> = { ok: true; value: T } | { ok: false; mistakes: Mistake[] };

/** Reads plain data with a schema. Never throws for what a person wrote. */
export function validate<S extends RecordSchema>(schema: S, data: unknown): Validated<RecordOf<S>> {
  const narrow = narrowed(schema, data);
  const quick = narrow.safeParse(data);
  const result = quick.success || narrow === schema ? quick : schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data as RecordOf<S> };
  const leaves = result.error.issues.flatMap((issue) => open(issue, []));
  return { ok: false, mistakes: withoutEchoes(leaves.flatMap((leaf) => mistakes(schema, data, leaf))) };
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

type Issue = z.core.$ZodIssue;
interface Leaf {
  issue: Issue;
  path: Path;
}

/** The issues of the branch of a union that was meant: the one whose outermost type is what was written. */
function open(issue: Issue, base: Path): Leaf[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const meant = issue.errors.find((branch) => !branch.some(isOtherType));
  return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => open(inner, path));
}

// `{titel: …}` for a link is one mistake: that the link then has no title is the same one.
function withoutEchoes(found: Mistake[]): Mistake[] {
  const misnamed = new Set(
    found.filter((m) => m.is === 'unknown-key').map((m) => String(m.path.slice(0, -1))),
  );
  return found.filter((m) => m.is === 'unknown-key' || m.path.length === 0 || !misnamed.has(String(m.path)));
}

function isOtherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isOtherType));
  return issue.code === 'invalid_type';
}

function mistakes(schema: z.ZodMiniType, data: unknown, { issue, path }: Leaf): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({ is: 'unknown-key', path: [...path, key], known }));
  }
  const value = valueAt(data, path);
  if (value === undefined) return [{ is: 'missing-key', path }];
  if (issue.code === 'invalid_key') return [{ is: 'wrong-type', path, expected: 'language', on: 'key' }];
  if (issue.code === 'invalid_value' && typeof value !== 'object') {
    return [{ is: 'unknown-value', path, known: issue.values.map(String) }];
  }
  return [{ is: 'wrong-type', path, expected: expectedAt(schema, path), on: 'value' }];
}
