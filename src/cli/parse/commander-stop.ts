// A mistake in what was typed, as commander tells it → the problem wp tells.
import type { CommanderError } from 'commander';
import { nearest } from '../../core/near.ts';
import type { Messages } from '../../language/en.ts';
import type { CommandSpec } from '../command.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../commands/index.ts';
import { COMMON, FILTER_OPTIONS, longFlag, OWN } from '../options.ts';
import { placeholder } from '../placeholders.ts';
import { Stop } from '../problem.ts';
import { fieldFor, optionFor, periodFor } from './meant.ts';

export function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/**
 * commander's error codes are its contract; the word in question is the quoted one of its message. `words` are those
 * that the command was given, without options and their values.
 */
export function stopFor(
  error: CommanderError,
  args: readonly string[],
  words: (command: CommandName) => readonly string[],
  { help, fields }: Messages,
): Stop {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command =
    args.find((word): word is CommandName => COMMAND_NAMES.includes(word as CommandName)) ?? null;
  const spec: CommandSpec | null = command === null ? null : COMMANDS[command];
  switch (error.code) {
    case 'commander.unknownOption': {
      const flag = quoted.split('=')[0] ?? quoted;
      const field = spec && fieldFor(flag, args, spec, Object.keys(fields));
      const near = field ?? nearest(flag, flagsOf(command));
      return new Stop({ code: 'unknown-option', typed: flag, near }, command);
    }
    case 'commander.unknownCommand':
      return new Stop({
        code: 'unknown-command',
        typed: quoted,
        near: nearest(quoted, COMMAND_NAMES),
        known: COMMAND_NAMES,
      });
    case 'commander.missingArgument':
      return new Stop({ code: 'missing-argument', name: placeholder(quoted, help) }, command);
    case 'commander.optionMissingArgument':
      return new Stop(
        {
          code: 'missing-value',
          flag: quoted.split(/[ ,<]/).find((word) => word.startsWith('--')) ?? quoted,
        },
        command,
      );
    case 'commander.excessArguments': {
      const parts = Object.keys(spec?.parts ?? {});
      const typed = args.slice(args.indexOf(command ?? '') + 1).find((word) => !word.startsWith('-')) ?? '';
      if (parts.length > 0 && !parts.includes(typed))
        return new Stop(
          { code: 'unknown-command', typed, near: nearest(typed, parts), known: parts },
          command,
        );
      if (command === null || spec === null || parts.length > 0)
        return new Stop({ code: 'too-many', command: command ?? quoted, near: null }, command);
      const excess = words(command).slice(spec.arguments?.length ?? 0);
      const near = periodFor(command, words(command), spec) ?? optionFor(excess, spec);
      return new Stop({ code: 'too-many', command, near }, command);
    }
    default:
      throw error;
  }
}

/** The long flags that are understood after a command; null: without one. */
function flagsOf(command: CommandName | null): string[] {
  const { options = [], filters = [] }: Partial<CommandSpec> = command === null ? {} : COMMANDS[command];
  const specs = [
    ...Object.values(COMMON),
    ...options.map((name) => OWN[name]),
    ...filters.map((name) => FILTER_OPTIONS[name]),
  ];
  return ['--version', ...specs.map(({ flags }) => longFlag(flags))];
}
