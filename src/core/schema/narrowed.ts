// A schema with only the fields that a record has: Zod goes through every field it knows, and records use few.
import * as z from 'zod/mini';

type Schema = z.ZodMiniType;

interface Shape {
  uses: number;
  schema: Schema | null;
}

/** Making one takes as long as reading so many records with all fields. */
const WORTH_IT = 8;
/** Records of more shapes than this are not a plan's. */
const SHAPES = 200;

const known = new WeakMap<Schema, Map<string, Shape>>();

/**
 * A schema that reads a record with these keys as `schema` does, in the same order, where the record is in order. What
 * it refuses, `schema` may see otherwise: ask it. The schema itself where it is no record's, or a key is none it knows.
 */
export function narrowed(schema: Schema, data: unknown): Schema {
  if (!(schema instanceof z.ZodMiniObject) || typeof data !== 'object' || data === null) return schema;
  const shapes = known.get(schema) ?? new Map<string, Shape>();
  known.set(schema, shapes);
  const key = Object.keys(data).join(' ');
  const shape = shapes.get(key) ?? { uses: 0, schema: null };
  if (shape.uses === 0 && shapes.size < SHAPES) shapes.set(key, shape);
  shape.uses += 1;
  if (shape.uses === WORTH_IT) shape.schema = withOnly(schema, data);
  return shape.schema ?? schema;
}

function withOnly(schema: z.ZodMiniObject, data: object): Schema {
  const fields = Object.entries(schema.shape).filter(([name, field]) => name in data || isRequired(field));
  if (!Object.keys(data).every((name) => name in schema.shape)) return schema;
  return z.pick(schema, Object.fromEntries(fields.map(([name]) => [name, true])));
}

function isRequired(field: z.core.$ZodType): boolean {
  return field._zod.optin !== 'optional';
}
