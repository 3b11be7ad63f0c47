// argv → command, words and options, by commander. A fresh program for every run; it never exits nor prints.
import { Command, type CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { nearest } from '../core/near.ts';
import type { Messages } from '../language/en.ts';
import type { CommandSpec } from './command.ts';
import { AT_A_GLANCE, COMMAND_NAMES, COMMANDS, type CommandName } from './commands/index.ts';
import { TOPIC_NAMES } from './help/index.ts';
import { type AnyOption, COMMON, FILTER_OPTIONS, OWN } from './options.ts';
import { spellArgument, spellFlags } from './placeholders.ts';
import { Stop } from './problem.ts';
import type { OptionValues } from './session.ts';
import { HELP_WIDTH } from './settings.ts';

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

/** Columns for what an option or a command does; with fewer it is left as one long line. */
const LEAST_TO_WRAP = 16;

/** Reads the arguments. Throws {@link Stop} for a mistake; `columns` is the width of help. */
export function parse(args: readonly string[], messages: Messages, program: string, columns: number): Parsed {
  const reader = new Reader(messages, program, columns);
  return reader.read(args);
}

class Reader {
  readonly #messages: Messages;
  readonly #root: Command;
  #printed = '';
  #parsed: Parsed | null = null;

  constructor(messages: Messages, program: string, columns: number) {
    this.#messages = messages;
    const { help } = messages;
    this.#root = new Command(program)
      .description(help.description)
      .usage(help.usage)
      .exitOverride()
      .configureOutput({
        writeOut: (text) => {
          this.#printed += text;
        },
        writeErr: () => {},
        getOutHelpWidth: () => Math.min(columns, HELP_WIDTH),
        getOutHasColors: () => false,
      })
      .configureHelp({
        styleTitle: (title) => (help.titles as Record<string, string>)[title] ?? title,
        showGlobalOptions: true,
        minWidthToWrap: LEAST_TO_WRAP,
        subcommandTerm: listTerm,
        // The options of `wp i18n` are none of its parts'.
        visibleGlobalOptions: (command) =>
          command === this.#root ? [] : this.#root.options.filter(({ hidden }) => !hidden),
      })
      .helpOption('-h, --help', help.options.help)
      .helpCommand(false)
      .version(packageJson.version, '-V, --version', help.options.version)
      .addHelpText('after', `\n${help.more}\n${help.topics(program, TOPIC_NAMES.join(', '))}`)
      .allowExcessArguments(true)
      .action(() => this.#glance());
    for (const [name, spec] of Object.entries(COMMON)) this.#add(this.#root, name as AnyOption, spec);
  }

  read(args: readonly string[]): Parsed {
    // Where one is named the others are not needed, and adding them takes longer than a list takes to make.
    const named = COMMAND_NAMES.filter((name) => args.includes(name));
    const listed = named.length === 0 || named.includes('help') ? COMMAND_NAMES : named;
    for (const name of listed) this.#addCommand(name, COMMANDS[name], named.includes(name));
    try {
      this.#root.parse(args, { from: 'user' });
    } catch (error) {
      if (!isCommanderError(error)) throw error;
      if (error.exitCode === 0 || error.code === 'commander.help')
        return { show: 'help', text: this.#printed };
      throw this.#stopFor(error, args);
    }
    if (this.#parsed === null) throw new Error('commander ran no action');
    return this.#parsed;
  }

  /** Without its options and parts where it is only to be listed. */
  #addCommand(name: CommandName, spec: CommandSpec, isNamed: boolean): void {
    const { commands, parts } = this.#messages.help;
    const command = this.#root.command(name).description(commands[name]);
    this.#define(command, name, isNamed ? spec : { ...spec, options: [], filters: [] });
    for (const [part, its] of Object.entries(isNamed ? (spec.parts ?? {}) : {})) {
      // What stands after a part is the part's, not the command's.
      command.enablePositionalOptions().helpCommand(false);
      this.#define(command.command(part).description(parts[part as keyof typeof parts]), name, its);
    }
  }

  #define(command: Command, name: CommandName, spec: CommandSpec): void {
    const { help } = this.#messages;
    command.allowExcessArguments(false).helpOption('-h, --help', help.options.help);
    const shown = (spec.arguments ?? []).map((argument) => spellArgument(argument, help));
    for (const [index, { name: word }] of (spec.arguments ?? []).entries())
      command.argument(shown[index] ?? '', help.arguments[word]);
    command.usage([spec.parts === undefined ? help.usageOptions : help.usage, ...shown].join(' '));
    for (const option of spec.options ?? []) this.#add(command, option, OWN[option]);
    if (spec.filters.length > 0) command.optionsGroup(help.filters);
    for (const filter of spec.filters) this.#add(command, filter, FILTER_OPTIONS[filter]);
    command.action(() => {
      for (const [index, argument] of (spec.arguments ?? []).entries())
        oneOf(argument.choices, command.args[index], spellArgument({ ...argument, required: true }, help));
      if (command.parent !== this.#root) this.#notOnlyTheWholes(command, spec);
      const options = command.optsWithGlobals() as Record<string, OptionValues[AnyOption]>;
      const about = name === 'help' ? this.#helpOn(command.args[0]) : null;
      const words = command.args;
      this.#parsed = about ?? { show: 'command', command: name, spec, words, options: byName(options) };
    });
  }

  /** Stops at an option that stands before a part and is none of its own. */
  #notOnlyTheWholes({ parent }: Command, { options = [], filters }: CommandSpec): void {
    const own: readonly string[] = [...options, ...filters];
    const typed = Object.keys(byName(parent?.opts() ?? {})).find((name) => !own.includes(name));
    if (typed !== undefined) throw new Stop({ code: 'unknown-option', typed: `--${typed}`, near: null });
  }

  #add(
    command: Command,
    name: AnyOption,
    spec: { flags: string; choices?: readonly string[]; repeat?: boolean },
  ): void {
    const choices = spec.choices === undefined ? '' : ` (${spec.choices.join(', ')})`;
    const { help } = this.#messages;
    const option = new Option(spellFlags(spec.flags, help), `${help.options[name]}${choices}`);
    const flag = option.long ?? `--${name}`;
    const takesValue = spec.flags.includes('<');
    option.argParser((value: string, before: unknown) => {
      // commander hands the next word over even where it is an option; nobody names a month "--json".
      if (takesValue && /^--[a-z]/.test(value)) throw new Stop({ code: 'missing-value', flag });
      oneOf(spec.choices, value, flag);
      return spec.repeat === true ? [...(Array.isArray(before) ? before : []), value] : value;
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
        near: nearest(typed, COMMAND_NAMES),
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

  /** commander's error codes are its contract; the word in question is the quoted one of its message. */
  #stopFor(error: CommanderError, args: readonly string[]): Stop {
    const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
    const command =
      args.find((word): word is CommandName => COMMAND_NAMES.includes(word as CommandName)) ?? null;
    switch (error.code) {
      case 'commander.unknownOption': {
        const flag = quoted.split('=')[0] ?? quoted;
        return new Stop(
          { code: 'unknown-option', typed: flag, near: nearest(flag, this.#flags(command)) },
          command,
        );
      }
      case 'commander.unknownCommand':
        return new Stop({
          code: 'unknown-command',
          typed: quoted,
          near: nearest(quoted, COMMAND_NAMES),
          known: COMMAND_NAMES,
        });
      case 'commander.missingArgument':
        return new Stop({ code: 'missing-argument', name: quoted || error.message }, command);
      case 'commander.optionMissingArgument':
        return new Stop(
          {
            code: 'missing-value',
            flag: quoted.split(/[ ,<]/).find((word) => word.startsWith('--')) ?? quoted,
          },
          command,
        );
      case 'commander.excessArguments': {
        const parts = Object.keys(command === null ? {} : ((COMMANDS[command] as CommandSpec).parts ?? {}));
        const typed = args.slice(args.indexOf(command ?? '') + 1).find((word) => !word.startsWith('-')) ?? '';
        if (parts.length > 0 && !parts.includes(typed))
          return new Stop(
            { code: 'unknown-command', typed, near: nearest(typed, parts), known: parts },
            command,
          );
        return new Stop({ code: 'too-many', command: command ?? quoted }, command);
      }
      default:
        throw error;
    }
  }

  #flags(command: CommandName | null): string[] {
    const own =
      command === null ? [] : (this.#root.commands.find((c) => c.name() === command)?.options ?? []);
    return [...this.#root.options, ...own].flatMap((option) => option.long ?? []);
  }
}

/** A command in the list of all: one that takes many words, which only git calls, would make the column wide. */
function listTerm(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const inside = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${inside}>` : `[${inside}]`;
  });
  return [command.name(), ...(words.length > MOST_WORDS ? [`${words[0]} …`] : words)].join(' ');
}

const MOST_WORDS = 3;

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

/** Stops where a word that must be one of a few is none of them. */
function oneOf(choices: readonly string[] | undefined, typed: string | undefined, option: string): void {
  if (choices === undefined || typed === undefined || choices.includes(typed)) return;
  const known = [...choices];
  throw new Stop({ code: 'bad-value', option, typed, near: nearest(typed, known), known });
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}
