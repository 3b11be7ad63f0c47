// A node of a JSON Schema (draft-07), with the keys editors know beside it, and what Zod's own export leaves out.
import * as z from 'zod/mini';
import { phraseOf } from './expected.ts';
import { SDG_PATTERN } from './item.ts';
import { LANGUAGE_PATTERN } from './scalars.ts';

export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  $comment?: string;
  title?: string;
  description?: string;
  /** Read by the YAML language server and VS Code instead of `description`. */
  markdownDescription?: string;
  enumDescriptions?: string[];
  defaultSnippets?: { label: string; description?: string; body: unknown }[];
  examples?: unknown[];
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  minProperties?: number;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  dependencies?: Record<string, string[]>;
  definitions?: Record<string, JsonSchema>;
}

/** Keys of one's own, anywhere: kept and shown, never interpreted. */
export const EXTRA: Record<string, JsonSchema> = { '^x-': {} };

/** Any text but blanks. */
export const WORDS = '\\S';

/** What the input of a schema may be. Texts by language refer to a definition `byLanguage`. */
export function jsonNode(schema: z.ZodMiniType): JsonSchema {
  const { $schema, ...node } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => complete(zodSchema, jsonSchema as JsonSchema),
  }) as JsonSchema;
  return flat(node);
}

function complete(schema: z.core.$ZodType, node: JsonSchema): void {
  if (phraseOf(schema) === 'sdg') {
    const text = { type: 'string', pattern: SDG_PATTERN.source };
    replace(node, { anyOf: [{ type: 'number', minimum: 1, exclusiveMaximum: 18 }, text] });
  }
  // Zod trims first: blanks are no text.
  if (node.type === 'string' && node.minLength === 1) replace(node, { type: 'string', pattern: WORDS });
  if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
  if (node.type !== 'object') return;
  // The one thing records are refined for: that there is anything in them.
  const refined = (schema._zod.def.checks ?? []).length > 0;
  if (node.propertyNames?.pattern !== undefined) replace(node, { $ref: '#/definitions/byLanguage' });
  else if (node.additionalProperties === false) node.patternProperties = EXTRA;
  if (refined && node.$ref === undefined) node.minProperties = 1;
}

/** The definition `byLanguage`, a record of texts: the plan's languages are offered, any other may be added. */
export function byLanguage(languages: readonly string[]): JsonSchema {
  const text = { type: 'string', pattern: WORDS };
  return {
    type: 'object',
    properties: Object.fromEntries(languages.map((language) => [language, text])),
    patternProperties: { [LANGUAGE_PATTERN.source]: text, ...EXTRA },
    additionalProperties: false,
    minProperties: 1,
  };
}

function replace(node: JsonSchema, by: JsonSchema): void {
  for (const key of Object.keys(node)) delete node[key as keyof JsonSchema];
  Object.assign(node, by);
}

/** Unions of unions as one: editors explain the outermost. */
function flat(node: JsonSchema): JsonSchema {
  const flatAll = (nodes: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(nodes).map(([key, inner]) => [key, flat(inner)]));
  return {
    ...node,
    ...(node.anyOf && { anyOf: node.anyOf.map(flat).flatMap((inner) => inner.anyOf ?? [inner]) }),
    ...(node.items && { items: flat(node.items) }),
    ...(node.properties && { properties: flatAll(node.properties) }),
  };
}
