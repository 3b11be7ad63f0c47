// What a new plan starts from, as it was asked for on the command line; what was not is filled in.
import { addDays, type Day, yearOf } from '../core/day.ts';
import { proposeId } from '../core/propose-id.ts';
import { extent } from '../core/when/extent.ts';
import { parseWhen } from '../core/when/parse.ts';
import type { Starter } from '../edit/init/starter.ts';
import { TAKEN_NAMES } from '../edit/init/starter-files.ts';
import type { InitWords } from '../language/init/en.ts';
import { Stop } from './problem.ts';
import type { Session } from './session.ts';

/** Stops at a `--year` that is no time with two ends, and at an empty title. */
export function starterOf(session: Session, words: InitWords): Starter {
  const { period, start, years } = periodOf(session.text('year') ?? session.today.slice(0, 4));
  return {
    language: session.language,
    title: written('--title', session.text('title') ?? words.title(years)),
    period,
    start,
    // commander names an option by its flag.
    themes: themesOf(session.list('theme')),
  };
}

function periodOf(typed: string): { period: string; start: Day; years: string } {
  const { when, problems } = parseWhen(typed, { period: null, yearStart: 1 });
  const { start, end } = extent(when);
  const [part] = when.parts;
  if (problems.length > 0 || part === undefined || start === null || end === null)
    throw unfit('--year', typed, ['2027', '2027-09/2028-08']);
  const years = new Set([yearOf(start), yearOf(addDays(end, -1))]);
  return { period: part.text, start, years: [...years].join('–') };
}

function themesOf(titles: readonly string[]): Starter['themes'] {
  const taken = new Set(TAKEN_NAMES);
  return titles.map((typed) => {
    const title = written('--theme', typed);
    const id = proposeId(title, taken, 'theme');
    taken.add(id);
    return { id, title };
  });
}

function written(option: string, typed: string): string {
  if (typed.trim() === '') throw unfit(option, typed, []);
  return typed.trim();
}

/** A value an option cannot have. */
export function unfit(option: string, typed: string, known: string[]): Stop {
  return new Stop({ code: 'bad-value', option, typed, near: null, known });
}
