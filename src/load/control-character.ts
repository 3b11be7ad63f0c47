// Characters that no plan needs and that a terminal obeys or nobody sees: C0 and C1 controls but tab and line ends, a
// carriage return that ends no line, a byte order mark that is not at the start of a file.

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff]|\r(?!\n)/g;

/** A file with more than these is no text, and nobody reads a longer list. */
const MOST = 1000;

/** Where they are in a text (offset, UTF-16 units) and which, as `U+001B`: the first thousand. */
export function controlCharacters(text: string): { index: number; code: string }[] {
  const found: { index: number; code: string }[] = [];
  for (const { 0: character, index } of text.matchAll(CONTROL)) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    found.push({ index, code });
    if (found.length === MOST) break;
  }
  return found;
}

/** The text with a visible stand-in of the same length for each of them. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, (c) =>
    c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : c === '\ufeff' ? '\ufffd' : '\u2421',
  );
}
