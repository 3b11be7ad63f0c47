// The same commands in every cell, the same day given: how many bytes differ.
import { type Cell, COMMANDS, HOME, TODAY } from './cells.ts';
import { runIn } from './run-cell.ts';

export interface Difference {
  cell: Cell;
  command: string;
  /** Bytes that are not the same, from the first that differs on. */
  bytes: number;
  here: string;
  home: string;
}

export async function differences(
  cells: readonly Cell[],
  commands: readonly string[] = COMMANDS,
  say: (progress: string) => void = () => {},
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const command of commands) {
    const words = [...command.split(' '), '--today', TODAY];
    const home = await runIn(HOME, words);
    const answers = await Promise.all(
      [0, 1].map((half) =>
        answersOf(
          cells.filter((_, at) => at % 2 === half),
          words,
        ),
      ),
    );
    for (const [cell, here] of answers.flat()) {
      if (here === home) continue;
      const at = [...here].findIndex((letter, index) => letter !== home[index]);
      const from = at < 0 ? home.length : at;
      found.push({
        cell,
        command,
        bytes: Math.max(here.length, home.length) - from,
        here: here.slice(from, from + 80),
        home: home.slice(from, from + 80),
      });
    }
    say(command);
  }
  return found;
}

async function answersOf(cells: readonly Cell[], words: readonly string[]): Promise<[Cell, string][]> {
  const answers: [Cell, string][] = [];
  for (const cell of cells) answers.push([cell, await runIn(cell, words)]);
  return answers;
}
