// An id for something that has only a title yet: readable, short, and not in use.
import { fold } from './near.ts';

/** Longer ids are tedious to type. */
const LONGEST = 28;

/** Letters that accents do not make. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * `general-assembly` for “General Assembly”: whole words up to 28 characters, then `-2`, `-3` … where it is in
 * `taken`. A title without Latin letters or digits gives `fallback`, an id.
 */
export function proposeId(title: string, taken: ReadonlySet<string>, fallback: string): string {
  const words = fold(title)
    .replace(/[ßæœøłđþðı]/g, (letter) => LETTERS[letter] ?? '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let base = '';
  for (const word of words) {
    const longer = base === '' ? word.slice(0, LONGEST) : `${base}-${word}`;
    if (longer.length > LONGEST) break;
    base = longer;
  }
  const wanted = base || fallback;
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}
