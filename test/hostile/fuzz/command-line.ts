// Command lines: commands, options and words that wp knows, in any order, bent here and there.

import type { CommandSpec } from '../../../src/cli/command.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../../../src/cli/commands/index.ts';
import { COMPLETE } from '../../../src/cli/env.ts';
import { COMMON, FILTER_OPTIONS, type OptionSpec, OWN } from '../../../src/cli/options.ts';
import type { Random } from '../../bench/random.ts';
import { someDate } from './dates.ts';
import { bent } from './text.ts';

const OPTIONS: readonly OptionSpec[] = Object.values({ ...COMMON, ...OWN, ...FILTER_OPTIONS });

/** Those that change nothing; what they are told to write (`-o`, `--out`) they write, in their folder. */
const READING = COMMAND_NAMES.filter((name) => (COMMANDS[name] as CommandSpec).plan === undefined);
const WORDS = [
  ...[
    'forum',
    'harbour',
    'ports',
    'learning',
    'general-assembly',
    'event',
    'action',
    'done',
    'budget',
    'title=X',
    'x',
  ],
  ...[
    'when=17-19 June',
    'tags+=housing',
    'budget.amount=5',
    'status=',
    'ics',
    'bash',
    'when',
    'late,open',
    '6w',
    '1.5d',
  ],
  ...[
    'Webinar on housing',
    '=HYPERLINK(1)',
    'a\u001b[31mb',
    '\u202eabc',
    '::error::x',
    '-',
    '--',
    '',
    '0',
    'HEAD',
    '@{1}',
  ],
];

/** Any command line at all. */
export function anyLine(random: Random): string[] {
  if (random.chance(8)) return [COMPLETE, '--', ...someLine(random, COMMAND_NAMES)];
  const line = someLine(random, COMMAND_NAMES);
  return random.chance(25)
    ? line.map((word) => (random.chance(30) ? inFolder(bent(word, random)) : word))
    : line;
}

export function someLine(random: Random, commands: readonly CommandName[] = READING): string[] {
  const command = random.pick(commands);
  const line: string[] = random.chance(95) ? [command] : [];
  for (const { choices } of (COMMANDS[command] as CommandSpec).arguments ?? [])
    if (random.chance(85)) line.push(choices ? random.pick(choices) : someWord(random));
  for (let left = random.between(0, 3); left > 0; left--) {
    const option = someOption(random);
    if (random.chance(20)) line.unshift(...option);
    else line.push(...option);
  }
  return line;
}

function someOption(random: Random): string[] {
  const { flags, choices, marks } = random.pick(OPTIONS);
  const name = flags.split(', ').at(-1)?.split(' ')[0] ?? '';
  if (!/[<[]/.test(flags)) return [name];
  const value =
    random.chance(80) && choices ? random.pick(choices) : marks ? random.pick(marks) : someWord(random);
  return random.chance(30) ? [`${name}=${value}`] : [name, value];
}

function someWord(random: Random): string {
  const word = random.chance(35) ? someDate(random) : random.pick(WORDS);
  return inFolder(random.chance(15) ? bent(word, random) : word);
}

/** No name leads out of the folder, should it be taken for one. */
function inFolder(word: string): string {
  return word.replaceAll('..', '.').replaceAll('/', '|');
}
