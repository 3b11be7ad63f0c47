// A second opinion, by the yaml package: it reads on after a mistake, says what it had expected, and takes a tab inside
// brackets, and a bracket that people close below its key.
import { Composer, type Document } from 'yaml';
import { type Finding, finding } from '../core/finding.ts';
import type { Lines } from './lines.ts';
import { syntaxFindings } from './syntax-problem.ts';
import { scan } from './yaml-scan.ts';

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false,
  stringKeys: true,
  merge: false,
} as const;

/** What must be refused before it is read, if anything must be. */
export function whyRefused(file: string, lines: Lines): Finding | null {
  return scan(file, lines).refused;
}

/** What is wrong with a text that could not be read; or where nothing is, the same text for another try. */
export function secondOpinion(file: string, lines: Lines): { findings: Finding[] } | { text: string } {
  const { tokens, refused, blanks } = scan(file, lines);
  if (refused !== null) return { findings: [refused] };
  // Told to, it makes a document of nothing, too.
  const { value } = new Composer(OPTIONS).compose(tokens, true, lines.text.length).next();
  const { errors, warnings } = value as Document;
  const complaints = [...errors, ...warnings]
    // Tags are told where values are read.
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_COLLECTION_TYPE')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  if (complaints.length > 0) return { findings: syntaxFindings(file, lines, complaints) };
  return { text: blanked(lines.text, blanks) };
}

/** Of a text that neither can read: where it ends to make sense. */
export function unreadable(file: string, lines: Lines, offset: number): Finding {
  const position = lines.restOfLine(offset);
  return finding('yaml-syntax', { file, position }, { problem: 'other', colon: false });
}

/** The text with blanks in the place of extents, which may overlap: all else stays where it is. */
function blanked(text: string, extents: readonly { start: number; end: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
