// A list or a record of one line that both people changed: what theirs adds and takes out is done to ours.
import { isRecord } from '../../core/is-record.ts';
import { apply } from '../splice/apply.ts';
import { type Change, type Path, sameData } from '../splice/change.ts';
import { openText, type TextFile } from '../splice/text-file.ts';
import { isBag, wholeKey } from './lists.ts';
import { type Piece, withoutLead } from './piece.ts';
import type { Three } from './three.ts';

/** Ours with the changes of both; null where they meet. `list`: the one its record is in, or null at the top. */
export function mergeValue(
  { base, ours, theirs }: Three<Piece | null> & { ours: Piece; theirs: Piece },
  list: string | null,
): Piece | null {
  const [around, path]: [string, Path] =
    list === null || ours.column < 2
      ? ['', [ours.key]]
      : [`${list}:\n${' '.repeat(ours.column - 2)}- `, [list, 0, ours.key]];
  const values = { base: base?.value ?? null, ours: ours.value, theirs: theirs.value };
  const changes = isBag(ours.key) ? inList(values, path) : inRecord(values, path);
  if (changes === null) return null;
  const written = withoutLead({ ...ours, tail: '' });
  const first = around === '' ? written : written.slice(ours.column);
  let file: TextFile = openText('merged.yaml', new TextEncoder().encode(around + first));
  for (const change of changes) {
    const after = apply(file, change);
    if (!('text' in after)) return null;
    file = after;
  }
  const text = file.text.slice(around.length).replace(/\n$/, '');
  const value = path.reduce<unknown>(
    (here, step) => (here as Record<string | number, unknown>)[step],
    file.tree?.value,
  );
  return { ...ours, text, comment: '', parts: null, value };
}

/** The changes of theirs to a list, whose last ones are put at its end. */
function inList({ base, ours, theirs }: Three<unknown>, path: Path): Change[] | null {
  const three = { base: base ?? [], ours, theirs };
  if (!Object.values(three).every(Array.isArray)) return null;
  const lists = three as Three<unknown[]>;
  const [old, our, their] = [lists.base, lists.ours, lists.theirs].map((list) => list.map(wholeKey)) as [
    string[],
    string[],
    string[],
  ];
  if ([old, our, their].some((keys) => new Set(keys).size < keys.length)) return null;
  if (!isApart({ base: old, ours: our, theirs: their }) || !inOrder(old, our) || !inOrder(old, their))
    return null;
  const gone = our
    .flatMap((key, index) => (old.includes(key) && !their.includes(key) ? [index] : []))
    .reverse();
  const added = lists.theirs.filter((value) => {
    const key = wholeKey(value);
    return !old.includes(key) && !our.includes(key);
  });
  // First what comes, so that the list is never empty.
  return [
    ...added.map((value): Change => ({ do: 'add', path, value })),
    ...gone.map((index): Change => ({ do: 'remove', path: [...path, index] })),
  ];
}

/** Whether nothing was taken out by both while they put different things in: then both may have changed it. */
export function isApart({ base, ours, theirs }: Three<readonly string[]>): boolean {
  const taken = base.some((key) => !ours.includes(key) && !theirs.includes(key));
  const [our, their] = [ours, theirs].map((keys) => keys.filter((key) => !base.includes(key)));
  return !taken || sameData(our, their);
}

function inOrder(base: readonly string[], keys: readonly string[]): boolean {
  const places = base.filter((key) => keys.includes(key)).map((key) => keys.indexOf(key));
  return sameData(
    places,
    places.toSorted((a, b) => a - b),
  );
}

/** The changes of theirs to a record in braces, such as a title in several languages. */
function inRecord({ base, ours, theirs }: Three<unknown>, path: Path): Change[] | null {
  if (!isRecord(base) || !isRecord(ours) || !isRecord(theirs)) return null;
  const changes: Change[] = [];
  for (const key of new Set([...Object.keys(base), ...Object.keys(theirs)])) {
    const [was, mine, yours] = [base[key], ours[key], theirs[key]];
    if (sameData(was, yours) || sameData(mine, yours)) continue;
    if (!sameData(was, mine)) return null;
    const at = [...path, key];
    changes.push(yours === undefined ? { do: 'remove', path: at } : { do: 'set', path: at, value: yours });
  }
  return changes;
}
