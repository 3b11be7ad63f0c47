// A file cut into the pieces two people may change apart from each other: fields and records, each with its comments.

/** A field, or an item of a list, as one of the three versions writes it. Lines end in `\n`. */
export interface Piece {
  /** What it is known by among its neighbours: the key, the id, or the whole value. */
  key: string;
  /** The comment and blank lines before it. */
  lead: string;
  /** Columns before its key or dash. */
  column: number;
  /** `- ` of an item; "" for a field. */
  dash: string;
  /** All of it, or what stands before its parts. */
  text: string;
  /** What follows on its last line (before its parts: on its first). */
  comment: string;
  /** Null where it is taken as a whole. */
  parts: Part[] | null;
  /** Comment lines after it that are further in than it is. */
  tail: string;
  value: unknown;
}

/** A file: it is in parts, however few. */
export interface WholePiece extends Piece {
  parts: Part[];
}

/** What only a person can decide. Null: not there on that side. Key, lead and value are of ours, if it is there. */
export interface Dispute {
  key: string;
  lead: string;
  value: unknown;
  ours: Piece | null;
  theirs: Piece | null;
}

export type Part = Piece | Dispute;

/** How disputes are written: with git's marks, or as one of the sides has them. */
export type Settled = 'marked' | 'ours' | 'theirs';

/** At least one of them is there. */
export function dispute({ ours, theirs }: Pick<Dispute, 'ours' | 'theirs'>): Dispute {
  const { key, lead, value } = (ours ?? theirs) as Piece;
  return { key, lead, value, ours, theirs };
}

export function isDispute(part: Part): part is Dispute {
  return 'theirs' in part;
}

/** A whole file: nothing of its own stands around its parts. */
export function renderFile({ lead, parts, tail }: WholePiece, settled: Settled = 'marked'): string {
  return lead + renderAll(parts, settled) + tail;
}

/** A piece as text, without the comments before it. */
export function withoutLead(part: Part, settled: Settled = 'marked'): string {
  if (isDispute(part)) return renderDispute(part, settled, (side) => withoutLead(side));
  const margin = ' '.repeat(part.column);
  const { dash, text, comment, parts, tail } = part;
  if (parts === null) return `${margin}${dash}${text}${comment}\n${tail}`;
  if (dash === '') return `${margin}${text}${comment}\n${renderAll(parts, settled)}${tail}`;
  const inline = (piece: Piece) => `${margin}${dash}${withoutLead(piece, settled).slice(piece.column)}`;
  const heads = parts
    .slice(0, 1)
    .map((first) => first.lead + (isDispute(first) ? renderDispute(first, settled, inline) : inline(first)));
  return `${heads.join('')}${renderAll(parts.slice(1), settled)}${tail}`;
}

function renderAll(parts: readonly Part[], settled: Settled): string {
  return parts.map((part) => part.lead + withoutLead(part, settled)).join('');
}

function renderDispute({ ours, theirs }: Dispute, settled: Settled, side: (piece: Piece) => string): string {
  const written = (piece: Piece | null) => (piece === null ? '' : side(piece));
  if (settled !== 'marked') return written(settled === 'ours' ? ours : theirs);
  return `<<<<<<< ours\n${written(ours)}=======\n${written(theirs)}>>>>>>> theirs\n`;
}

/** The data a piece is meant to read as. */
export function dataOf(piece: Piece, settled: 'ours' | 'theirs'): unknown {
  if (piece.parts === null) return piece.value;
  const parts = piece.parts.flatMap((part) => (isDispute(part) ? (part[settled] ?? []) : part));
  const [first] = parts;
  if (first === undefined) return null;
  if (first.dash !== '') return parts.map((part) => dataOf(part, settled));
  const record: Record<string, unknown> = Object.create(null);
  for (const part of parts) record[part.key] = dataOf(part, settled);
  return record;
}

/** Disputes in a piece and below it. */
export function disputesIn(part: Part): number {
  if (isDispute(part)) return 1;
  return (part.parts ?? []).reduce((sum, inner) => sum + disputesIn(inner), 0);
}
