// A file of the plan as text with its values and their places: what an edit is made on.
import type { Finding } from '../../core/finding.ts';
import type { Lines } from '../../load/lines.ts';
import { type OpenFile, openFile } from '../../load/open-file.ts';
import type { Tree } from '../../load/tree.ts';

export interface TextFile {
  /** Relative to the plan folder, with `/`. */
  file: string;
  /** Without its byte order mark. */
  text: string;
  bom: boolean;
  lines: Lines;
  /** Null where the file cannot be read; `findings` then says why. */
  tree: Tree | null;
  findings: Finding[];
  remarks: Finding[];
  /** Where a finding says why a value is not there. */
  refused: OpenFile['refused'];
  /** How many values there are in it, about. */
  values: number;
}

const BOM = '\uFEFF';

export function openText(file: string, bytes: Uint8Array): TextFile {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { lines, ...opened } = openFile(file, bytes);
  return { file, text: lines.text, bom, lines, ...opened };
}

/** The same file with another text. */
export function withText(before: TextFile, text: string): TextFile {
  return openText(before.file, bytesOf({ ...before, text }));
}

export function bytesOf(file: Pick<TextFile, 'text' | 'bom'>): Uint8Array {
  return new TextEncoder().encode(wholeText(file));
}

/** The text with its byte order mark, where it has one. */
export function wholeText({ text, bom }: Pick<TextFile, 'text' | 'bom'>): string {
  return bom ? BOM + text : text;
}
