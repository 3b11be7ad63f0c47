// One command, from the plan to what is written: load, ask, format.
import { posix } from 'node:path';
import { Damaged } from '../cache/pack.ts';
import { closingLines } from '../format/closing.ts';
import { FORMATS, GENERAL_FORMATS } from '../format/index.ts';
import type { FormatContext, Formatter } from '../format/types.ts';
import { voiceOf } from '../format/voice.ts';
import { DEFAULT_LANGUAGE, type LanguageCode, loadMessages, matchLanguage } from '../language/index.ts';
import type { Loaded } from '../load/load.ts';
import type { Report } from '../report/types.ts';
import type { AtRevision } from './at-revision.ts';
import type { CommandSpec, Outcome, Verbatim } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { type Env, EXIT, type ExitCode } from './env.ts';
import { findPlan, type PlanFolder } from './find-plan.ts';
import { openPlan } from './open-plan.ts';
import type { AnyOption } from './options.ts';
import { keepOutOfPlan } from './output-file.ts';
import type { Parsed } from './parse/parse.ts';
import { Stop } from './problem.ts';
import { Session } from './session.ts';
import { askedLanguage, colourOf, formatFor, inRepository, todayOf, widthOf } from './settings.ts';
import { writeFolder, writeText } from './write.ts';

type Asked = Extract<Parsed, { show: 'command' }>;
/** Tells in which language what goes wrong from here on is told. */
type Speak = (language: LanguageCode) => void;

export async function runCommand(asked: Asked, outside: Env, speak: Speak): Promise<ExitCode> {
  const { spec } = asked;
  const env = asked.options['no-cache'] === true ? { ...outside, caches: null } : outside;
  const named = typeof asked.options.plan === 'string' ? asked.options.plan : undefined;
  const folder = spec.plan === 'none' ? null : findPlan(named, env);
  if (folder === null && (spec.plan === undefined || spec.plan === 'write')) {
    throw new Stop({ code: 'no-plan', folder: null });
  }
  const run = () => undamaged((given) => perform(spec, asked, folder, given, speak), env);
  const writes =
    spec.plan === 'write' && !ONLY_SHOW.some((name) => asked.options[name as AnyOption] === true);
  return writes && folder !== null ? alone(folder, spec, run) : run();
}

/** Runs again without the caches where they have something else in them than was put there. Nothing is written yet. */
async function undamaged(run: (env: Env) => Promise<ExitCode>, env: Env): Promise<ExitCode> {
  try {
    return await run(env);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    error.forget();
    return run({ ...env, caches: null });
  }
}

/** With these, a command that writes does not. */
const ONLY_SHOW = ['dry-run', 'check'];

/** Runs under the plan's lock, so that what is read is still so when it is written. */
async function alone(folder: PlanFolder, spec: CommandSpec, run: () => Promise<ExitCode>): Promise<ExitCode> {
  const { underLock } = await import('../edit/lock.ts');
  // What takes long to load is loaded before others have to wait for us.
  await Promise.all([spec.load(), import('../load/file-records.ts')]);
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
  if (folder !== null && typeof options.output === 'string') await keepOutOfPlan(options.output, folder, env);
  const today = todayOf(options, env);
  const at = await revisionAsked(spec, asked, folder, env);
  const loaded = folder === null ? null : at === null ? await openPlan(folder.path, env) : await loadAt(at);
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
    if (outcome.verbatim !== null) await writeText(outcome.verbatim, session.text('output'), env);
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
  for (const line of session.afterwards) env.stderr.write(`${line}\n`);
  const errors = 'kind' in outcome && TELLS_ERRORS.has(outcome.kind) ? 0 : errorsOf(session.loaded);
  if (errors > 0) env.stderr.write(`${messages.validate.reportHint(errors, env.program)}\n`);
  return gate(errors > 0 || session.tripped);
}

async function loadAt({ source }: AtRevision): Promise<Loaded> {
  const { load } = await import('../load/load.ts');
  return load(source);
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
  if (options.at !== undefined && word !== undefined)
    throw new Stop({ code: 'too-many', command, near: null });
  if (spec.plan !== undefined || folder === null)
    throw new Stop({ code: 'unknown-option', typed: '--at', near: null });
  const { atRevision } = await import('./at-revision.ts');
  return atRevision(folder.path, env.vars, typed);
}

async function writeOutcome(
  outcome: Exclude<Outcome, Verbatim>,
  toText: Formatter,
  prose: boolean,
  context: FormatContext,
  session: Session,
): Promise<void> {
  const { env } = session;
  if ('outputs' in outcome) {
    const texts: { name: string; text: string }[] = [];
    for (const { name, report } of outcome.outputs) texts.push({ name, text: await toText(report, context) });
    await writeFolder(texts, session.text('out') ?? '.', env);
    return;
  }
  const text = await toText(outcome, context);
  const closing = await closingLines(outcome, context, prose);
  await writeText(text, session.text('output'), env);
  for (const line of closing) env.stderr.write(`${line}\n`);
}

/** What tells the plan's errors itself: all of them, or those an edit would add. */
const TELLS_ERRORS: ReadonlySet<Report['kind']> = new Set(['validate', 'edit', 'import']);

function gate(tripped: boolean): ExitCode {
  return tripped ? EXIT.findings : EXIT.done;
}

function errorsOf({ findings }: Loaded): number {
  return findings.filter((finding) => finding.severity === 'error').length;
}
