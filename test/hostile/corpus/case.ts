// A case: what somebody wrote, the command, and what they should get, in one readable file.
//
//   # A sentence or two on who writes this, and why the answer is right.
//   ==> events.yaml
//   events:
//   \t- id: regatta
//   $ wp validate
//   exit 1
//   events.yaml:2:1 yaml-syntax
//   says: a tab in the indentation
//
// A case that takes its time begins with `# (large)`: `npm test` leaves it to `npm run hostile`.
//
// `==>` begins a file of the plan, whose folder is the current one; `../` is beside it. A plan.yaml that the case does
// not write is HEADER. In brackets after its name, what is special: `(crlf)`, `(cr)`, `(latin1)`, `(utf16le)`,
// `(utf16be)`; `(10000 times)`, with `{n}` in name and text; `(folder)`, `(fifo)`, `(link to ../elsewhere.yaml)`,
// `(unreadable)`, `(none)` for a plan.yaml that is not there. In the text, `content.ts` knows the escapes.
//
// `$` begins a command, typed as in a transcript, VAR=value before it, with the same escapes. Below stands all that comes back of it:
//   exit 1                             always
//   events.yaml:2:1 yaml-syntax        every finding, in order, at its line and column
//   noise.yaml:3 200 × wrong-type      so many of one kind in one line
//   any findings                       where which ones is not the point
//   says: …   never: …                 words that are, or are not, in stdout or stderr
import { readTyped } from '../../cli/transcript.ts';
import { type CaseFile, readFile, word } from './content.ts';

export interface Expected {
  file: string;
  line: number;
  /** Null where there are many in one line. */
  col: number | null;
  code: string;
  times: number;
}

export interface Command {
  vars: Record<string, string>;
  program: string;
  args: string[];
  exit: number;
  /** Null: any. */
  findings: Expected[] | null;
  says: string[];
  never: string[];
}

export interface Case {
  /** Theme and name: `dates/day-first`. */
  name: string;
  /** Takes its time: left out of the suite. */
  isLarge: boolean;
  files: CaseFile[];
  commands: Command[];
}

const HEADER = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';

/** Throws where the case itself is not as described above. */
export function readCase(name: string, text: string): Case {
  const files: { title: string; lines: string[] }[] = [];
  const commands: Command[] = [];
  for (const line of text.replace(/\n+$/, '').split('\n')) {
    if (line.startsWith('$ ')) commands.push(command(line.slice(2)));
    else if (line.startsWith('==> ')) files.push({ title: line.slice(4), lines: [] });
    else if (commands.length > 0) answer(commands.at(-1) as Command, line);
    else if (files.length > 0) files.at(-1)?.lines.push(line);
    else if (!line.startsWith('# ')) throw new Error(`${name}: a case begins with “# ” and why it is one`);
  }
  if (!text.startsWith('# ') || commands.some(({ exit }) => Number.isNaN(exit)) || commands.length === 0)
    throw new Error(`${name}: a case has a reason, a command and its exit code`);
  const written = files.map(({ title, lines }) => readFile(title, lines));
  const header = written.some(({ path }) => path === 'plan.yaml')
    ? []
    : [readFile('plan.yaml', [HEADER.trimEnd()])];
  return { name, isLarge: text.startsWith('# (large) '), files: [...header, ...written], commands };
}

function command(typed: string): Command {
  const { vars, program, args } = readTyped(typed);
  return { vars, program, args: args.map(word), exit: Number.NaN, findings: [], says: [], never: [] };
}

const FINDING = /^(?<file>.+?):(?<line>\d+)(?::(?<col>\d+)| (?<times>\d+) ×) (?<code>[a-z-]+)$/;

function answer(to: Command, line: string): void {
  const [, word, rest] = /^(exit|says:|never:) (.+)$/.exec(line) ?? [];
  const finding = FINDING.exec(line)?.groups;
  if (line === 'any findings') to.findings = null;
  else if (word === 'exit') to.exit = Number(rest);
  else if (word === 'says:') to.says.push(rest as string);
  else if (word === 'never:') to.never.push(rest as string);
  else if (finding !== undefined) {
    const { file = '', line: at, col, times = '1', code = '' } = finding;
    to.findings?.push({
      file,
      line: Number(at),
      col: col === undefined ? null : Number(col),
      code,
      times: Number(times),
    });
  } else if (line !== '') throw new Error(`“${line}” is no answer`);
}
