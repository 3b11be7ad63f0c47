// What the run shall look like: language, day, colour, width, from options and environment.
import { isAbsolute, relative, sep } from 'node:path';
import { type Day, isDay } from '../core/day.ts';
import { FORMATS, type FormatName, formatOf } from '../format/index.ts';
import type { FormatContext } from '../format/types.ts';
import { type LanguageCode, matchLanguage } from '../language/index.ts';
import type { Env } from './env.ts';
import type { PlanFolder } from './find-plan.ts';
import { Stop } from './problem.ts';
import type { OptionValues } from './session.ts';

/** `--lang` > `WP_LANG` > locale; null when none of them names a language wp speaks. */
export function askedLanguage(args: readonly string[], env: Env): LanguageCode | null {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const typed = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const { WP_LANG, LC_ALL, LC_MESSAGES, LANG } = env.vars;
  const locale = LC_ALL || LC_MESSAGES || LANG;
  for (const tag of [typed, WP_LANG, locale]) {
    const found = tag === undefined ? null : matchLanguage(tag);
    if (found !== null) return found;
  }
  return null;
}

/** `--today` > `WP_TODAY` > the clock. */
export function todayOf(options: OptionValues, env: Env): Day {
  const given: [string, unknown][] = [
    ['--today', options.today],
    ['WP_TODAY', env.vars.WP_TODAY || undefined],
  ];
  for (const [option, typed] of given) {
    if (typed === undefined) continue;
    if (typeof typed === 'string' && isDay(typed)) return typed;
    throw new Stop({ code: 'bad-value', option, typed: String(typed), near: null, known: ['2019-06-15'] });
  }
  return env.now();
}

/**
 * `--format` > `--json` > the extension of `-o` > GitHub's own where its runner reads along > the command's default.
 * `formats`: what the command has.
 */
export function formatFor(options: OptionValues, formats: readonly FormatName[], env: Env): FormatName {
  const named = options.json === true ? 'json' : options.format === 'text' ? 'table' : options.format;
  const asked =
    typeof options.format === 'string' || options.json === true ? named : extension(options.output, formats);
  if (asked === null) {
    const isRead = env.vars.GITHUB_ACTIONS === 'true' && isStdout(options.output);
    return isRead && formats.includes('github') ? 'github' : (formats[0] ?? 'table');
  }
  const found = formats.find((name) => name === asked);
  if (found !== undefined) return found;
  throw new Stop({
    code: 'bad-value',
    option: '--format',
    typed: String(asked),
    near: null,
    known: [...formats],
  });
}

function extension(output: OptionValues['output'], formats: readonly FormatName[]): FormatName | null {
  if (typeof output !== 'string') return null;
  const [typed] = DOCUMENT.exec(output) ?? [];
  if (typed === undefined) return formatOf(output);
  const known = formats.flatMap((name) => FORMATS[name].extensions.slice(0, 1)).map((each) => `.${each}`);
  throw new Stop({ code: 'bad-value', option: '--output', typed, near: null, known });
}

/** What wp does not write: plain text under such a name is opened by nothing. */
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|png|jpe?g|zip)$/i;

function isStdout(output: OptionValues['output']): boolean {
  return output === undefined || output === '-';
}

/** The plan folder from the top of what CI has checked out, else from here; "" for the top itself. */
export function inRepository(folder: PlanFolder, env: Env): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = env.vars;
  const top = GITHUB_WORKSPACE || CI_PROJECT_DIR;
  if (top === undefined || top === '') return folder.shown;
  const path = relative(top, folder.path).split(sep).join('/');
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? folder.shown : path;
}

/** `--color`/`--no-color` > `NO_COLOR` > `FORCE_COLOR` > `TERM=dumb` > whether it is a terminal. */
export function colourOf(options: OptionValues & { color?: unknown }, env: Env): FormatContext['colour'] {
  const { NO_COLOR, FORCE_COLOR, TERM } = env.vars;
  // commander keeps `--no-color` as `color: false`.
  const asked = options.color as boolean | undefined;
  if (asked !== undefined) return asked ? 1 : 0;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 0;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 0 : 1;
  if (typeof options.output === 'string' || TERM === 'dumb') return 0;
  return env.stdout.isTerminal ? 1 : 0;
}

const DEFAULT_WIDTH = 80;
const LEAST_WIDTH = 20;
/** Help is read, not looked up in columns: at most this wide. */
export const HELP_WIDTH = 100;
/** Longer lines are hard to read however wide the terminal is. */
const MOST_WIDTH = 160;

/** The terminal's columns, or COLUMNS, or 80. */
export function widthOf(env: Env): number {
  const given = Number(env.vars.COLUMNS) || env.stdout.columns || DEFAULT_WIDTH;
  return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Math.floor(given)));
}
