// What the commands about translations share: the languages that are meant, the texts, and what git knows of them.
import { nearest } from '../core/near.ts';
import { type Unit, unitsOf } from '../core/text-units.ts';
import { PlanTexts } from '../edit/plan-texts.ts';
import { lineOf } from '../edit/splice/apply.ts';
import { writtenPath } from '../edit/written-path.ts';
import { openRepository } from '../history/repository.ts';
import { findRevision } from '../history/revision.ts';
import { Translations } from '../report/i18n/freshness.ts';
import { type Asked, ownersAsked, type Past } from '../report/i18n/report.ts';
import { INDICATOR_FILTERS } from '../report/indicators.ts';
import { PastPlan } from './plan-history.ts';
import { Stop } from './problem.ts';
import type { Session } from './session.ts';

/** A language of the plan, as typed for an option. Stops where the plan does not name it. */
export function planLanguage({ plan }: Session, option: string, typed: string): string {
  if (plan.languages.includes(typed)) return typed;
  const known = [...plan.languages];
  throw new Stop({ code: 'bad-value', option, typed, near: nearest(typed, known), known });
}

/** The languages a sheet can be for: all but the first, which the others are translated from. */
export function translatedInto({ plan }: Session): { source: string; targets: string[] } {
  const [source, ...targets] = plan.languages;
  if (source === undefined || targets.length === 0)
    throw new Stop({ code: 'nothing-to-translate', source: source ?? null });
  return { source, targets };
}

/** The one language a sheet is for: `--language`, else `--lang`, which is then the translator's own, else the only one. */
export function sheetLanguage(session: Session): string {
  const { source, targets } = translatedInto(session);
  const typed = session.list('language');
  if (typed.length > 1) throw new Stop({ code: 'one-language' });
  const reader = session.text('lang');
  const [only] = targets.length === 1 ? targets : [];
  const wanted =
    typed[0] !== undefined
      ? planLanguage(session, '--language', typed[0])
      : reader === null
        ? only
        : planLanguage(session, '--lang', reader);
  if (wanted === undefined) throw new Stop({ code: 'which-target', known: targets });
  if (wanted === source) throw new Stop({ code: 'source-language', language: source, known: targets });
  return wanted;
}

/** The texts the filters ask for, in some languages, and whether each translation is current. */
export async function textsAsked(
  session: Session,
  source: string,
  languages: readonly string[],
): Promise<Asked> {
  const { plan, filters } = session;
  const ofAll: readonly string[] = INDICATOR_FILTERS;
  const all = filters.every((name) => ofAll.includes(name));
  // What the plan only mentions is read like all the rest.
  const { test } = session.query({ referenced: true });
  const units = ownersAsked(plan, test, { all, header: filters.length === 0 }).flatMap(unitsOf);
  const translations = new Translations(units, source, languages);
  const past = await askGit(session, translations);
  return { units, source, languages, translations, past, lineOf: linesIn(session) };
}

/** Goes through the commits as far as is needed, and says how far that was possible. */
async function askGit(session: Session, translations: Translations): Promise<Past> {
  const repository = await openRepository(session.folder, session.env.vars);
  if ('code' in repository) {
    const { code } = repository;
    if (code === 'no-git') return code;
    if (code === 'no-repository' && repository.reason === null) return code;
    throw new Stop(repository);
  }
  if (session.revision === null && 'code' in (await findRevision(repository, 'HEAD')))
    return 'nothing-committed';
  const past = new PastPlan(repository, session);
  try {
    for await (const step of past.stepsBack(null, () => translations.ids)) {
      if (translations.isSettled) break;
      translations.take(step);
    }
  } catch (error) {
    // The folder is new: none of its files is in a commit.
    if (error instanceof Stop && error.problem.code === 'no-plan-then') return 'nothing-committed';
    throw error;
  }
  return repository.shallow ? 'shallow' : 'whole';
}

function linesIn({ loaded }: Session): (unit: Unit) => number {
  const texts = new PlanTexts(loaded.source);
  return ({ owner, path }) => {
    const file = texts.get(owner.origin.file);
    return file === null ? 1 : lineOf(file, writtenPath(file.tree?.value, owner.origin.path, path));
  };
}
