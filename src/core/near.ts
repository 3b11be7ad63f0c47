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

/**
 * The candidate nearest to `typed` by edit distance, or null when none is near enough
 * (a third of the longer word, at least one letter; a candidate that starts with what was typed is near).
 */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
  const wanted = fold(typed).slice(0, 100);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const word = fold(candidate);
    const starts = wanted.length >= 3 && word.startsWith(wanted);
    const limit = Math.max(1, Math.floor(Math.max(word.length, wanted.length) / 3));
    if (!starts && Math.abs(word.length - wanted.length) > limit) continue;
    const distance = starts ? 0.5 : isSwap(wanted, word) ? 1 : leven(wanted, word);
    if (distance <= limit && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Two neighbouring letters exchanged, as fingers do: one mistake, not two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
