// `wp help man`: everything help says, as one man page.

import packageJson from '../../../package.json' with { type: 'json' };
import { capital } from '../../core/text.ts';
import { drawRoff, type ManualBlock } from '../../format/roff.ts';
import type { Messages } from '../../language/en.ts';
import type { CommandSpec } from '../command.ts';
import type { CommandName } from '../commands/index.ts';
import { type AnyOption, COMMON, OWN } from '../options.ts';
import { spellArgument, spellFlags } from '../placeholders.ts';
import { TOPIC_NAMES, TOPICS } from './index.ts';
import { type Given, note, pairs } from './topic.ts';

export async function manPage(given: Given): Promise<string> {
  const { messages, reference, commands } = given;
  const { help } = messages;
  const { headings, name } = reference.topics.man;
  const options = [...Object.entries(COMMON), ...Object.entries(OWN)].map(
    ([option, { flags }]) => [spellFlags(flags, help), help.options[option as AnyOption]] as const,
  );
  const topics: ManualBlock[] = [];
  for (const topic of TOPIC_NAMES) {
    topics.push(heading(reference.topics.summaries[topic]), ...(await TOPICS[topic]())(given));
  }
  const blocks = [
    heading(headings.name),
    note(`wp, workplan - ${name}`),
    heading(headings.synopsis),
    note(`wp ${help.usage}`),
    heading(headings.description),
    note(help.description),
    note(help.more),
    heading(headings.commands),
    pairs(
      Object.entries(commands).flatMap(([command, spec]) => [
        [typed(command, spec, help), help.commands[command as CommandName]] as const,
        ...Object.entries(spec.parts ?? {}).map(
          ([part, its]) =>
            [typed(`${command} ${part}`, its, help), help.parts[part as keyof typeof help.parts]] as const,
        ),
      ]),
    ),
    heading(headings.options),
    pairs(options),
    ...topics,
  ];
  return drawRoff(blocks, { title: 'WP', source: `wp ${packageJson.version}` });
}

function heading(text: string): ManualBlock {
  return { type: 'heading', level: 1, text: capital(text) };
}

/** A command with the words it takes. */
function typed(name: string, { arguments: words = [] }: CommandSpec, help: Messages['help']): string {
  return [name, ...words.map((argument) => spellArgument(argument, help))].join(' ');
}
