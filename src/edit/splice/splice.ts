// A stretch of a text and what shall stand there instead.

/** Offsets into the text, the end exclusive. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

export function spliced(text: string, { start, end, text: instead }: Splice): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/** Several that do not overlap. */
export function splicedAll(text: string, splices: readonly Splice[]): string {
  return [...splices].sort((a, b) => b.start - a.start).reduce(spliced, text);
}
