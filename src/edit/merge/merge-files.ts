// Three versions of a plan file → one, by item and field; proven by reading it again, or not given at all.
import { fileRecords } from '../../load/file-records.ts';
import { newFindings } from '../new-findings.ts';
import { sameData } from '../splice/change.ts';
import { bytesOf, openText, type TextFile, withText } from '../splice/text-file.ts';
import { keepsComments } from './comments.ts';
import { inForm, mergeForm, plainLines } from './form.ts';
import { mergeWhole } from './merge-whole.ts';
import { dataOf, disputesIn, renderFile, type Settled, type WholePiece } from './piece.ts';
import { readPieces } from './read-pieces.ts';
import { every, type Three } from './three.ts';

export interface Merged {
  bytes: Uint8Array;
  /** How many stretches git's marks are left around. */
  conflicts: number;
}

/** `file` is the name inside the plan folder. Null when in doubt: then lines are all there is to go by. */
export function mergeFiles(file: string, three: Three<Uint8Array>): Merged | null {
  const texts = every(three, (bytes) => openText(file, bytes));
  const form = mergeForm(texts);
  const { base, ours, theirs } = every(texts, inPieces);
  if (form === null || base === null || ours === null || theirs === null) return null;
  const whole = mergeWhole({ base, ours, theirs });
  if (whole === null) return null;
  const lines = every({ base, ours, theirs }, (piece) => renderFile(piece));
  if (!keepsComments(renderFile(whole), lines)) return null;
  const written = (settled: Settled) =>
    bytesOf({ bom: form.bom, text: inForm(renderFile(whole, settled), form) });
  for (const side of ['ours', 'theirs'] as const) {
    if (!isProven(openText(file, written(side)), dataOf(whole, side))) return null;
  }
  const conflicts = disputesIn(whole);
  const bytes = written('marked');
  if (conflicts > 0) return { bytes, conflicts };
  const known = [three.ours, three.theirs].flatMap((side) => fileRecords(file, side).findings);
  return newFindings(known, fileRecords(file, bytes).findings).length > 0 ? null : { bytes, conflicts };
}

/** Null where the pieces put together again are not the very same text. */
function inPieces(file: TextFile): WholePiece | null {
  const lines = plainLines(file.text);
  const pieces = readPieces(withText(file, lines));
  return pieces === null || renderFile(pieces) !== lines ? null : pieces;
}

function isProven({ tree, findings }: TextFile, meant: unknown): boolean {
  return tree !== null && findings.length === 0 && sameData(tree.value, meant);
}
