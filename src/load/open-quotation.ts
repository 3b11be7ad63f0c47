// Whether a quotation was never closed, from its text as the lexer cut it.

/** `text` begins with its quotation mark, `"` or `'`. */
export function isOpenQuotation(text: string): boolean {
  const mark = text.charAt(0);
  const inside = text.slice(1);
  if (!inside.endsWith(mark)) return true;
  // `''` inside single quotes and `\"` inside double ones are text; only an odd mark out closes.
  if (mark === "'") return trailing(inside, "'") % 2 === 0;
  return trailing(inside.slice(0, -1), '\\') % 2 === 1;
}

function trailing(text: string, character: string): number {
  let count = 0;
  while (text.charAt(text.length - 1 - count) === character) count += 1;
  return count;
}
