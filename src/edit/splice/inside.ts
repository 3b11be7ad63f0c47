// A collection that becomes another of its kind, as changes inside it: what stays keeps its comments.
import { isRecord } from '../../core/is-record.ts';
import { valueAt } from '../../core/schema/mistake.ts';
import { type Change, type Path, sameData } from './change.ts';
import { nodeAt, styleOf } from './layout.ts';
import type { TextFile } from './text-file.ts';

/** To be made one after the other; null where nothing is gained by it, or the whole must be written anew. */
export function changesInside({ text, tree }: TextFile, change: Change): Change[] | null {
  if (change.do !== 'set') return null;
  const { path, value } = change;
  const node = nodeAt(tree, path);
  if (node === null || (node.items ?? node.fields) === undefined) return null;
  if (styleOf(node, text) === 'flow' && !text.slice(node.start, node.end).includes('#')) return null;
  const there = valueAt(tree?.value, path);
  if (isRecord(there) && isRecord(value)) return inRecord(there, value, path);
  return Array.isArray(there) && Array.isArray(value) ? inList(there, value, path) : null;
}

type Fields = Record<string, unknown>;

/** First what comes, so that it is never empty. */
function inRecord(there: Fields, value: Fields, path: Path): Change[] | null {
  const [old, now] = [Object.keys(there), Object.keys(value)];
  if (old.length === 0 || now.length === 0) return null;
  const changed = now.filter((key) => !Object.hasOwn(there, key) || !sameData(there[key], value[key]));
  return [
    ...changed.map((key): Change => ({ do: 'set', path: [...path, key], value: value[key] })),
    ...old
      .filter((key) => !Object.hasOwn(value, key))
      .map((key): Change => ({ do: 'remove', path: [...path, key] })),
  ];
}

type Items = readonly unknown[];

function inList(there: Items, value: Items, path: Path): Change[] | null {
  if (there.length === 0 || value.length === 0) return null;
  const kept = commonItems(there, value);
  const changed: Change[] = [];
  const added: { before: number; item: unknown }[] = [];
  let next = 0;
  for (const [index, item] of value.entries()) {
    const old = kept.get(index);
    if (old === undefined) added.push({ before: next, item });
    else {
      next = old + 1;
      if (!sameData(there[old], item)) changed.push({ do: 'set', path: [...path, old], value: item });
    }
  }
  const stays = new Set(kept.values());
  const gone = [...there.keys()].filter((index) => !stays.has(index));
  return [
    ...changed,
    // From the end, so that no other moves before its turn.
    ...added.reverse().map(({ before, item }): Change => ({ do: 'add', path, value: item, before })),
    ...gone.reverse().map((index): Change => {
      const moved = added.filter(({ before }) => before <= index).length;
      return { do: 'remove', path: [...path, index + moved] };
    }),
  ];
}

/** Indices of the new items that are old ones, in the same order, with those of the old: the most there can be. */
function commonItems(there: Items, value: Items): Map<number, number> {
  const most = there.map(() => value.map(() => 0));
  const mostFrom = (old: number, now: number) => most[old]?.[now] ?? 0;
  for (let old = there.length - 1; old >= 0; old -= 1) {
    for (let now = value.length - 1; now >= 0; now -= 1) {
      const row = most[old] as number[];
      row[now] = isSame(there[old], value[now])
        ? mostFrom(old + 1, now + 1) + 1
        : Math.max(mostFrom(old + 1, now), mostFrom(old, now + 1));
    }
  }
  const common = new Map<number, number>();
  let [old, now] = [0, 0];
  while (old < there.length && now < value.length) {
    if (isSame(there[old], value[now])) common.set(now++, old++);
    else if (mostFrom(old + 1, now) >= mostFrom(old, now + 1)) old += 1;
    else now += 1;
  }
  return common;
}

/** The same item: records are by their first field, which names them. */
function isSame(old: unknown, now: unknown): boolean {
  if (!isRecord(old) || !isRecord(now)) return sameData(old, now);
  const [name = ''] = Object.keys(old);
  return Object.hasOwn(now, name) && sameData(old[name], now[name]);
}
