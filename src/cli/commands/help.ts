// `wp help TOPIC`: what is worth reading up. Help on a command is the parser's, as with --help.
import { nearest } from '../../core/near.ts';
import { WORDS } from '../../core/words/index.ts';
import { drawBlocks } from '../../format/terminal.ts';
import { measured } from '../../format/width.ts';
import { loadReference } from '../../language/index.ts';
import type { Run } from '../command.ts';
import { TOPIC_NAMES, TOPICS } from '../help/index.ts';
import { manPage } from '../help/man.ts';
import { Stop } from '../problem.ts';
import { HELP_WIDTH, widthOf } from '../settings.ts';

export const run: Run = async ({ argument, commands, env, language, messages }) => {
  const reference = await loadReference(language);
  const given = { messages, reference, words: WORDS[language], commands, program: env.program };
  if (argument === 'man') return { verbatim: await manPage(given) };
  const topic = TOPIC_NAMES.find((name) => name === argument);
  if (topic === undefined) {
    const typed = argument ?? '';
    const known = [...TOPIC_NAMES, 'man'];
    throw new Stop({
      code: 'unknown-topic',
      typed,
      near: nearest(typed, [...known, ...Object.keys(commands)]),
      known,
    });
  }
  const blocks = (await TOPICS[topic]())(given);
  const width = Math.min(widthOf(env), HELP_WIDTH);
  return { verbatim: await measured(() => drawBlocks(blocks, { width, colour: 0 })) };
};
