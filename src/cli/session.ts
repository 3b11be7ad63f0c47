// One run of a command: the plan it loaded, the day it reckons from, and what was asked.
import type { Day } from '../core/day.ts';
import type { Plan } from '../core/plan.ts';
import type { Loaded } from '../load/load.ts';
import { compile, type Filters, type Query } from '../query/filters.ts';
import type { CommandName } from './commands/index.ts';
import { type AnyOption, FILTER_OPTIONS } from './options.ts';
import { orStop } from './problem.ts';

/** Option values as commander gives them: text, a list for repeatable ones, true for flags. */
export type OptionValues = Partial<Record<AnyOption, string | string[] | true>>;

export class Session {
  readonly command: CommandName;
  /** The word after the command, where it takes one and one was given. */
  readonly argument: string | null;
  readonly loaded: Loaded;
  readonly today: Day;
  /** The plan's folder, absolute. */
  readonly folder: string;
  /** Set by a command whose gate (`--fail-on`) tripped: the run exits 1. */
  tripped = false;
  readonly #options: OptionValues;

  constructor(
    command: CommandName,
    argument: string | null,
    options: OptionValues,
    loaded: Loaded,
    today: Day,
    folder: string,
  ) {
    this.command = command;
    this.argument = argument;
    this.loaded = loaded;
    this.today = today;
    this.folder = folder;
    this.#options = options;
  }

  get plan(): Plan {
    return this.loaded.plan;
  }

  /** The filters that were typed, as one test. Stops with a usage problem where one cannot be understood. */
  query(): Query {
    const filters = Object.fromEntries(
      Object.keys(FILTER_OPTIONS).flatMap((name) => {
        const value = this.#options[name as AnyOption];
        return value === undefined ? [] : [[name, value]];
      }),
    ) as Filters;
    return orStop(compile(filters, this));
  }

  flag(name: AnyOption): boolean {
    return this.#options[name] === true;
  }

  text(name: AnyOption): string | null {
    const value = this.#options[name];
    return typeof value === 'string' ? value : null;
  }
}
