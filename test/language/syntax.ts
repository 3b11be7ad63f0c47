// The words that are the same in every language: what is typed, and what is written in a plan's files.

import type { Argument } from '../../src/cli/command.ts';
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/commands/index.ts';
import { TOPIC_NAMES } from '../../src/cli/help/index.ts';
import { COMMON, FILTER_OPTIONS, type OptionSpec, OWN } from '../../src/cli/options.ts';
import { KINDS, ROLES, WORK_LISTS } from '../../src/core/schema/vocabulary.ts';
import { FORMAT_NAMES, FORMATS } from '../../src/format/index.ts';
import { SHEET_COLUMNS } from '../../src/format/sheet.ts';
import { en } from '../../src/language/en.ts';
import { LANGUAGES } from '../../src/language/index.ts';
import { en as reference } from '../../src/language/reference/en.ts';
import { wordsOf } from './printed.ts';

const options: OptionSpec[] = [COMMON, OWN, FILTER_OPTIONS].flatMap((group) => Object.values(group));
const words: Argument[] = Object.values(COMMANDS).flatMap((spec) =>
  'arguments' in spec ? [...spec.arguments] : [],
);
const { topics, fields } = reference;

/** In lower case, compounds taken apart. */
export const SYNTAX: ReadonlySet<string> = new Set(
  wordsOf(
    [
      ...COMMAND_NAMES,
      ...Object.values(COMMANDS).flatMap((spec) => ('parts' in spec ? Object.keys(spec.parts) : [])),
      ...[...TOPIC_NAMES, 'man', '--version'],
      ...words.flatMap(({ choices = [] }) => choices),
      ...options.flatMap(({ flags, choices = [], marks = [] }) => [
        flags.replace(/[<[].*/, ''),
        ...choices,
        ...marks,
      ]),
      ...FORMAT_NAMES.flatMap((name) => [name, ...FORMATS[name].extensions]),
      ...SHEET_COLUMNS,
      ...Object.keys(LANGUAGES),
      ...Object.keys(en.findings),
      ...keysOf(fields),
      ...[...KINDS, ...ROLES, ...Object.keys(WORK_LISTS)],
      'tbc early mid late approved true false',
      ...[...Object.keys(topics.environment), ...Object.keys(topics.files.about)],
    ].join('\n'),
  ).keys(),
);

function keysOf(node: object): string[] {
  return Object.entries(node).flatMap(([key, inside]) => [
    key,
    ...(typeof inside === 'object' ? keysOf(inside) : []),
  ]);
}
