// What help says of the program, a command and an option: commander lays it out.
import type { Command } from 'commander';
import type { Messages } from '../../language/en.ts';
import type { CommandSpec } from '../command.ts';
import { TOPIC_NAMES } from '../help/index.ts';
import type { AnyOption, OptionSpec } from '../options.ts';
import { bracketed, placeholder, spellArgument, spellFlags } from '../placeholders.ts';
import { HELP_WIDTH } from '../settings.ts';

/** Columns for what an option or a command does; with fewer it is left as one long line. */
const LEAST_TO_WRAP = 16;

/** Has commander's help say everything, in the reader's words and in `columns`. */
export function describe(root: Command, help: Messages['help'], program: string, columns: number): void {
  const [version] = root.options;
  if (version !== undefined) version.description = help.options.version;
  root
    .description(help.description)
    .usage(help.usage)
    .configureOutput({
      getOutHelpWidth: () => Math.min(columns, HELP_WIDTH),
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => (help.titles as Record<string, string>)[title] ?? title,
      optionTerm: ({ flags }) => spellFlags(flags, help),
      argumentTerm: (argument) => placeholder(argument.name(), help),
      showGlobalOptions: true,
      minWidthToWrap: LEAST_TO_WRAP,
      subcommandTerm: (command) => listTerm(command, help),
      // The options of `wp i18n` are none of its parts'.
      visibleGlobalOptions: (command) =>
        command === root ? [] : root.options.filter(({ hidden }) => !hidden),
    })
    .helpOption('-h, --help', help.options.help)
    .addHelpText('after', `\n${help.more}\n${help.topics(program, TOPIC_NAMES.join(', '))}`);
}

export function meaningOf(name: AnyOption, { choices }: OptionSpec, { options }: Messages['help']): string {
  return `${options[name]}${choices === undefined ? '' : ` (${choices.join(', ')})`}`;
}

export function usageOf(spec: CommandSpec, help: Messages['help']): string {
  const shown = (spec.arguments ?? []).map((argument) => spellArgument(argument, help));
  return [spec.parts === undefined ? help.usageOptions : help.usage, ...shown].join(' ');
}

/** A command in the list of all: one that takes many words, which only git calls, would make the column wide. */
function listTerm(command: Command, help: Messages['help']): string {
  const words = command.registeredArguments.map((argument) => {
    const { required, variadic } = argument;
    return bracketed({ name: placeholder(argument.name(), help), required, many: variadic });
  });
  return [command.name(), ...(words.length > MOST_WORDS ? [`${words[0]} …`] : words)].join(' ');
}

const MOST_WORDS = 3;
