// What may be typed next: words, or names of files, which the shell knows better.
import { fold } from '../../core/near.ts';
import { inert } from '../../format/inert.ts';
import type { Cursor } from './cursor.ts';

export interface Offer {
  word: string;
  /** What the word stands for, for shells that show it; may be empty. */
  about: string;
}

export type Offers = 'files' | 'folders' | readonly Offer[];

/** Lines for the scripts: what kind of words come, then each with what it is, apart by a tab. */
export function linesOf(offers: Offers, cursor: Pick<Cursor, 'typed' | 'glued' | 'apart'>): string {
  if (typeof offers === 'string') return `${offers}\n`;
  const wanted = fold(cursor.typed);
  const fitting = offers.filter(({ word }) => isHarmless(word) && fold(word).startsWith(wanted));
  return ['words', ...fitting.map((offer) => lineOf(offer, cursor))].map((line) => `${line}\n`).join('');
}

function lineOf({ word: whole, about }: Offer, { glued, apart }: Pick<Cursor, 'glued' | 'apart'>): string {
  const word = whole.slice(apart.length);
  const shown = inert(about.replace(/\s+/g, ' ').trim());
  const letters = [...shown];
  const short = letters.length > LONGEST_ABOUT ? `${letters.slice(0, LONGEST_ABOUT - 1).join('')}…` : shown;
  return short === '' ? `${glued}${word}` : `${glued}${word}\t${short}`;
}

const LONGEST_WORD = 200;
const LONGEST_ABOUT = 70;

/**
 * Control characters, and what cannot be seen, have no place on a command line; spaces and quotes do, and the shell's
 * script escapes them.
 */
function isHarmless(word: string): boolean {
  const isSeen = !/\p{C}|[\u2028\u2029]/u.test(word) && inert(word) === word;
  return word !== '' && word.length <= LONGEST_WORD && isSeen;
}
