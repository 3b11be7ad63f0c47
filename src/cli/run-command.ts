// One command, from the plan to what is written: load, ask, format.
import { posix } from 'node:path';
import { currentPlan } from '../edit/current-plan.ts';
import { closingLines } from '../format/closing.ts';
import { FORMATS, GENERAL_FORMATS } from '../format/index.ts';
import type { FormatContext } from '../format/types.ts';
import { voiceOf } from '../format/voice.ts';
import { DEFAULT_LANGUAGE, type LanguageCode, loadMessages, matchLanguage } from '../language/index.ts';
import { type Loaded, load } from '../load/load.ts';
import type { Report } from '../report/types.ts';
import { type AtRevision, atRevision } from './at-revision.ts';
import type { CommandSpec, Outcome, Verbatim } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { type Env, EXIT, type ExitCode } from './env.ts';
import { findPlan, type PlanFolder } from './find-plan.ts';
import type { AnyOption } from './options.ts';
import type { Parsed } from './parse.ts';
import { Stop } from './problem.ts';
import { Session } from './session.ts';
import { askedLanguage, colourOf, formatFor, inRepository, todayOf, widthOf } from './settings.ts';
import { writeFolder, writeText } from './write.ts';

type Asked = Extract<Parsed, { show: 'command' }>;
/** Tells in which language what goes wrong from here on is told. */
type Speak = (language: LanguageCode) => void;

export async function runCommand(asked: Asked, env: Env, speak: Speak): Promise<ExitCode> {
  const spec: CommandSpec = COMMANDS[asked.command];
  const named = typeof asked.options.plan === 'string' ? asked.options.plan : undefined;
  const folder = spec.plan === 'none' ? null : findPlan(named, env);
  if (folder === null && (spec.plan === undefined || spec.plan === 'write')) {
    throw new Stop({ code: 'no-plan', folder: null });
  }
  const run = () => perform(spec, asked, folder, env, speak);
  const writes =
    spec.plan === 'write' && !ONLY_SHOW.some((name) => asked.options[name as AnyOption] === true);
  return writes && folder !== null ? alone(folder, run) : run();
}

/** With these, a command that writes does not. */
const ONLY_SHOW = ['dry-run', 'check'];

/** Runs under the plan's lock, so that what is read is still so when it is written. */
async function alone(folder: PlanFolder, run: () => Promise<ExitCode>): Promise<ExitCode> {
  const { underLock } = await import('../edit/lock.ts');
  const done = await underLock(folder.path, run);
  if (done.ok) return done.value;
  throw new Stop({ ...done.problem, file: posix.join(folder.shown, done.problem.file) });
}

async function perform(
  spec: CommandSpec,
  asked: Asked,
  folder: PlanFolder | null,
  env: Env,
  speak: Speak,
): Promise<ExitCode> {
  const { command, words, options } = asked;
  const today = todayOf(options, env);
  const at = await revisionAsked(spec, asked, folder, env);
  const loaded = folder === null ? null : await load(at?.source ?? currentPlan(folder.path));
  const revision = at?.revision ?? null;
  const language =
    askedLanguage(env.args, env) ?? matchLanguage(loaded?.plan.languages[0] ?? '') ?? DEFAULT_LANGUAGE;
  speak(language);
  const messages = await loadMessages(language);
  const given = {
    commands: COMMANDS,
    command,
    words,
    options,
    loaded,
    revision,
    today,
    folder,
    env,
    language,
    messages,
  };
  const session = new Session(given);
  const formatName = formatFor(options, spec.formats ?? GENERAL_FORMATS, env);
  const outcome = await (await spec.load()).run(session);
  if ('verbatim' in outcome) {
    if (outcome.verbatim !== null) writeText(outcome.verbatim, session.text('output'), env);
    return gate(session.tripped);
  }
  const plan = session.plan;
  const context: FormatContext = {
    voice: voiceOf(language, messages, plan),
    plan,
    today,
    width: widthOf(env),
    colour: colourOf(options, env),
    bom: options.bom === true,
    maybe: options.maybe === true,
    folder: folder?.shown ?? '',
    inRepository: folder === null ? '' : inRepository(folder, env),
    revision,
    program: env.program,
  };
  const format = FORMATS[formatName];
  await writeOutcome(outcome, await format.load(), format.prose, context, session);
  const errors = 'kind' in outcome && TELLS_ERRORS.has(outcome.kind) ? 0 : errorsOf(session.loaded);
  if (errors > 0) env.stderr.write(`${messages.validate.reportHint(errors, env.program)}\n`);
  return gate(errors > 0 || session.tripped);
}

/** The plan as it was, where `--at` or a word of the command asks for it. */
async function revisionAsked(
  spec: CommandSpec,
  { command, words, options }: Asked,
  folder: PlanFolder | null,
  env: Env,
): Promise<AtRevision | null> {
  const word = spec.revisionWord === undefined ? undefined : words[spec.revisionWord];
  const typed = typeof options.at === 'string' ? options.at : word;
  if (typed === undefined) return null;
  // Two names for one thing: neither is dropped in silence.
  if (options.at !== undefined && word !== undefined) throw new Stop({ code: 'too-many', command });
  if (spec.plan !== undefined || folder === null)
    throw new Stop({ code: 'unknown-option', typed: '--at', near: null });
  return atRevision(folder.path, env.vars, typed);
}

async function writeOutcome(
  outcome: Exclude<Outcome, Verbatim>,
  toText: (report: Report, context: FormatContext) => string,
  prose: boolean,
  context: FormatContext,
  session: Session,
): Promise<void> {
  const { env } = session;
  if ('outputs' in outcome) {
    const texts = outcome.outputs.map(({ name, report }) => ({ name, text: toText(report, context) }));
    writeFolder(texts, session.text('out') ?? '.', env);
    return;
  }
  writeText(toText(outcome, context), session.text('output'), env);
  for (const line of closingLines(outcome, context, prose)) env.stderr.write(`${line}\n`);
}

/** What tells the plan's errors itself: all of them, or those an edit would add. */
const TELLS_ERRORS: ReadonlySet<Report['kind']> = new Set(['validate', 'edit']);

function gate(tripped: boolean): ExitCode {
  return tripped ? EXIT.findings : EXIT.done;
}

function errorsOf({ findings }: Loaded): number {
  return findings.filter((finding) => finding.severity === 'error').length;
}
