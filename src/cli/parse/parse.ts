// argv → command, words and options, by commander. A fresh program for every run; it never exits nor prints.
import { Command, Option } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { nearest } from '../../core/near.ts';
import type { Messages } from '../../language/en.ts';
import { readClosedWord } from '../closed-word.ts';
import type { CommandSpec } from '../command.ts';
import { AT_A_GLANCE, COMMAND_NAMES, COMMANDS, type CommandName } from '../commands/index.ts';
import { type AnyOption, COMMON, FILTER_OPTIONS, longFlag, type OptionSpec, OWN } from '../options.ts';
import { bracketed, spellArgument } from '../placeholders.ts';
import { Stop } from '../problem.ts';
import type { OptionValues } from '../session.ts';
import { isCommanderError, stopFor } from './commander-stop.ts';
import { describe, meaningOf, usageOf } from './describe.ts';
import { commandFor } from './meant.ts';

export type Parsed =
  | { show: 'help'; text: string }
  | {
      show: 'command';
      command: CommandName;
      /** The command's, or that of the part of it that was named. */
      spec: CommandSpec;
      words: readonly string[];
      options: OptionValues;
    };

/** Reads the arguments. Throws {@link Stop} for a mistake; `columns` is the width of help. */
export function parse(args: readonly string[], messages: Messages, program: string, columns: number): Parsed {
  const reader = new Reader(args, messages, program);
  if (args.some((word) => ASKS_FOR_HELP.includes(word))) reader.describe(columns);
  return reader.read();
}

/** One of these is typed wherever help is printed. */
const ASKS_FOR_HELP: readonly string[] = ['-h', '--help', 'help'] satisfies (CommandName | `-${string}`)[];

class Reader {
  readonly #args: readonly string[];
  readonly #messages: Messages;
  readonly #program: string;
  readonly #root: Command;
  /** What help says; null where nobody asks for it. */
  #help: Messages['help'] | null = null;
  #printed = '';
  #parsed: Parsed | null = null;

  constructor(args: readonly string[], messages: Messages, program: string) {
    this.#args = args;
    this.#messages = messages;
    this.#program = program;
    this.#root = new Command(program)
      .exitOverride()
      .configureOutput({
        writeOut: (text) => {
          this.#printed += text;
        },
        writeErr: () => {},
      })
      .helpCommand(false)
      .version(packageJson.version)
      .allowExcessArguments(true)
      .action(() => this.#glance());
  }

  /** Has help say everything, in the reader's words and in `columns`. */
  describe(columns: number): void {
    this.#help = this.#messages.help;
    describe(this.#root, this.#help, this.#program, columns);
  }

  read(): Parsed {
    for (const [name, spec] of Object.entries(COMMON)) this.#add(this.#root, name as AnyOption, spec);
    // Where one is named the others are not needed, and adding them takes longer than a list takes to make.
    const named = COMMAND_NAMES.filter((name) => this.#args.includes(name));
    const listed = named.length === 0 || named.includes('help') ? COMMAND_NAMES : named;
    for (const name of listed) this.#addCommand(name, COMMANDS[name], named.includes(name));
    try {
      this.#root.parse(this.#args, { from: 'user' });
    } catch (error) {
      if (!isCommanderError(error)) throw error;
      if (error.exitCode === 0 || error.code === 'commander.help')
        return { show: 'help', text: this.#printed };
      const wordsOf = (name: CommandName) => this.#root.commands.find((c) => c.name() === name)?.args ?? [];
      throw stopFor(error, this.#args, wordsOf, this.#messages);
    }
    if (this.#parsed === null) throw new Error('commander ran no action');
    return this.#parsed;
  }

  /** Without its options and parts where it is only to be listed. */
  #addCommand(name: CommandName, spec: CommandSpec, isNamed: boolean): void {
    const command = this.#root.command(name).description(this.#help?.commands[name] ?? '');
    this.#define(command, name, isNamed ? spec : { ...spec, options: [], filters: [] });
    for (const [part, its] of Object.entries(isNamed ? (spec.parts ?? {}) : {})) {
      // What stands after a part is the part's, not the command's.
      command.enablePositionalOptions().helpCommand(false);
      const says = this.#help?.parts[part as keyof Messages['help']['parts']] ?? '';
      this.#define(command.command(part).description(says), name, its);
    }
  }

  #define(command: Command, name: CommandName, spec: CommandSpec): void {
    command.allowExcessArguments(false);
    for (const argument of spec.arguments ?? [])
      command.argument(bracketed(argument), this.#help?.arguments[argument.name]);
    if (this.#help !== null) command.usage(usageOf(spec, this.#help));
    for (const option of spec.options ?? []) this.#add(command, option, OWN[option]);
    if (this.#help !== null && spec.filters.length > 0) command.optionsGroup(this.#help.filters);
    for (const filter of spec.filters) this.#add(command, filter, FILTER_OPTIONS[filter]);
    command.action(() => {
      const words = command.args.map((word, index) => {
        const argument = spec.arguments?.[index];
        if (argument === undefined) return word;
        return oneOf(argument, word, () =>
          spellArgument({ ...argument, required: true }, this.#messages.help),
        );
      });
      if (command.parent !== this.#root) this.#notOnlyTheWholes(command, spec);
      const options = command.optsWithGlobals() as Record<string, OptionValues[AnyOption]>;
      const about = name === 'help' ? this.#helpOn(command.args[0]) : null;
      this.#parsed = about ?? { show: 'command', command: name, spec, words, options: byName(options) };
    });
  }

  /** Stops at an option that stands before a part and is none of its own. */
  #notOnlyTheWholes({ parent }: Command, { options = [], filters }: CommandSpec): void {
    const own: readonly string[] = [...options, ...filters];
    const typed = Object.keys(byName(parent?.opts() ?? {})).find((name) => !own.includes(name));
    if (typed !== undefined) throw new Stop({ code: 'unknown-option', typed: `--${typed}`, near: null });
  }

  #add(command: Command, name: AnyOption, spec: OptionSpec): void {
    // As with commands, what nobody types is only needed for help.
    if (this.#help === null && !isTyped(spec.flags, this.#args)) return;
    const option = new Option(spec.flags, this.#help === null ? '' : meaningOf(name, spec, this.#help));
    const flag = longFlag(spec.flags);
    const takesValue = spec.flags.includes('<');
    option.argParser((value: string, before: unknown) => {
      // commander hands the next word over even where it is an option; nobody names a month "--json".
      if (takesValue && /^--[a-z]/.test(value)) throw new Stop({ code: 'missing-value', flag });
      const meant = oneOf(spec, value, () => flag);
      return spec.repeat === true ? [...(Array.isArray(before) ? before : []), meant] : meant;
    });
    command.addOption(option);
  }

  /** Help on a command, or on all of them; null where it is a topic that is asked for. */
  #helpOn(word: string | undefined): Parsed | null {
    const command = word === undefined ? this.#root : this.#root.commands.find((c) => c.name() === word);
    if (command === undefined) return null;
    command.outputHelp();
    return { show: 'help', text: this.#printed };
  }

  #glance(): void {
    const typed = this.#root.args[0];
    if (typed !== undefined) {
      throw new Stop({
        code: 'unknown-command',
        typed,
        near: commandFor(this.#root.args) ?? nearest(typed, COMMAND_NAMES),
        known: COMMAND_NAMES,
      });
    }
    this.#parsed = {
      show: 'command',
      command: AT_A_GLANCE,
      spec: COMMANDS[AT_A_GLANCE],
      words: [],
      options: byName(this.#root.opts()),
    };
  }
}

/** Whether an option may be among the words. One with a short flag may be joined to its value: `-oplan.csv`. */
function isTyped(flags: string, args: readonly string[]): boolean {
  if (!flags.startsWith('--')) return true;
  const flag = longFlag(flags);
  return args.some((word) => word === flag || word.startsWith(`${flag}=`));
}

/** commander's camelCase attribute names → the names options have everywhere else. */
function byName(options: Record<string, unknown>): OptionValues {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { cache, ...others } = options;
  return Object.fromEntries([
    ...Object.entries(others).map(([name, value]) => [kebab(name), value]),
    // commander keeps `--no-cache` as `cache: false`.
    ...(cache === false ? [['no-cache', true]] : []),
  ]) as OptionValues;
}

/** A word as wp knows it. Stops where it must be one of a few and is none of them. */
function oneOf({ choices }: Pick<OptionSpec, 'choices'>, typed: string, option: () => string): string {
  if (choices === undefined || choices.includes(typed)) return typed;
  const found = readClosedWord(choices, typed);
  if (found === null) {
    const near = nearest(typed, choices);
    throw new Stop({ code: 'bad-value', option: option(), typed, near, known: choices });
  }
  if (found.ok) return found.values[0] ?? typed;
  if (found.reason === 'ambiguous')
    throw new Stop({ code: 'ambiguous-word', field: option(), typed, ...found });
  throw new Stop({ code: 'bad-value', option: option(), typed, ...found });
}
