// The bytes of a file as text, or why they are none: nothing may be damaged in silence.
import { type Finding, finding, type Place } from '../core/finding.ts';
import { controlCharacters } from './control-character.ts';
import { atMost } from './limits.ts';
import { Lines } from './lines.ts';
import { mergeConflicts } from './merge-conflict.ts';

/** `lines` are there to be quoted even when the text is not fit to be read. */
export interface Decoded {
  lines: Lines;
  findings: Finding[];
}

/** Strict UTF-8, a byte order mark allowed; control characters and merge conflicts are findings. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const text = utf8(bytes);
  if (text === null) return wrongEncoding(file, bytes);
  const lines = new Lines(text);
  const control = controlCharacters(text).map(({ index, code }) =>
    finding('control-character', bad(file, lines, index), { code }),
  );
  return { lines, findings: atMost(control.length > 0 ? control : mergeConflicts(file, lines)) };
}

/** Made once: that takes longer than decoding a short file. */
const STRICT = new TextDecoder('utf-8', { fatal: true });

/** Text without its byte order mark, or null when the bytes are no UTF-8. */
function utf8(bytes: Uint8Array): string | null {
  if (utf16(bytes) !== null) return null;
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

function wrongEncoding(file: string, bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  const lines = new Lines(new TextDecoder(wide ?? 'utf-8').decode(bytes));
  // Only Windows-1252 has letters and quotes where Latin-1 has control characters.
  const narrow = bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'Windows-1252' : 'Latin-1';
  const place = bad(file, lines, Math.max(0, lines.text.indexOf('\uFFFD')));
  return { lines, findings: [finding('file-encoding', place, { encoding: wide ? 'UTF-16' : narrow })] };
}

/** Which UTF-16 the bytes are, by their mark or by the zeros of plain Latin letters; null for none. */
function utf16([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'utf-16be';
  return null;
}

function bad(file: string, lines: Lines, offset: number): Place {
  return { file, position: lines.character(offset) };
}
