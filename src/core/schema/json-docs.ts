// Documentation of a record's fields in its JSON Schema: what editors show on hover and beside a completion.
import { codeExamples } from './examples.ts';
import type { Documented, DocumentedValues, FieldHelp } from './field-help.ts';
import type { JsonSchema } from './json-node.ts';

type RecordName = keyof Documented;

/** The records inside a field. */
const WITHIN: Record<string, RecordName> = {
  links: 'link',
  updates: 'update',
  expect: 'expect',
  budget: 'budget',
  baseline: 'measure',
  target: 'measure',
  milestones: 'measure',
  actuals: 'measure',
  services: 'entry',
  partners: 'entry',
  places: 'entry',
  subjects: 'entry',
  people: 'entry',
};

/** The same record, its fields documented at every depth. `year`: of the examples. */
export function documented(node: JsonSchema, record: RecordName, help: FieldHelp, year: string): JsonSchema {
  if (node.anyOf) return { ...node, anyOf: node.anyOf.map((one) => documented(one, record, help, year)) };
  if (node.items) return { ...node, items: documented(node.items, record, help, year) };
  if (!node.properties) return node;
  const properties = Object.entries(node.properties).map(([key, field]): [string, JsonSchema] => {
    const inner = WITHIN[key];
    const deep = inner === undefined ? field : documented(field, inner, help, year);
    return [key, { ...deep, ...docsOf(record, key, field, help, year) }];
  });
  return { ...node, properties: Object.fromEntries(properties) };
}

function docsOf(
  record: RecordName,
  key: string,
  field: JsonSchema,
  help: FieldHelp,
  year: string,
): Partial<JsonSchema> {
  const text = textOf(record, key, help);
  const shared = record === 'indicator' ? 'item' : record;
  const words = shared === 'item' ? help.examples[key as Documented['item']] : undefined;
  const examples = codeExamples(year)[shared]?.[key] ?? words;
  const values = help.values[key as keyof DocumentedValues] as Record<string, string> | undefined;
  return {
    description: text.replaceAll('`', ''),
    ...(text.includes('`') && { markdownDescription: text }),
    ...(examples && { examples: [...examples] }),
    ...(values && field.enum && { enumDescriptions: field.enum.map((word) => values[String(word)] ?? '') }),
  };
}

/** Indicators share most of their fields with work items. */
function textOf(record: RecordName, key: string, help: FieldHelp): string {
  const own = (help[record] as Record<string, string>)[key];
  return own ?? (help.item as Record<string, string>)[key] ?? '';
}
