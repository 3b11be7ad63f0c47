// A table of 1,000 rows, to a pipe and to a terminal, beside the JSON of the same rows.
import { type Context, EMPTY, emptyNode, remember } from './bench-context.ts';
import { type Case, type Command, execute, interleave } from './interleave.ts';
import type { BenchPlan } from './plans.ts';
import { progress, section, table } from './table.ts';
import { figure, ratio } from './times.ts';
import { cacheFolder, wpCommand } from './wp.ts';

export const [JSON_ROWS, PIPE_ROWS, TERMINAL_ROWS] = [
  '1,000 rows: JSON',
  '1,000 rows: pipe',
  '1,000 rows: terminal',
];
const TERMINAL_ALONE = 'a terminal for empty Node';

export function tables(context: Context, plan: BenchPlan): void {
  progress(`tables of ${plan.name}`);
  const cache = cacheFolder(context, plan, 'tables');
  const items = wpCommand(context, plan, cache, ['items']);
  const json = wpCommand(context, plan, cache, ['items', '--json']);
  const empty = emptyNode(context);
  const cases: Case[] = [empty, always(JSON_ROWS, json), always(PIPE_ROWS, items)];
  if (hasTerminal(items)) {
    cases.push(
      always(TERMINAL_ROWS, onTerminal(items)),
      always(TERMINAL_ALONE, onTerminal(empty.command(0))),
    );
  }
  const measured = interleave(cases, context.runs);
  for (const [name, times] of measured) remember(context, name, times);
  const [unit, inJson] = [measured.get(EMPTY), measured.get(JSON_ROWS)];
  const rows = cases.slice(1).map(({ name }) => {
    const times = measured.get(name);
    return [name, ratio(times, unit), times && inJson ? figure(times.median / inJson.median) : '–'];
  });
  const note =
    'Warm. The terminal is util-linux’s `script`, 100 columns wide; what it costs by itself is the last row.';
  section('A table of 1,000 rows', note, table(['', '× empty Node', '÷ JSON'], rows));
}

function always(name: string, command: Command): Case {
  return { name, command: () => command };
}

function hasTerminal(command: Command): boolean {
  return execute({ ...command, file: 'script', args: ['-qec', 'true', '/dev/null'] }).error === null;
}

function onTerminal(command: Command): Command {
  const line = [command.file, ...command.args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const env = { ...command.env, COLUMNS: '100', TERM: 'xterm-256color', SHELL: '/bin/sh' };
  return { ...command, file: 'script', args: ['-qec', line, '/dev/null'], env };
}
