// `wp i18n`: how far the plan is translated, what is missing, and what is stale.
import { nothingToTranslate, reportI18n } from '../../report/i18n/report.ts';
import type { Run } from '../command.ts';
import { planLanguage, textsAsked } from '../i18n.ts';
import { Stop } from '../problem.ts';

export const run: Run = async (session) => {
  const least = percentage(session.text('fail-under'));
  const { languages } = session.plan;
  const [source] = languages;
  if (source === undefined || languages.length === 1) return nothingToTranslate(source ?? null);
  const typed = session.list('language').map((each) => planLanguage(session, '--language', each));
  const wanted = typed.length === 0 ? languages : languages.filter((each) => typed.includes(each));
  const report = reportI18n(session.plan, await textsAsked(session, source, wanted), least);
  session.tripped = (report.gate?.failed.length ?? 0) > 0;
  return report;
};

function percentage(typed: string | null): number | null {
  if (typed === null) return null;
  const [, digits] = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(typed.trim()) ?? [];
  const value = Number(digits?.replace(',', '.') ?? Number.NaN);
  if (value >= 0 && value <= 100) return value;
  throw new Stop({ code: 'bad-percentage', typed });
}
