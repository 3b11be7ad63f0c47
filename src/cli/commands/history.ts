// `wp history ID`: the life of one record.
import { ID_PATTERN } from '../../core/id.ts';
import { wordings } from '../../core/text.ts';
import { resolve } from '../../query/resolve.ts';
import { Life } from '../../report/life.ts';
import type { Run } from '../command.ts';
import { pastOf } from '../plan-history.ts';
import { Stop } from '../problem.ts';
import { unknownId } from '../unknown-id.ts';

export const run: Run = async (session) => {
  const { plan, argument } = session;
  const typed = argument ?? '';
  const records = [...plan.items, ...plan.indicators, ...plan.themes];
  const found = resolve(
    typed,
    records.map((record) => ({ value: record.id, words: wordings(record.title) })),
  );
  if (!found.ok && found.reason === 'ambiguous')
    throw new Stop({ code: 'ambiguous-name', option: 'id', typed, candidates: found.candidates });
  const id = found.ok ? (found.values[0] ?? typed) : typed;
  const past = await pastOf(session);
  const life = new Life(id, records.find((record) => record.id === id)?.title ?? null);
  for await (const step of past.stepsBack(null, () => life.ids)) life.take(step);
  const report = life.report(past.repository.shallow);
  // What is gone is known by its whole id only.
  if (!found.ok && (report.entries.length === 0 || !ID_PATTERN.test(id)))
    throw unknownId(typed, found.near, session);
  return report;
};
