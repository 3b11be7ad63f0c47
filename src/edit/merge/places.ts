// In which list each record stands in each version: what moved, and what two people renamed differently.
import { valueAt } from '../../core/schema/mistake.ts';
import { sameData } from '../splice/change.ts';
import { dispute, type Part, type Piece } from './piece.ts';
import { changed, every, type Three } from './three.ts';

type Placed = Map<string, { list: string; piece: Piece }>;

/** Records of one family of lists: an id is in one of them. */
export class Places {
  readonly #placed: Three<Placed>;
  readonly #renamed: ReadonlySet<string>;

  constructor(placed: Three<Placed>) {
    this.#placed = placed;
    this.#renamed = renamedApart(placed);
  }

  /** The record as it shall stand in `list`, made by `merge` of the versions that stand anywhere. */
  inList(
    list: string,
    here: Three<Piece | null>,
    key: string,
    merge: (three: Three<Piece | null>) => Part | null,
  ): Part | null {
    const found = every(this.#placed, (placed) => placed.get(key) ?? null);
    const lists = every(found, (place) => place?.list ?? null);
    const [goal] = changed(lists);
    if (goal === undefined || this.#renamed.has(key)) return here.ours || here.theirs ? dispute(here) : null;
    const stands = goal ?? lists.ours ?? lists.theirs;
    return stands === list ? merge(every(found, (place) => place?.piece ?? null)) : null;
  }
}

/** Null where an id is there twice, or a list is not written as pieces. */
export function placesIn(fields: Three<readonly Piece[]>, lists: readonly string[]): Places | null {
  const { base, ours, theirs } = every(fields, (parts) => placed(parts, lists));
  return base === null || ours === null || theirs === null ? null : new Places({ base, ours, theirs });
}

function placed(fields: readonly Piece[], lists: readonly string[]): Placed | null {
  const places: Placed = new Map();
  for (const { key: list, parts } of fields) {
    if (!lists.includes(list)) continue;
    for (const piece of (parts ?? []) as Piece[]) {
      if (places.has(piece.key)) return null;
      places.set(piece.key, { list, piece });
    }
  }
  return places;
}

/** New ids of records that both people no longer have under the old one, unless they chose the same. */
function renamedApart({ base, ours, theirs }: Three<Placed>): Set<string> {
  const apart = new Set<string>();
  for (const [id, { piece }] of base) {
    if (ours.has(id) || theirs.has(id)) continue;
    const [our, their] = [twins(piece, base, ours), twins(piece, base, theirs)];
    if (!sameData(our, their)) for (const twin of [...our, ...their]) apart.add(twin);
  }
  return apart;
}

/** New records with the title of an old one. */
function twins(old: Piece, base: Placed, now: Placed): string[] {
  const title = valueAt(old.value, ['title']);
  if (title === undefined) return [];
  return [...now].flatMap(([id, { piece }]) =>
    !base.has(id) && sameData(valueAt(piece.value, ['title']), title) ? [id] : [],
  );
}
