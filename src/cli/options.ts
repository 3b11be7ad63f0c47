// Every option there is: the common ones, each command's own, and the filters, which are the query's.
import { HEALTHS } from '../core/schema/vocabulary.ts';
import { FORMAT_NAMES } from '../format/index.ts';
import { LANGUAGES } from '../language/index.ts';
import { FILTERS, type FilterName } from '../query/filters.ts';

export interface OptionSpec {
  flags: string;
  choices?: readonly string[];
  /** Like choices, but several may stand together, with commas between them. */
  marks?: readonly string[];
  repeat?: boolean;
}

/** Understood before and after the command, by every command. */
export const COMMON = {
  plan: { flags: '--plan <dir>' },
  at: { flags: '--at <revision>' },
  format: { flags: '--format <name>', choices: ['text', ...FORMAT_NAMES] },
  json: { flags: '--json' },
  output: { flags: '-o, --output <file>' },
  bom: { flags: '--bom' },
  lang: { flags: '--lang <code>', choices: Object.keys(LANGUAGES) },
  today: { flags: '--today <day>' },
  color: { flags: '--color' },
  'no-color': { flags: '--no-color' },
  'no-cache': { flags: '--no-cache' },
} as const satisfies Record<string, OptionSpec>;

/** Options of some commands only. */
export const OWN = {
  maybe: { flags: '--maybe' },
  within: { flags: '--within <time>' },
  strict: { flags: '--strict' },
  'fail-on': { flags: '--fail-on <marks>', marks: ['late', 'open', 'red'] },
  split: { flags: '--split <by>', choices: ['theme'] },
  out: { flags: '--out <dir>' },
  todos: { flags: '--todos' },
  since: { flags: '--since <revision>' },
  'exit-code': { flags: '--exit-code' },
  check: { flags: '--check' },
  'dry-run': { flags: '--dry-run' },
  merge: { flags: '--merge' },
  yes: { flags: '--yes' },
  actual: { flags: '--actual <date>' },
  health: { flags: '--health <judgement>', choices: HEALTHS },
  by: { flags: '--by <name>' },
  when: { flags: '--when <date>' },
  'in-theme': { flags: '--theme <theme>' },
  id: { flags: '--id <id>' },
  year: { flags: '--year <period>' },
  title: { flags: '--title <text>' },
  language: { flags: '--language <code>', repeat: true },
  'fail-under': { flags: '--fail-under <percent>' },
  all: { flags: '--all' },
  partly: { flags: '--partly' },
  'new-theme': { flags: '--theme <title>', repeat: true },
} as const satisfies Record<string, OptionSpec>;
export type OwnOption = keyof typeof OWN;

const VALUE: Partial<Record<FilterName, string>> = {
  month: 'month',
  quarter: 'quarter',
  period: 'period',
  from: 'date',
  to: 'date',
  search: 'words',
};

/** A filter as an option: `--theme <theme>`, repeatable; `--late`; `--subject-to [words]`. */
export const FILTER_OPTIONS = Object.fromEntries(
  Object.entries(FILTERS).map(([name, typed]): [string, OptionSpec] => {
    if (typed === 'flag') return [name, { flags: `--${name}` }];
    if (name === 'subject-to') return [name, { flags: '--subject-to [words]', repeat: true }];
    // A period has one beginning and one end: the last one typed counts, as with any option.
    const repeat = name !== 'from' && name !== 'to';
    return [name, { flags: `--${name} <${VALUE[name as FilterName] ?? name}>`, repeat }];
  }),
) as Record<FilterName, OptionSpec>;

export type AnyOption = keyof typeof COMMON | OwnOption | FilterName;

/** `--month` of `-m, --month <month>`. */
export function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}
