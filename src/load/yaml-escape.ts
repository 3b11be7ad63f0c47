// What can be written as an escape between double quotes, and is no text: half a character, or one beyond Unicode.

const HALF_A_PAIR = /[\ud800-\udfff]/u;

/** Offset in `quoted` of an escape that is no character, where `value`, which js-yaml made of it, has one; else null. */
export function badEscape(value: string, quoted: string): number | null {
  const beyond = [...quoted.matchAll(/\\(?:U([\da-fA-F]{8})|.)/gs)].find(
    ([, code]) => Number.parseInt(code ?? '0', 16) > 0x10ffff,
  );
  if (beyond !== undefined) return beyond.index;
  return HALF_A_PAIR.test(value) ? Math.max(0, quoted.search(/\\u[dD][89a-fA-F]/)) : null;
}
