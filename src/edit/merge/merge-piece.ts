// Two people's versions of one piece: what only one of them changed is taken, what both changed is merged or disputed.
import { sameData } from '../splice/change.ts';
import { isWhole } from './lists.ts';
import { mergeParts } from './merge-parts.ts';
import { mergeValue } from './merge-value.ts';
import { type Dispute, dispute, isDispute, type Part, type Piece, withoutLead } from './piece.ts';
import { changed, every, mergeComments, saysMore, type Three } from './three.ts';

/** The merged piece; null where it is gone. `within`: keys on the way to it. */
export function mergePiece(three: Three<Piece | null>, within: readonly string[]): Part | null {
  const { base, ours, theirs } = three;
  if (ours === null || theirs === null) return base === null ? (ours ?? theirs) : removed(base, three);
  const lead = mergeComments({ base: base?.lead ?? '', ours: ours.lead, theirs: theirs.lead });
  const [one] = changed(every(three, written));
  if (one !== undefined) return { ...(one === written(ours) ? ours : theirs), lead };
  const merged = mergeInside(three as Three<Piece>, within);
  return { ...(merged ?? dispute({ ours, theirs })), lead };
}

/** Taken out by one: gone, unless the other has changed it. */
function removed(base: Piece, { ours, theirs }: Three<Piece | null>): Dispute | null {
  const left = ours ?? theirs;
  if (left === null || (written(left) === written(base) && !saysMore(base.lead, left.lead))) return null;
  return dispute({ ours, theirs });
}

function written(piece: Piece | null): string | null {
  return piece === null ? null : withoutLead(piece);
}

function mergeInside(three: Three<Piece>, within: readonly string[]): Piece | null {
  const { ours, theirs } = three;
  const base = three.base as Piece | null;
  const inside = partsOf({ base, ours, theirs });
  // A record that both added is not looked into: who knows whether they meant the same.
  if (inside !== null && (base !== null || isList(ours))) {
    const shell = mergeShell(base, ours, theirs);
    const inner = [...within, ours.key];
    const parts = mergeParts(inside, inner, (here) => mergePiece(here, inner));
    if (shell === null || parts === null) return null;
    // A dash cannot be told apart from the field on its line.
    if (ours.dash !== '' && parts.slice(0, 1).some(isOneSided)) return null;
    return { ...shell, parts };
  }
  return mergeLeaf(base, ours, theirs, within);
}

/** A field that is there on one side only, and changed. */
function isOneSided(part: Part): boolean {
  return isDispute(part) && (part.ours === null || part.theirs === null);
}

function isList({ parts }: Piece): boolean {
  return parts?.some((part) => 'dash' in part && part.dash !== '') === true;
}

/** Parts of all three; what is empty or not there has none. */
function partsOf({ base, ours, theirs }: Three<Piece | null>): Three<Piece[]> | null {
  const of = (piece: Piece | null) => {
    if (piece === null || piece.value === null || sameData(piece.value, [])) return [];
    return piece.parts as Piece[] | null;
  };
  const parts = { base: of(base), ours: of(ours), theirs: of(theirs) };
  if (parts.base === null || parts.ours === null || parts.theirs === null) return null;
  return parts.ours.length + parts.theirs.length === 0 ? null : (parts as Three<Piece[]>);
}

/** What stands around the parts. */
export function mergeShell(base: Piece | null, ours: Piece, theirs: Piece): Piece | null {
  // The side that has parts has the right shell: the other may be an empty list in brackets.
  const like = ours.parts === null || ours.parts.length === 0 ? theirs : ours;
  if (base?.parts == null || ours.parts === null || theirs.parts === null) return like;
  const comment = mergeComment({ base: base.comment, ours: ours.comment, theirs: theirs.comment });
  const [text] = changed({ base: base.text, ours: ours.text, theirs: theirs.text });
  const tail = mergeComments({ base: base.tail, ours: ours.tail, theirs: theirs.tail });
  return text === undefined ? null : { ...like, text, comment, tail };
}

function mergeLeaf(base: Piece | null, ours: Piece, theirs: Piece, within: readonly string[]): Piece | null {
  const value = mergeMeaning(base, ours, theirs, within);
  if (value === null || value.parts !== null) return value;
  if (value !== ours && value !== theirs) return value;
  const comment = mergeComment({ base: base?.comment ?? '', ours: ours.comment, theirs: theirs.comment });
  return {
    ...value,
    comment,
    tail: mergeComments({ base: base?.tail ?? '', ours: ours.tail, theirs: theirs.tail }),
  };
}

/** Whoever changed what it means decides; how it is written comes along. */
function mergeMeaning(
  base: Piece | null,
  ours: Piece,
  theirs: Piece,
  within: readonly string[],
): Piece | null {
  if (base !== null && sameData(base.value, theirs.value))
    return sameData(base.value, ours.value) && ours.text === base.text ? theirs : ours;
  if (sameData(ours.value, theirs.value)) return ours;
  if (base !== null && sameData(base.value, ours.value)) return theirs;
  const isField = ours.dash === '' && !isWhole(ours.key);
  const [, list = null] = within.slice(0, -1);
  return isField && within.length % 2 === 1 && within.length <= 3
    ? mergeValue({ base, ours, theirs }, list)
    : null;
}

/** Both comments, where both have written one at the end of the line. */
function mergeComment(three: Three<string>): string {
  const [one] = changed(three);
  return one ?? `${three.ours} ${three.theirs.trim()}`;
}
