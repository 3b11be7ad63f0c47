// Which lists of a file are merged item by item, and what an item is known by.
import { valueAt } from '../../core/schema/mistake.ts';
import { VOCABULARIES, WORK_LISTS } from '../../core/schema/vocabulary.ts';

/** Lists whose records share their ids: a record may move from one to another. */
export const ITEM_LISTS: readonly string[] = [...Object.keys(WORK_LISTS), 'indicators'];

/** Lists at the top of a file whose records have ids. */
const RECORD_LISTS: readonly string[] = ['themes', ...ITEM_LISTS];

/** Lists in which order says nothing, or only what came first. */
const BAGS: ReadonlySet<string> = new Set([
  ...VOCABULARIES,
  ...['languages', 'theme', 'service', 'place', 'tags', 'sdg', 'aka', 'related', 'depends_on', 'links'],
  ...['updates', 'milestones', 'actuals'],
]);

/** Lists of dated entries, and the date they are sorted by. */
export const DATED: Readonly<Record<string, string>> = { updates: 'on', milestones: 'by', actuals: 'on' };

/** Whether a list is merged item by item. `top`: it stands at the top of its file. */
export function isMergedList(key: string, top: boolean): boolean {
  return (top && RECORD_LISTS.includes(key)) || BAGS.has(key);
}

/** The mark of a key that is a whole value: to change such an item is to take it out and put another in. */
const WHOLE = '=';

/** What an item is known by; null for a record without an id, where there must be one. */
export function itemKey(list: string, top: boolean, value: unknown): string | null {
  const id = valueAt(value, ['id']);
  if (top && (RECORD_LISTS.includes(list) || typeof id === 'string'))
    return typeof id === 'string' ? id : null;
  return wholeKey(value);
}

export function wholeKey(value: unknown): string {
  return WHOLE + JSON.stringify(value);
}

export function isWhole(key: string): boolean {
  return key.startsWith(WHOLE);
}

export function isBag(key: string): boolean {
  return BAGS.has(key);
}
