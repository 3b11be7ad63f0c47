// argv → exit code: parse, run, and put into words whatever stopped it. Everything it touches comes in through Env.
import { inert, inertLines } from '../format/inert.ts';
import { DEFAULT_LANGUAGE, type LanguageCode, loadMessages } from '../language/index.ts';
import { COMPLETE, type Env, EXIT, type ExitCode, type Stream } from './env.ts';
import { parse } from './parse/parse.ts';
import { type CliProblem, Stop } from './problem.ts';
import { runCommand } from './run-command.ts';
import { askedLanguage, widthOf } from './settings.ts';

/** Runs one command. Never throws: a bug becomes exit code 70 and one line. */
export async function main(outside: Env): Promise<ExitCode> {
  const env = { ...outside, stderr: harmless(outside.stderr) };
  let language: LanguageCode = askedLanguage(env.args, env) ?? DEFAULT_LANGUAGE;
  let command: string | null = null;
  try {
    if (env.args[0] === COMPLETE) return await (await import('./complete/complete.ts')).complete(env);
    const parsed = parse(env.args, await loadMessages(language), env.program, widthOf(env));
    env.ask?.(parsed.show === 'help' ? ['help'] : [parsed.command, ...Object.keys(parsed.options)]);
    if (parsed.show === 'help') {
      env.stdout.write(parsed.text);
      return EXIT.done;
    }
    command = parsed.command;
    return await runCommand(parsed, env, (code) => {
      language = code;
    });
  } catch (error) {
    return error instanceof Stop
      ? await stopped(error, error.command ?? command, env, language)
      : await failed(error, env, language);
  }
}

/** Everything said to a person may quote the plan, and CI reads it along. */
function harmless(stream: Stream): Stream {
  return {
    write: (text) => stream.write(inertLines(text)),
    get isTerminal() {
      return stream.isTerminal;
    },
    get columns() {
      return stream.columns;
    },
  };
}

/** Says a problem that came up outside a command, and gives its exit code. */
export async function tell(problem: CliProblem, env: Env): Promise<ExitCode> {
  return stopped(new Stop(problem), null, env, askedLanguage(env.args, env) ?? DEFAULT_LANGUAGE);
}

async function stopped(
  stop: Stop,
  command: string | null,
  env: Env,
  language: LanguageCode,
): Promise<ExitCode> {
  const messages = await loadMessages(language);
  const { sayProblem } = await import('./say-problem.ts');
  const { message, hint, exit } = sayProblem(stop.problem, messages, language, env.program);
  const lines = [`${env.program}: ${inert(message)}`];
  if (hint !== null) lines.push(hint.split('\n').map(inert).join('\n'));
  else if (exit === EXIT.usage) lines.push(messages.usage.help(env.program, command));
  env.stderr.write(`${lines.join('\n')}\n`);
  return exit;
}

async function failed(error: unknown, env: Env, language: LanguageCode): Promise<ExitCode> {
  const { usage } = await loadMessages(language);
  env.stderr.write(`${env.program}: ${inert(usage.bug(messageOf(error)))}\n`);
  if (env.vars.WP_DEBUG === '1' && error instanceof Error) env.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.bug;
}

/** Anything may be thrown. */
function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message || error.name;
  return typeof error === 'string' ? error : typeof error;
}
