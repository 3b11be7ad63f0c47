// Titles nobody should write, and somebody will: what each would do if it were not made harmless.
import fc from 'fast-check';
import { STRINGS } from '../hostile/inert/strings.ts';

/** Those that act on a terminal or a line. */
export const HOSTILE: Record<string, string> = Object.fromEntries(
  [
    'colours the rest of the screen',
    'clears the screen',
    'hides a link behind words',
    'sets the window title',
    'speaks 8-bit control codes',
    'writes over its own line',
    'backs over what was written',
    'turns the reading direction round',
    'isolates a direction',
    'begins a second line',
    'begins a second line, in Unicode',
    'rings',
    'is there twice, seemingly',
  ].map((what) => [what, STRINGS[what] ?? '']),
);

/** What a terminal or a log obeys: none of it may come out of a plan. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
export const ACTING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const MARKUP = [
  '|',
  '`',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '~',
  '&',
  '#',
  '-',
  '+',
  '1.',
  '@',
  '!',
  '\\',
  '\\|',
];
const WORDS = [
  'quay',
  'harbour',
  'a',
  '&amp;',
  '<b>',
  '</td>',
  '<!--',
  '[x](y)',
  '![](z)',
  'https://e.example',
  '@crew',
  '#7',
];
const SPACE = [' ', '  ', '\n', '\t', '\u00a0'];

/** Titles made of markup, words, spaces and any character there is; never empty, as the plan has none empty. */
export const anyTitle: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...MARKUP, ...WORDS, ...SPACE), fc.string({ unit: 'binary', maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join('').trim())
  .filter((title) => title !== '');
