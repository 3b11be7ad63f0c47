// What somebody most likely meant whose words lead nowhere: the same words, where wp takes them.
import { parsePeriod } from '../../core/period.ts';
import type { CommandSpec } from '../command.ts';
import { FILTER_OPTIONS, longFlag, OWN } from '../options.ts';

/**
 * The option of a command for words that it takes no more of: for a date one that asks for a date, for others the
 * search; null where it has none. A command with words of its own narrows nothing by others.
 */
export function optionFor(words: readonly string[], spec: CommandSpec): string | null {
  const typed = words.join(' ');
  const period = periodOf(typed);
  const own = (spec.options ?? []).find((name) => OWN[name].flags.endsWith('<date>'));
  if (period !== null && own !== undefined) return option(longFlag(OWN[own].flags), typed);
  if (spec.arguments !== undefined || typed === '') return null;
  const isMonth = period?.precision === 'month' && !period.text.includes('/');
  const filter = period === null ? 'search' : isMonth ? 'month' : 'period';
  return spec.filters.includes(filter) ? option(longFlag(FILTER_OPTIONS[filter].flags), typed) : null;
}

/** `month june`, where a period stands in the place of a command. */
export function commandFor(words: readonly string[]): string | null {
  const typed = words.join(' ');
  return periodOf(typed) === null ? null : `month ${quoted(typed)}`;
}

/** `month "june 2019"`, where the words of a period were not put together. */
export function periodFor(command: string, words: readonly string[], spec: CommandSpec): string | null {
  const takesPeriod = (spec.arguments ?? []).some(({ name }) => name === 'period');
  const typed = words.join(' ');
  return takesPeriod && periodOf(typed) !== null ? `${command} ${quoted(typed)}` : null;
}

/** `place=Lyon` for `--place Lyon`, where a command takes fields; null where it takes none, or has no such field. */
export function fieldFor(
  flag: string,
  args: readonly string[],
  spec: CommandSpec,
  fields: readonly string[],
): string | null {
  const takesFields = (spec.arguments ?? []).some(({ name }) => name === 'field' || name === 'change');
  const field = flag.replace(/^--/, '').replaceAll('-', '_');
  if (!takesFields || !fields.includes(field)) return null;
  const at = args.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const joined = args[at]?.startsWith(`${flag}=`) ? args[at].slice(flag.length + 1) : undefined;
  return `${field}=${quoted(joined ?? args[at + 1] ?? '…')}`;
}

/** Any day will do: it is only asked whether the words name a time. */
const SOME_DAY = '2000-01-01';

function periodOf(typed: string): { precision: string; text: string } | null {
  const read = parsePeriod(typed, { period: null, yearStart: 1, today: SOME_DAY });
  return read.ok ? read.period : null;
}

function option(flag: string, value: string): string {
  return `${flag} ${quoted(value)}`;
}

function quoted(word: string): string {
  return /\s/.test(word) ? `"${word}"` : word;
}
