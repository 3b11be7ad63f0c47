// The order in which a record says things: where a key that is new to it goes.
import { keysAt, type Path } from '../../core/schema/expected.ts';
import { planFileSchema } from '../../core/schema/file.ts';
import type { IndicatorRecord, WorkItemRecord } from '../../core/schema/item.ts';

type Field = keyof WorkItemRecord | keyof IndicatorRecord;

/** What it is, when and where it stands, who and where, how it hangs together, what came of it. */
const RECORD = [
  'id',
  'title',
  'description',
  'note',
  'theme',
  'when',
  'when_note',
  'actual',
  'status',
  'subject_to',
  'referenced',
  'type',
  'owner',
  'contact',
  'partners',
  'place',
  'mode',
  'role',
  'service',
  'subjects',
  'tags',
  'sdg',
  'edition',
  'aka',
  'ref',
  'tz',
  'duration',
  'unit',
  'direction',
  'baseline',
  'target',
  'milestones',
  'actuals',
  'part_of',
  'depends_on',
  'related',
  'links',
  'expect',
  'budget',
  'updates',
] as const satisfies readonly Field[];

/** The keys of a record at a path of a file, in order; texts in several languages go by `languages`. */
function orderAt(path: Path, languages: readonly string[]): readonly string[] {
  const known = keysAt(planFileSchema, path);
  if (path.length === 2 && known.includes('links')) return RECORD;
  return known.length > 0 ? known : languages;
}

/** After which of `keys` a new key goes: the index of the last one that comes before it, -1 for none. */
export function placeOf(
  key: string,
  keys: readonly string[],
  path: Path,
  languages: readonly string[],
): number {
  const order = orderAt(path, languages);
  const rank = order.indexOf(key);
  if (rank === -1) return keys.length - 1;
  let [place, highest] = [-1, -1];
  for (const [index, each] of keys.entries()) {
    const other = order.indexOf(each);
    if (other > highest && other <= rank) [place, highest] = [index, other];
  }
  return place;
}
