// `wp completion bash|zsh|fish`: the script that makes the shell complete commands, options and the plan's names.
import type { Run } from '../command.ts';
import { SHELLS, type Shell } from '../complete/shells/index.ts';

export const run: Run = async ({ argument, env }) => {
  // Where somebody types workplan, wp may be another program, with a completion of its own.
  const names = env.program === 'workplan' ? ['workplan'] : ['wp', 'workplan'];
  const script = await SHELLS[argument as Shell]();
  return { verbatim: script(names) };
};
