// A `when` back in its canonical spelling.
import type { When } from './types.ts';

/**
 * What `wp fmt` writes: one text, a list for several occurrences, `tbc` or `ongoing`; null when nothing is
 * written or what is written could not be read (it stays as it is).
 */
export function canonical(when: When): string | string[] | null {
  if (when.state === 'tbc' || when.state === 'ongoing') return when.state;
  if (when.state !== 'dated') return null;
  const texts = when.parts.map((part) => part.text);
  return texts.length === 1 ? (texts[0] as string) : texts;
}
