// The bytes of a sheet as text, as spreadsheets and translation tools save it.

/** UTF-8, or UTF-16 with its mark, without the mark; null for anything else: no letter is guessed. */
export function sheetText(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
