// The JSON Schema (draft-07) of a plan file, for editors: the Zod model, documented, with the names of one plan.
import type { FieldHelp, RecordList } from './field-help.ts';
import { fileSchema } from './file.ts';
import { headerSchema, themeSchema } from './header.ts';
import { indicatorSchema, workItemSchema } from './item.ts';
import { documented } from './json-docs.ts';
import { nameDefinitions, withNames } from './json-names.ts';
import { byLanguage, EXTRA, type JsonSchema, jsonNode } from './json-node.ts';
import type { PlanNames } from './plan-names.ts';
import { WORK_LISTS } from './vocabulary.ts';

/** Which record each list holds, as definitions name them. */
const LISTS: Record<RecordList, string> = {
  themes: 'theme',
  ...(Object.fromEntries(Object.keys(WORK_LISTS).map((list) => [list, 'item'])) as Record<
    keyof typeof WORK_LISTS,
    string
  >),
  indicators: 'indicator',
};

/**
 * One schema for every file of a plan. A header key asks for those no header may lack; that the header
 * stands in `plan.yaml` and nowhere else only wp can tell.
 */
export function jsonSchema(help: FieldHelp, names: PlanNames): JsonSchema {
  const defined = nameDefinitions(names);
  const header = documented(jsonNode(headerSchema), 'header', help, names.year);
  const file = withNames(documented(jsonNode(fileSchema), 'file', help, names.year), defined);
  const record = (schema: Parameters<typeof jsonNode>[0], name: 'theme' | 'item' | 'indicator') =>
    withNames(documented(jsonNode(schema), name, help, names.year), defined);
  const lists = Object.entries(LISTS).map(([list, name]): [string, JsonSchema] => {
    const { description, markdownDescription } = file.properties?.[list] ?? {};
    const docs = { ...(description && { description }), ...(markdownDescription && { markdownDescription }) };
    return [list, { ...docs, ...listOf(list as RecordList, name, help, names.year) }];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: help.schema.comment,
    title: help.schema.title,
    description: help.schema.description,
    type: 'object',
    properties: { ...header.properties, ...file.properties, ...Object.fromEntries(lists) },
    patternProperties: EXTRA,
    additionalProperties: false,
    dependencies: dependencies(header),
    definitions: {
      theme: record(themeSchema, 'theme'),
      item: record(workItemSchema, 'item'),
      indicator: record(indicatorSchema, 'indicator'),
      byLanguage: byLanguage(names.languages),
      ...defined,
    },
  };
}

/** A list of records, or one nothing has been put into yet. */
function listOf(list: RecordList, record: string, help: FieldHelp, year: string): JsonSchema {
  const third: Record<string, string> =
    list === 'themes'
      ? {}
      : list === 'indicators'
        ? { unit: blank(3, 'unit') }
        : { when: blank(3, `${year}-06`) };
  const body = { id: blank(1, 'id'), title: blank(2, 'title'), ...third };
  return {
    type: ['array', 'null'],
    items: {
      allOf: [{ $ref: `#/definitions/${record}` }],
      defaultSnippets: [{ label: help.snippets[list], body }],
    },
  };
}

/** A place to fill in, as snippets write it. */
function blank(place: number, content: string): string {
  return `\${${place}:${content}}`;
}

function dependencies({ properties = {}, required = [] }: JsonSchema): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(properties).map((key) => [key, required.filter((name) => name !== key)]),
  );
}
