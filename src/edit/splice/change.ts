// One change of a file's data, and the data it is meant to give.
import { valueAt } from '../../core/schema/mistake.ts';

export type Path = readonly (string | number)[];

/**
 * `set` writes a value where another is or none was; the records on the way are made where they are missing.
 * `add` puts a value at the end of a list, or before the item at `before`; a single value becomes a list of two, no
 * value a list of one.
 * `remove` takes a field or an item of a list out.
 */
export type Change =
  | { do: 'set'; path: Path; value: unknown }
  | { do: 'add'; path: Path; value: unknown; before?: number }
  | { do: 'remove'; path: Path };

type Data = Record<string | number, unknown>;

/**
 * The data of a file after a change; `data` itself stays as it is. The first of two where the change takes the last
 * thing out of a collection: in flow style it is then empty, in block style a key without a value is left.
 */
export function intend(data: unknown, change: Change): unknown[] {
  const kept = intended(data, change);
  if (change.do !== 'remove') return [kept];
  const parent = change.path.slice(0, -1);
  const left = valueAt(kept, parent);
  return isEmpty(left) ? [kept, intended(kept, { do: 'set', path: parent, value: null })] : [kept];
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function intended(data: unknown, change: Change): unknown {
  return at(data, change.path, (here) => {
    if (change.do === 'set') return change.value;
    if (change.do === 'remove') return GONE;
    if (here === undefined || here === null) return [change.value];
    if (!Array.isArray(here)) return [here, change.value];
    return here.toSpliced(change.before ?? here.length, 0, change.value);
  });
}

const GONE = Symbol('gone');

function at(here: unknown, path: Path, put: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put(here);
  if (Array.isArray(here)) {
    const value = at(here[Number(step)], rest, put);
    return value === GONE ? here.toSpliced(Number(step), 1) : here.with(Number(step), value);
  }
  const copy: Data = Object.assign(Object.create(null), here ?? {});
  const value = at(copy[step], rest, put);
  if (value === GONE) delete copy[step];
  else copy[step] = value;
  return copy;
}

/** Whether two values are the same data, whatever the order of keys. */
export function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameData((a as Data)[key], (b as Data)[key]));
}
