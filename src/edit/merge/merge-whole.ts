// The top of a file from two people: header fields, and lists whose records may have moved from one to another.
import { VOCABULARIES } from '../../core/schema/vocabulary.ts';
import { sameData } from '../splice/change.ts';
import { mergeComments } from './comments.ts';
import { ITEM_LISTS } from './lists.ts';
import { mergeParts } from './merge-parts.ts';
import { mergePiece, mergeShell, withHeading } from './merge-piece.ts';
import { dispute, type Part, type Piece, type WholePiece } from './piece.ts';
import { type Places, placesIn } from './places.ts';
import { every, type Three } from './three.ts';

/** Lists of which an id can only be in one. */
const FAMILIES = [ITEM_LISTS, ['themes'], ...VOCABULARIES.map((vocabulary) => [vocabulary])];

/** The three versions as one; null where that cannot be decided. */
export function mergeWhole(three: Three<WholePiece>): WholePiece | null {
  const fields = every(three, ({ parts }) => parts as Piece[]);
  const places = new Map<string, Places>();
  for (const family of FAMILIES) {
    const found = placesIn(fields, family);
    if (found === null) return null;
    for (const list of family) places.set(list, found);
  }
  const parts = mergeParts(fields, [''], (here, key) => {
    const known = places.get(key);
    return known !== undefined && isCut(here) ? mergeList(here, key, known) : mergePiece(here, ['']);
  });
  const comments = (of: 'lead' | 'tail') => mergeComments(every(three, (piece) => piece[of]));
  return parts === null ? null : { ...three.ours, parts, lead: comments('lead'), tail: comments('tail') };
}

/** Whether a list is in pieces, empty or not there in every version. */
function isCut(here: Three<Piece | null>): boolean {
  return [here.base, here.ours, here.theirs].every(
    (piece) => piece === null || piece.parts !== null || isEmpty(piece),
  );
}

function isEmpty({ value }: Piece): boolean {
  return value === null || sameData(value, []);
}

function mergeList(here: Three<Piece | null>, list: string, places: Places): Part | null {
  const { base, ours, theirs } = here;
  const parts = mergeParts(
    every(here, (piece) => (piece?.parts ?? []) as Piece[]),
    ['', list],
    (records, key) => places.inList(list, records, key, (three) => mergePiece(three, ['', list])),
  );
  if (parts === null) return dispute(here);
  const lead = mergeComments(every(here, (piece) => piece?.lead ?? base?.lead ?? ''));
  if (parts.length === 0) {
    const empty = [ours, theirs].find((piece) => piece === null || isEmpty(piece));
    if (empty !== undefined) return empty && { ...empty, lead };
  }
  // One side at least has it: else there would be no records, and it would be gone by now.
  const like = (ours ?? theirs) as Piece;
  const shell = mergeShell(base, ours ?? like, theirs ?? like);
  return shell === null
    ? dispute(here)
    : { ...shell, lead: base === null ? shell.lead : lead, parts: withHeading(parts, here) };
}
