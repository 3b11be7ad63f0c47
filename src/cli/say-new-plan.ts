// What is said when a plan has been made: its files, and the commands to go on with.
import { monthOfPlan, type Starter } from '../edit/init/starter.ts';
import { inert } from '../format/inert.ts';
import type { InitWords } from '../language/init/en.ts';

/** `folder` and `files` as a person would type them from where they are; the folder "" for here. */
export function sayNewPlan(
  folder: string,
  files: readonly string[],
  starter: Starter,
  words: InitWords,
  program: string,
): string {
  const [theme] = starter.themes;
  const first = [
    `${program} add event "${words.examples.event}" --when ${monthOfPlan(starter, 4)}`,
    ...(theme === undefined ? [] : [`--theme ${theme.id}`]),
  ];
  const commands = [
    ...(folder === '' ? [] : [`cd ${shellWord(folder)}`]),
    first.join(' '),
    `${program} validate`,
    `${program} report`,
  ];
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${inert(line)}`);
  return [
    inert(words.made(folder === '' ? words.here : folder)),
    ...indented(files),
    '',
    words.next,
    ...indented(commands),
    '',
    words.ci,
    '',
  ].join('\n');
}

function shellWord(text: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
