// "Did you mean": the one known word nearest to what was typed.
import leven from 'leven';

const ASCII = /^[ -~]*$/;

/** Lower case without accents: how names are compared everywhere. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const letters = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return ASCII.test(letters) ? letters : letters.replace(/\p{Mn}/gu, '');
}

/** The candidate nearest to `typed`; see `nearestOf`. */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
  return nearestOf(candidates)(typed);
}

/**
 * What gives the candidate nearest to a word by edit distance, the first of several as near, or null when none is near
 * enough (a third of the longer word, at least one letter; a candidate that starts with what was typed is near).
 */
export function nearestOf(candidates: Iterable<string>): (typed: string) => string | null {
  const known = Array.from(candidates, (candidate) => ({ candidate, word: fold(candidate) }));
  return (typed) => {
    const wanted = fold(typed).slice(0, 100);
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const { candidate, word } of known) {
      const limit = Math.max(1, Math.floor(Math.max(word.length, wanted.length) / 3));
      const distance = distanceBelow(Math.min(limit + 1, least), wanted, word);
      if (distance < least && distance <= limit) [best, least] = [candidate, distance];
    }
    return best;
  };
}

/** How far a word is from what was typed, where that is less than `most`; else anything that is not less. */
function distanceBelow(most: number, wanted: string, word: string): number {
  if (wanted.length >= 3 && word.startsWith(wanted)) return 0.5;
  // So many letters have to be put in or taken out.
  if (Math.abs(word.length - wanted.length) >= most) return most;
  return isSwap(wanted, word) ? 1 : leven(wanted, word, { maxDistance: Math.ceil(most) });
}

/** Two neighbouring letters exchanged, as fingers do: one mistake, not two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
