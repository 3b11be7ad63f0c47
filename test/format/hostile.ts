// Titles nobody should write, and somebody will: what each would do if it were not made harmless.
import fc from 'fast-check';

const ESC = '\u001b';

export const HOSTILE: Record<string, string> = {
  'colours the rest of the screen': `Harbour day ${ESC}[31mred`,
  'clears the screen': `Harbour day ${ESC}[2J${ESC}[H`,
  'hides a link behind words': `${ESC}]8;;https://elsewhere.example${ESC}\\Harbour day${ESC}]8;;${ESC}\\`,
  'sets the window title': `Harbour day ${ESC}]0;owned\u0007`,
  'speaks 8-bit control codes': 'Harbour day \u009b31m',
  'writes over its own line': 'Harbour day\rCancelled  ',
  'backs over what was written': 'Harbour day\b\b\b\b\b\b\b\b\b\b\bCancelled',
  'turns the reading direction round': 'Harbour \u202eyad\u202c open',
  'isolates a direction': 'Harbour \u2067yad\u2069 open',
  'begins a second line': 'Harbour day\nLate\tno',
  'begins a second line, in Unicode': 'Harbour day\u2028Late\u2029no',
  rings: 'Harbour day\u0007',
  'is there twice, seemingly': 'Harbour\u200b day',
};

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
