// argv → exit code: parse, load, ask, format, write. Everything it touches comes in through Env.
import { closingLines } from '../format/closing.ts';
import { FORMATS, GENERAL_FORMATS } from '../format/index.ts';
import { inert } from '../format/inert.ts';
import type { FormatContext } from '../format/types.ts';
import { voiceOf } from '../format/voice.ts';
import { DEFAULT_LANGUAGE, type LanguageCode, loadMessages, matchLanguage } from '../language/index.ts';
import { disk } from '../load/disk.ts';
import { load } from '../load/load.ts';
import type { ValidateReport } from '../report/types.ts';
import type { CommandSpec } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { type Env, EXIT, type ExitCode } from './env.ts';
import { findPlan } from './find-plan.ts';
import { type Parsed, parse } from './parse.ts';
import { Stop } from './problem.ts';
import { sayProblem } from './say-problem.ts';
import { Session } from './session.ts';
import { askedLanguage, colourOf, formatFor, todayOf, widthOf } from './settings.ts';
import { writeFolder, writeText } from './write.ts';

/** Runs one command. Never throws: a bug becomes exit code 70 and one line. */
export async function main(env: Env): Promise<ExitCode> {
  let language: LanguageCode = askedLanguage(env.args, env) ?? DEFAULT_LANGUAGE;
  let command: string | null = null;
  try {
    const parsed = parse(env.args, await loadMessages(language), env.program, widthOf(env));
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

async function runCommand(
  parsed: Extract<Parsed, { show: 'command' }>,
  env: Env,
  speak: (language: LanguageCode) => void,
): Promise<ExitCode> {
  const { command, argument, options } = parsed;
  const today = todayOf(options, env);
  const folder = findPlan(typeof options.plan === 'string' ? options.plan : undefined, env);
  if (folder === null) throw new Stop({ code: 'no-plan', folder: null });
  const loaded = await load(disk(folder.path));
  const { plan } = loaded;
  const language = askedLanguage(env.args, env) ?? matchLanguage(plan.languages[0] ?? '') ?? DEFAULT_LANGUAGE;
  speak(language);
  const messages = await loadMessages(language);

  const spec: CommandSpec = COMMANDS[command];
  const format = FORMATS[formatFor(options, spec.formats ?? GENERAL_FORMATS)];
  const context: FormatContext = {
    voice: voiceOf(language, messages, plan),
    plan,
    today,
    width: widthOf(env),
    colour: colourOf(options, env),
    bom: options.bom === true,
    maybe: options.maybe === true,
    folder: folder.shown,
    program: env.program,
  };
  const session = new Session(command, argument, options, loaded, today, folder.path);
  const [{ run }, toText] = await Promise.all([spec.load(), format.load()]);
  const result = await run(session);
  if ('outputs' in result) {
    const texts = result.outputs.map(({ name, report }) => ({ name, text: toText(report, context) }));
    writeFolder(texts, session.text('out') ?? '.', env);
  } else {
    writeText(toText(result, context), session.text('output'), env);
    for (const line of closingLines(result, context, format.prose)) env.stderr.write(`${line}\n`);
    if (result.kind === 'validate') return gate(hasErrors(result));
  }
  const errors = loaded.findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) env.stderr.write(`${messages.validate.reportHint(errors, env.program)}\n`);
  return gate(errors > 0 || session.tripped);
}

function gate(tripped: boolean): ExitCode {
  return tripped ? EXIT.findings : EXIT.done;
}

function hasErrors(report: ValidateReport): boolean {
  return report.diagnostics.some(({ finding }) => finding.severity === 'error');
}

async function stopped(
  stop: Stop,
  command: string | null,
  env: Env,
  language: LanguageCode,
): Promise<ExitCode> {
  const messages = await loadMessages(language);
  const { message, hint, exit } = sayProblem(stop.problem, messages, language, env.program);
  const lines = [`${env.program}: ${inert(message)}`];
  if (hint !== null) lines.push(hint.split('\n').map(inert).join('\n'));
  else if (exit === EXIT.usage) lines.push(messages.usage.help(env.program, command));
  env.stderr.write(`${lines.join('\n')}\n`);
  return exit;
}

async function failed(error: unknown, env: Env, language: LanguageCode): Promise<ExitCode> {
  const { usage } = await loadMessages(language);
  const message = error instanceof Error ? error.message : String(error);
  env.stderr.write(`${env.program}: ${inert(usage.bug(message))}\n${usage.bugHint}\n`);
  if (env.vars.WP_DEBUG === '1' && error instanceof Error) env.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.bug;
}
