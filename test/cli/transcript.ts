// Transcripts: what somebody types, and what comes back, in one readable file.
//
//   # a sentence on what it shows
//   $ wp events --month june
//   …stdout…
//   [stderr]
//   …stderr…
//   [exit 2]
//
// `[stderr]` stands only where there is some, `[exit N]` only where N is not 0.
import { runWp, type Surroundings } from './run-wp.ts';

export interface Exchange {
  /** Comment lines before it. */
  about: string[];
  command: string;
  expected: string;
}

export function readTranscript(text: string): Exchange[] {
  const exchanges: Exchange[] = [];
  let about: string[] = [];
  for (const line of text.replace(/\n+$/, '').split('\n')) {
    if (line.startsWith('$ ')) {
      exchanges.push({ about, command: line.slice(2), expected: '' });
      about = [];
    } else if (line.startsWith('# ')) about.push(line);
    else {
      const last = exchanges.at(-1);
      if (last !== undefined) last.expected += `${line}\n`;
    }
  }
  for (const exchange of exchanges) exchange.expected = trimEnds(exchange.expected);
  return exchanges;
}

export function writeTranscript(exchanges: readonly Exchange[]): string {
  const parts = exchanges.map(({ about, command, expected }) =>
    [...about, `$ ${command}`, expected].filter(Boolean).join('\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

/** Runs `VAR=value wp word "two words"` and gives back what a transcript holds. */
export async function perform(command: string, given: Surroundings = {}): Promise<string> {
  const { program, args, vars } = readTyped(command);
  const run = await runWp(args, { ...given, program, vars: { ...given.vars, ...vars } });
  const stderr = run.stderr === '' ? '' : `[stderr]\n${run.stderr}`;
  const exit = run.exit === 0 ? '' : `[exit ${run.exit}]`;
  return trimEnds(`${run.stdout}${stderr}${exit}`);
}

/** A command as it is typed: the variables before it, its name, its words. */
export function readTyped(command: string): {
  vars: Record<string, string>;
  program: string;
  args: string[];
} {
  const args = splitWords(command);
  const vars: Record<string, string> = {};
  while (/^[A-Z_]+=/.test(args[0] ?? '')) {
    const [name = '', ...value] = (args.shift() ?? '').split('=');
    vars[name] = value.join('=');
  }
  return { vars, program: args.shift() ?? 'wp', args };
}

function splitWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** Lines that begin like a comment or a command are told apart by a space in front. */
function trimEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^[#$] /.test(line) ? ` ${line}` : line))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
