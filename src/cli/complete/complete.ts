// `wp __complete -- WORDS…`: what the last word may become, for the shells' scripts. Silent about what goes wrong.

import type { Plan } from '../../core/plan.ts';
import { voiceOf } from '../../format/voice.ts';
import { DEFAULT_LANGUAGE, loadMessages, matchLanguage } from '../../language/index.ts';
import { assemble } from '../../load/assemble.ts';
import { COMMAND_NAMES } from '../commands/index.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { findPlan } from '../find-plan.ts';
import { openPlan } from '../open-plan.ts';
import { askedLanguage, todayOf } from '../settings.ts';
import { type Cursor, flagsOf, optionsOf, readCursor } from './cursor.ts';
import { linesOf, type Offers } from './offer.ts';
import { argumentOffers, valueOffers } from './values.ts';

/** Everything after `--` is data. Writes nothing where there is nothing to offer. */
export async function complete(env: Env): Promise<ExitCode> {
  const cursor = readCursor(env.args.slice(env.args.indexOf('--') + 1));
  try {
    env.stdout.write(linesOf(await offers(cursor, env), cursor));
  } catch {
    // Somebody is in the middle of typing: no time for complaints.
  }
  return EXIT.done;
}

async function offers(cursor: Cursor, env: Env): Promise<Offers> {
  const { wanted, command } = cursor;
  const asked = askedLanguage(env.args, env);
  if (wanted.is === 'nothing') return [];
  if (wanted.is === 'command' || wanted.is === 'option') {
    const { help } = await loadMessages(asked ?? DEFAULT_LANGUAGE);
    return wanted.is === 'command'
      ? COMMAND_NAMES.map((name) => ({ word: name, about: help.commands[name] }))
      : optionsOf(command).flatMap(([name, spec]) =>
          flagsOf(spec).map((word) => ({ word, about: help.options[name] })),
        );
  }
  const plan = await planNear(cursor.plan, env);
  const language = asked ?? matchLanguage(plan.languages[0] ?? '') ?? DEFAULT_LANGUAGE;
  const voice = voiceOf(language, await loadMessages(language), plan);
  const source =
    wanted.is === 'value'
      ? valueOffers(wanted.option, wanted.spec)
      : argumentOffers(wanted.argument.name, wanted.argument.choices);
  return source({ plan, voice, today: todayOf({}, env) }, cursor);
}

/** The plan as far as it can be read; an empty one where there is none. */
async function planNear(named: string | undefined, env: Env): Promise<Plan> {
  try {
    const folder = findPlan(named, env);
    if (folder !== null) return (await openPlan(folder.path, env)).plan;
  } catch {
    // Without its names there is still the rest.
  }
  return assemble([]).plan;
}
