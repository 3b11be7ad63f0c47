// Text bent at random: letters dropped, doubled, exchanged, pieces put in.
import type { Random } from '../../bench/random.ts';

/** What dates, and the words around them, are made of. */
export const PIECES = [
  ...[
    '2019',
    '-',
    '06',
    '/',
    '|',
    '..',
    '17',
    'XX',
    'Q2',
    'W23',
    'T18:00',
    '?',
    '~',
    '%',
    'mid ',
    'early ',
    ' ',
  ],
  ...[
    'June',
    'jui',
    'to',
    'de',
    'a',
    'and',
    'or',
    'by',
    'tbc',
    '8',
    'first',
    'quarter',
    ',',
    '(',
    'é',
    '31',
    '1er',
  ],
  ...[
    "d'",
    'May',
    ':',
    '\0',
    '𝟚',
    '٢',
    '\u200b',
    '\u202e',
    '9999',
    '0000',
    '-05:00',
    'Z',
    'H1',
    'spring',
    '+',
    '12',
  ],
  ...['Thu', 'mar ', 'samedi', ' 10:00', '7pm', '10h', ' à '],
  ...['30', '02', '29', 'ongoing', 'this', 'next', '\t', '\n', '"', 'ı', 'İ', 'ﬁ', '\ud800'],
];

/** The text with one to three changes. */
export function bent(text: string, random: Random, pieces: readonly string[] = PIECES): string {
  let now = text;
  for (let left = random.between(1, 3); left > 0; left--) {
    const at = random.between(0, now.length);
    const end = Math.min(now.length, at + random.between(1, 3));
    switch (random.weighted({ cut: 3, put: 3, double: 1, digit: 3, turn: 1, case: 1 })) {
      case 'cut':
        now = now.slice(0, at) + now.slice(end);
        break;
      case 'put':
        now = now.slice(0, at) + random.pick(pieces) + now.slice(at);
        break;
      case 'double':
        now = now.slice(0, end) + now.slice(at);
        break;
      case 'digit':
        now = now.replace(/\d/, String(random.between(0, 9)));
        break;
      case 'turn':
        now = now.slice(0, at) + [...now.slice(at, end)].reverse().join('') + now.slice(end);
        break;
      default:
        now = random.chance(50) ? now.toUpperCase() : now.toLowerCase();
    }
  }
  return now;
}
