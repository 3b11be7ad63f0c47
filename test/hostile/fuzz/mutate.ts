// A plan file changed at random: gently, as an editor's slip that is still a plan, or roughly, at bytes, tokens, lines
// and values.
import { parse, stringify } from 'yaml';
import type { Random } from '../../bench/random.ts';
import { someDate } from './dates.ts';
import { bent } from './text.ts';

type Mutation = (text: string, random: Random) => string;

const STATUSES = ['planned', 'ongoing', 'closing', 'done', 'postponed', 'suspended', 'cancelled'];
const FIELDS = [
  ...[
    'note: Seen by the board',
    'tags: [harbour]',
    'referenced: true',
    'x-colour: blue',
    'mode: online',
    'sdg: [11]',
  ],
  ...[
    'description: |\n      Two lines,\n      and a third.',
    "subject_to: 'budget: 2031'",
    'budget: { amount: 5, currency: EUR }',
  ],
  ...[
    'updates: [{ on: 2019-03-01, by: Secretariat, health: amber, note: Late }]',
    'links: [https://towns.example/]',
  ],
];

const GENTLE: Mutation[] = [
  // Words of a title.
  (text, random) =>
    atLine(text, random, /^( +(?:- )?title: )([^{[|>&*!'"#]+)$/, (_, key, words) => `${key}${words} again`),
  (text, random) =>
    atLine(
      text,
      random,
      /^( +(?:- )?title: )([^{[|>&*!'":#]+)$/,
      (_, key, words) => `${key}"${words.trim()}"`,
    ),
  (text, random) =>
    atLine(
      text,
      random,
      /^( +when: ).*$/,
      (_, key) =>
        `${key}${random.pick(['2019-06', '2019-Q3', 'tbc', '2019-11-12/2019-11-14', 'early 2019-05', '2019-02?'])}`,
    ),
  (text, random) => atLine(text, random, /^( +status: ).*$/, (_, key) => `${key}${random.pick(STATUSES)}`),
  (text, random) =>
    atLine(text, random, /^( {4})title: .*$/, (line) => `${line}\n    ${random.pick(FIELDS)}`),
  (text, random) =>
    atLine(text, random, /^.*$/, (line) => `# ${random.pick(['a comment', '---', '"'])}\n${line}`),
  (text, random) => atLine(text, random, /^$/, () => '\n'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => text.trimEnd(),
  (text, random) => `${text}\nx-more: ${JSON.stringify(someValue(random, 2))}\n`,
  (text, random) => `${text}\nx-date: ${JSON.stringify(someDate(random))}\n`,
];

const TOKENS = [
  ...[
    '\n',
    '\n  ',
    '\n- ',
    ' ',
    ': ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '|',
    '>',
    '"',
  ],
  ...[
    "'",
    '#',
    '%',
    '---',
    '...',
    '\t',
    '<<: ',
    '__proto__: ',
    'constructor: ',
    '\0',
    '\u001b',
    '\u202e',
    '\u2028',
    '\ud800',
  ],
  ...[
    'events:',
    'id: ',
    'title: ',
    'when: ',
    'themes:',
    'updates:',
    '2031',
    '1e999',
    '0x1f',
    '.nan',
    '~',
    'yes',
    '@',
    '`',
  ],
];

const ROUGH: Mutation[] = [
  (text, random) => bent(text, random, TOKENS),
  (text, random) => bent(text, random, TOKENS),
  (text, random) => bent(text, random),
  // Lines dropped, doubled, exchanged, indented, stuck together.
  (text, random) => lines(text, random, (all, at) => all.splice(at, random.between(1, 3))),
  (text, random) =>
    lines(text, random, (all, at) => all.splice(at, 0, ...all.slice(at, at + random.between(1, 6)))),
  (text, random) =>
    lines(text, random, (all, at) => all.splice(random.between(0, all.length), 0, ...all.splice(at, 2))),
  (text, random) =>
    lines(text, random, (all, at) =>
      all.splice(at, 1, `${' '.repeat(random.between(1, 4))}${all[at] ?? ''}`),
    ),
  (text, random) => lines(text, random, (all, at) => all.splice(at, 1, (all[at] ?? '').trimStart())),
  (text, random) => lines(text, random, (all, at) => all.splice(at, 2, all.slice(at, at + 2).join(' '))),
  (text, random) =>
    atLine(
      text,
      random,
      /^( +(?:- )?[\w-]+: ).*$/,
      (_, key) => `${key}${random.chance(50) ? someDate(random) : JSON.stringify(someValue(random, 3))}`,
    ),
  (text, random) => text.slice(0, random.between(0, text.length)),
  (text) => text + text,
  structure,
  structure,
];

/** The mutant, and whether only gentle hands were at it. */
export function mutant(text: string, random: Random): string {
  const kinds = random.chance(50) ? GENTLE : ROUGH;
  let now = text;
  for (let left = random.between(1, 3); left > 0; left--) now = random.pick(kinds)(now, random);
  return now.length > 200_000 ? now.slice(0, 200_000) : now;
}

/** One line among those of that form. */
function atLine(
  text: string,
  random: Random,
  form: RegExp,
  change: (line: string, ...groups: string[]) => string,
): string {
  const all = text.split('\n');
  const fitting = [...all.keys()].filter((index) => form.test(all[index] ?? ''));
  if (fitting.length === 0) return text;
  const index = random.pick(fitting);
  all[index] = (all[index] ?? '').replace(form, change);
  return all.join('\n');
}

function lines(text: string, random: Random, change: (all: string[], at: number) => void): string {
  const all = text.split('\n');
  change(all, random.between(0, all.length - 1));
  return all.join('\n');
}

/** Reads the file as data, changes a value somewhere in it, and writes it again. */
function structure(text: string, random: Random): string {
  let data: unknown;
  try {
    data = parse(text, { maxAliasCount: 10, logLevel: 'silent' });
    const holders = [...holdersIn(data)];
    if (holders.length === 0) return text;
    const holder = random.pick(holders) as Record<string, unknown>;
    const key = random.pick(Object.keys(holder));
    change(holder, key, random);
    return stringify(data, { lineWidth: 0, indent: random.pick([2, 2, 4]), indentSeq: random.chance(50) });
  } catch {
    return text;
  }
}

function change(holder: Record<string, unknown>, key: string, random: Random): void {
  switch (random.weighted({ other: 4, gone: 2, list: 1, record: 1, key: 2, copy: 1 })) {
    case 'other':
      holder[key] = someValue(random, 3);
      break;
    case 'gone':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 'list':
      holder[key] = [holder[key], holder[key]];
      break;
    case 'record':
      holder[key] = { en: holder[key], id: 'x', title: holder[key] };
      break;
    case 'key':
      // A list takes any number for one of its places, and grows to reach it.
      if (!Array.isArray(holder)) holder[bent(key, random)] = holder[key];
      break;
    default:
      holder[random.pick(Object.keys(holder))] = holder[key];
  }
}

function* holdersIn(value: unknown, depth = 0): Generator<object> {
  if (typeof value !== 'object' || value === null || depth > 12) return;
  if (Object.keys(value).length > 0) yield value;
  for (const below of Object.values(value)) yield* holdersIn(below, depth + 1);
}

function someValue(random: Random, depth: number): unknown {
  const few = Array.from({ length: random.between(0, 3) }, () => 0);
  switch (random.weighted({ word: 3, date: 3, odd: 4, list: depth > 0 ? 1 : 0, record: depth > 0 ? 1 : 0 })) {
    case 'word':
      return bent('general-assembly', random);
    case 'date':
      return someDate(random);
    case 'odd':
      return random.pick([
        null,
        true,
        0,
        -1,
        1e21,
        2019,
        17.1,
        '',
        ' ',
        '=1+1',
        '<b>',
        'a\nb',
        'x'.repeat(300),
        '😀',
      ]);
    case 'list':
      return few.map(() => someValue(random, depth - 1));
    default:
      return Object.fromEntries(few.map(() => [bent('title', random), someValue(random, depth - 1)]));
  }
}
