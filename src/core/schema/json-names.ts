// The names of one plan in the JSON Schema of its records, so that editors complete references while typing.
import { ID_PATTERN } from '../id.ts';
import { type JsonSchema, WORDS } from './json-node.ts';
import type { Names, PlanNames } from './plan-names.ts';
import { VOCABULARIES, VOCABULARY_OF } from './vocabulary.ts';

/** Where each list of names stands, and the names. */
export function nameDefinitions(names: PlanNames): Record<string, JsonSchema> {
  const lists: [string, Names][] = [
    ['themeName', names.themes],
    ['itemName', names.items],
    ['typeName', names.types],
    ['tagName', names.tags],
    ...VOCABULARIES.map((name): [string, Names] => [`${name}Name`, names.vocabularies[name]]),
  ];
  return Object.fromEntries(
    lists.flatMap(([name, list]) => (list.names.length === 0 ? [] : [[name, definition(list)]])),
  );
}

/** The definition that stands for the words of a field. */
const NAMES_OF: Record<string, string> = {
  theme: 'themeName',
  depends_on: 'itemName',
  related: 'itemName',
  part_of: 'itemName',
  type: 'typeName',
  tags: 'tagName',
  ...Object.fromEntries(Object.entries(VOCABULARY_OF).map(([field, name]) => [field, `${name}Name`])),
};

/** A record whose fields know the plan's names. `definitions` has those there are. */
export function withNames(node: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const properties = Object.entries(node.properties ?? {}).map(([key, field]): [string, JsonSchema] => {
    if (key === 'updates' && field.items)
      return [key, { ...field, items: byPeople(field.items, definitions) }];
    const name = NAMES_OF[key];
    if (name === undefined || definitions[name] === undefined) return [key, field];
    const names: JsonSchema[] = [{ $ref: `#/definitions/${name}` }];
    // What is held within something outside the plan says so in words.
    if (key === 'part_of') names.push({ type: 'string', pattern: OUTSIDE });
    return [key, inPlaceOfText(field, names)];
  });
  return { ...node, properties: Object.fromEntries(properties) };
}

/** Words that are no id. */
const OUTSIDE = `^(?!${ID_PATTERN.source.slice(1)})[\\s\\S]*${WORDS}`;

function byPeople(update: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const by = update.properties?.by;
  if (by === undefined || definitions.peopleName === undefined) return update;
  const names = [{ $ref: '#/definitions/peopleName' }];
  return { ...update, properties: { ...update.properties, by: inPlaceOfText(by, names) } };
}

/** The branches for a single text replaced; numbers, lists and texts by language stay. */
function inPlaceOfText({ type, pattern, ...node }: JsonSchema, names: readonly JsonSchema[]): JsonSchema {
  if (type === 'string') return { ...node, anyOf: [...names] };
  const whole = { ...node, ...(type !== undefined && { type }), ...(pattern !== undefined && { pattern }) };
  const inside = (branch: JsonSchema) =>
    branch.type === 'string' ? [...names] : [inPlaceOfText(branch, names)];
  if (node.anyOf) return { ...whole, anyOf: node.anyOf.flatMap(inside) };
  if (node.items) {
    const [only, ...more] = inside(node.items);
    return { ...whole, items: more.length === 0 && only ? only : { anyOf: inside(node.items) } };
  }
  return whole;
}

function definition({ closed, names, others }: Names): JsonSchema {
  const offered: JsonSchema = {
    type: 'string',
    enum: names.map(({ id }) => id),
    enumDescriptions: names.map(({ title }) => title),
  };
  if (!closed) return { anyOf: [offered, { type: 'string', pattern: WORDS }] };
  if (others.length === 0) return offered;
  const pattern = `^(${others.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})$`;
  return { anyOf: [offered, { type: 'string', pattern }] };
}

/** Whether the text of a schema of ours offers `id` where items are named; true of what is no schema of ours. */
export function offersItem(text: string, id: string): boolean {
  try {
    const { definitions } = JSON.parse(text) as { definitions?: Record<string, JsonSchema> };
    if (definitions === undefined) return true;
    return JSON.stringify(definitions.itemName ?? null).includes(JSON.stringify(id));
  } catch {
    return true;
  }
}
