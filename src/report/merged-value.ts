// What a merge made of the values its parents had: their own, put together, or something new.
import { isRecord } from '../core/is-record.ts';
import { spelled } from './changes.ts';

/**
 * Whether `value` says nothing that none of `parents` said: it is one of theirs; or its keys are, each; or, of
 * lists, each element is, and what all of them have stands in it as in one of them. Null: not there.
 */
export function isOfParents(value: unknown, parents: readonly unknown[]): boolean {
  if (parents.some((each) => spelled(each) === spelled(value))) return true;
  const all = [value, ...parents].filter((each) => each !== null && each !== undefined);
  if (all.every(isRecord)) return areKeysOfParents(value, parents, all);
  return all.every(Array.isArray) && isListOfParents(listOf(value), parents.map(listOf));
}

function areKeysOfParents(
  value: unknown,
  parents: readonly unknown[],
  all: readonly Record<string, unknown>[],
): boolean {
  const at = (record: unknown, key: string) => (isRecord(record) ? record[key] : undefined);
  return all.flatMap(Object.keys).every((key) =>
    isOfParents(
      at(value, key),
      parents.map((parent) => at(parent, key)),
    ),
  );
}

function isListOfParents(list: readonly unknown[], parents: readonly (readonly unknown[])[]): boolean {
  const had = parents.map((parent) => parent.map(spelled));
  const shared = new Set(had[0]?.filter((text) => had.every((parent) => parent.includes(text))));
  const order = (texts: readonly (string | undefined)[]) =>
    texts.filter((text) => shared.has(text)).join('\n');
  const texts = list.map(spelled);
  if (had.every((parent) => order(parent) !== order(texts))) return false;
  if (texts.every((text) => had.some((parent) => parent.includes(text)))) return true;
  return (
    parents.every(({ length }) => length === list.length) &&
    list.every((element, index) =>
      isOfParents(
        element,
        parents.map((parent) => parent[index]),
      ),
    )
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
