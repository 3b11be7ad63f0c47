// One run of a command: the plan it loaded, the day it reckons from, and what was asked.
import type { Revision } from '../core/commit.ts';
import type { Day } from '../core/day.ts';
import type { Plan } from '../core/plan.ts';
import type { Messages } from '../language/en.ts';
import type { LanguageCode } from '../language/index.ts';
import type { Loaded } from '../load/load.ts';
import { compile, type FilterName, type Filters, type Query } from '../query/filters.ts';
import type { CommandSpec } from './command.ts';
import type { CommandName } from './commands/index.ts';
import type { Env } from './env.ts';
import type { PlanFolder } from './find-plan.ts';
import { type AnyOption, FILTER_OPTIONS } from './options.ts';
import { orStop, Stop } from './problem.ts';

/** Option values as commander gives them: text, a list for repeatable ones, true for flags. */
export type OptionValues = Partial<Record<AnyOption, string | string[] | true>>;

interface Given {
  command: CommandName;
  /** Every command there is, for help. */
  commands: Readonly<Record<CommandName, CommandSpec>>;
  /** The words after the command. */
  words: readonly string[];
  options: OptionValues;
  loaded: Loaded | null;
  /** Null: the files as they are. */
  revision: Revision | null;
  today: Day;
  folder: PlanFolder | null;
  env: Env;
  language: LanguageCode;
  messages: Messages;
}

export class Session {
  readonly command: CommandName;
  readonly commands: Readonly<Record<CommandName, CommandSpec>>;
  readonly words: readonly string[];
  readonly today: Day;
  /** The one the plan was read at; null: the files as they are. */
  readonly revision: Revision | null;
  readonly env: Env;
  readonly language: LanguageCode;
  readonly messages: Messages;
  /** Set by a command whose gate (`--fail-on`) tripped: the run exits 1. */
  tripped = false;
  /** Lines for stderr, after everything else. */
  readonly afterwards: string[] = [];
  readonly #given: Given;

  constructor(given: Given) {
    this.command = given.command;
    this.commands = given.commands;
    this.words = given.words;
    this.today = given.today;
    this.revision = given.revision;
    this.env = given.env;
    this.language = given.language;
    this.messages = given.messages;
    this.#given = given;
  }

  /** The first word after the command, where one was given. */
  get argument(): string | null {
    return this.words[0] ?? null;
  }

  get hasPlan(): boolean {
    return this.#given.loaded !== null;
  }

  /** The filters that the command takes. */
  get offered(): readonly FilterName[] {
    return this.commands[this.command].filters;
  }

  /** The plan's folder, absolute. Stops where there is no plan, as the next four do. */
  get folder(): string {
    return this.#planned(this.#given.folder).path;
  }

  /** The same as a person would type it from where they are; "" for here. */
  get shownFolder(): string {
    return this.#planned(this.#given.folder).shown;
  }

  /** A file of the plan as a person would type it from where they are. */
  shown(file: string): string {
    return this.shownFolder === '' ? file : `${this.shownFolder}/${file}`;
  }

  get loaded(): Loaded {
    return this.#planned(this.#given.loaded);
  }

  get plan(): Plan {
    return this.loaded.plan;
  }

  /** The filters that were typed, and those that hold `always`, as one test. Stops where one cannot be understood. */
  query(always: Filters = {}): Query {
    const filters = this.filters.map((name) => [name, this.#given.options[name]]);
    return orStop(compile({ ...(Object.fromEntries(filters) as Filters), ...always }, this));
  }

  /** The filters that were typed, by name. */
  get filters(): FilterName[] {
    const names = Object.keys(FILTER_OPTIONS) as FilterName[];
    return names.filter((name) => this.#given.options[name] !== undefined);
  }

  flag(name: AnyOption): boolean {
    return this.#given.options[name] === true;
  }

  text(name: AnyOption): string | null {
    const value = this.#given.options[name];
    return typeof value === 'string' ? value : null;
  }

  /** Every value of an option that may be repeated. */
  list(name: AnyOption): readonly string[] {
    const value = this.#given.options[name];
    return Array.isArray(value) ? value : [];
  }

  #planned<T>(value: T | null): T {
    if (value === null) throw new Stop({ code: 'no-plan', folder: null });
    return value;
  }
}
