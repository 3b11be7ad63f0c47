// What a schema expects, in the closed words of findings, and the keys it knows at a path.
import * as z from 'zod/mini';
import type { Expected } from '../finding.ts';

type Schema = z.core.$ZodType;
export type Path = readonly (string | number)[];

/** Kept beside the schemas, not in them: `.meta()` would leak into the published JSON schema. */
const PHRASES = z.registry<{ expected: Expected }>();

/** Says which phrase stands for a schema's values. */
export function expects<T extends z.ZodMiniType>(expected: Expected, schema: T): T {
  PHRASES.add(schema, { expected });
  return schema;
}

/** The phrase of a schema itself; null where none was given. */
export function phraseOf(schema: Schema): Expected | null {
  return PHRASES.get(schema as z.ZodMiniType)?.expected ?? null;
}

/** The phrase for what may stand at `path`. A union is named after its first branch. */
export function expectedAt(schema: Schema, path: Path): Expected {
  const [found] = at(schema, path);
  return found === undefined ? 'value' : phrase(found);
}

/** The keys a record at `path` may have; empty where no record may stand. */
export function keysAt(schema: Schema, path: Path): string[] {
  return at(schema, path)
    .flatMap(branches)
    .flatMap((branch) => ('shape' in branch._zod.def ? Object.keys(branch._zod.def.shape as object) : []));
}

/** Whether a list may stand at `path`. */
export function isListAt(schema: Schema, path: Path): boolean {
  return at(schema, path)
    .flatMap(branches)
    .some(({ _zod: { def } }) => def.type === 'array');
}

/** The words that may stand at `path`; null where anything else may, too. `true` and `false` are words here. */
export function wordsAt(schema: Schema, path: Path): string[] | null {
  const found = at(schema, path)
    .flatMap(branches)
    .map(({ _zod: { def } }) => {
      if (def.type === 'boolean') return ['true', 'false'];
      return 'entries' in def ? Object.values(def.entries as Record<string, string>) : null;
    });
  return found.length === 0 || found.includes(null) ? null : found.flatMap((words) => words ?? []);
}

function at(schema: Schema, path: Path): Schema[] {
  let here: Schema[] = [schema];
  for (const step of path) here = here.flatMap(branches).flatMap((branch) => child(branch, step));
  return here;
}

function child(schema: Schema, step: string | number): Schema[] {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type === 'array') return typeof step === 'number' ? [def.element] : [];
  if (def.type === 'record') return [def.valueType];
  const field = def.type === 'object' && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
  return field === undefined ? [] : [field];
}

/** The schemas that read the input: unions opened, wrappers and transforms taken off. */
function branches(schema: Schema): Schema[] {
  const inner = within(schema);
  return inner.length === 0 ? [schema] : inner.flatMap(branches);
}

function within(schema: Schema): readonly Schema[] {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type === 'union') return def.options;
  if (def.type === 'pipe') return [def.in];
  return 'innerType' in def ? [def.innerType] : [];
}

const BY_TYPE: Partial<Record<string, Expected>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'record',
  enum: 'text',
};

function phrase(schema: Schema): Expected {
  const named = phraseOf(schema);
  if (named !== null) return named;
  const [inner] = within(schema);
  return inner === undefined ? (BY_TYPE[schema._zod.def.type] ?? 'value') : phrase(inner);
}
