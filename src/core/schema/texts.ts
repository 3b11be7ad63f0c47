// Where a record holds texts that can be in several languages: asked of its schema, so that no field is forgotten.
import type * as z from 'zod/mini';
import type { Text } from '../text.ts';
import type { Path } from './expected.ts';
import type { RecordSchema } from './mistake.ts';
import { text } from './scalars.ts';

export interface TextPlace {
  /** From the record to the text: `['updates', 0, 'note']`. */
  path: Path;
  text: Text;
}

/** Every text of a record, as it is written or as it was read, in the order of the schema. */
export function textsIn(schema: RecordSchema, record: unknown): TextPlace[] {
  return [...walk(schema, record, [])];
}

function* walk(schema: z.core.$ZodType, value: unknown, path: Path): Generator<TextPlace> {
  if (value === undefined || value === null) return;
  if (schema === text) {
    if (!Array.isArray(value)) yield { path, text: value as Text };
    return;
  }
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  switch (def.type) {
    case 'optional':
      yield* walk(def.innerType, value, path);
      break;
    case 'pipe':
      yield* walk(def.in, value, path);
      break;
    case 'union':
      for (const option of def.options) yield* walk(option, value, path);
      break;
    case 'array':
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) yield* walk(def.element, item, [...path, index]);
      break;
    case 'object':
      if (typeof value !== 'object' || Array.isArray(value)) return;
      for (const [key, field] of Object.entries(def.shape))
        yield* walk(field, (value as Record<string, unknown>)[key], [...path, key]);
      break;
  }
}
