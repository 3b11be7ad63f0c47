// Two people's versions of one piece: what only one of them changed is taken, what both changed is merged or disputed.
import { sameData } from '../splice/change.ts';
import { keepsComments, mergeComments, mergeLineEnd, moreThan, saysMore } from './comments.ts';
import { isWhole } from './lists.ts';
import { mergeParts } from './merge-parts.ts';
import { mergeValue } from './merge-value.ts';
import { type Dispute, dispute, isDispute, type Part, type Piece, withoutLead } from './piece.ts';
import { changed, every, type Three } from './three.ts';

/** The merged piece; null where it is gone. `within`: keys on the way to it. */
export function mergePiece(three: Three<Piece | null>, within: readonly string[]): Part | null {
  const { base, ours, theirs } = three;
  if (ours === null || theirs === null) return base === null ? (ours ?? theirs) : removed(base, three);
  const lead = mergeComments({ base: base?.lead ?? '', ours: ours.lead, theirs: theirs.lead });
  const [one] = changed(every(three, written));
  if (one !== undefined) return { ...(one === written(ours) ? ours : theirs), lead };
  const merged = mergeInside(three as Three<Piece>, within);
  const versions = every(three, (piece) => written(piece) ?? '');
  const isKept = merged !== null && keepsComments(withoutLead(merged), versions);
  return { ...(isKept ? merged : dispute({ ours, theirs })), lead };
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
    return { ...shell, parts: withHeading(parts, three) };
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
  const areCut = base?.parts != null && ours.parts !== null && theirs.parts !== null;
  const [text] = areCut ? changed({ base: base.text, ours: ours.text, theirs: theirs.text }) : [like.text];
  // What stays in a list that was emptied is its heading.
  const isHeading = (piece: Piece) => base?.parts != null && piece.parts === null;
  const before = base?.tail ?? '';
  const tail = mergeComments({
    base: before,
    ours: isHeading(ours) ? before : ours.tail,
    theirs: isHeading(theirs) ? before : theirs.tail,
  });
  return text === undefined ? null : { ...like, text, comment: lineEnd({ base, ours, theirs }), tail };
}

/** Where one took out every part, the comments that stayed stand before what the other put in. */
export function withHeading(parts: readonly Part[], { base, ours, theirs }: Three<Piece | null>): Part[] {
  const [first, ...others] = parts;
  const left = [ours, theirs].find((piece) => piece?.parts === null)?.tail ?? '';
  if (first === undefined || base?.parts == null || !saysMore(first.lead, left)) return [...parts];
  return [{ ...first, lead: moreThan(first.lead, left) + first.lead }, ...others];
}

function mergeLeaf(base: Piece | null, ours: Piece, theirs: Piece, within: readonly string[]): Piece | null {
  const comment = lineEnd({ base, ours, theirs });
  const isSame = comment === ours.comment && comment === theirs.comment;
  // Who knows whether it is said of all lines, or of the last one?
  if (!isSame && ours.text !== theirs.text && [ours, theirs].some(isOfManyLines)) return null;
  const tail = mergeComments({ base: base?.tail ?? '', ours: ours.tail, theirs: theirs.tail });
  return mergeMeaning(base, { ...ours, comment, tail }, { ...theirs, comment, tail }, within);
}

function isOfManyLines({ parts, text }: Piece): boolean {
  return parts === null && text.includes('\n');
}

function lineEnd(three: Three<Piece | null>): string {
  return mergeLineEnd(every(three, (piece) => piece?.comment ?? ''));
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
