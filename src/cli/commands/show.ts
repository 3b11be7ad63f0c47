// `wp show ID`: one record in full.
import { wordings } from '../../core/text.ts';
import { resolve } from '../../query/resolve.ts';
import { reportShow } from '../../report/show.ts';
import type { Run } from '../command.ts';
import { Stop } from '../problem.ts';
import { unknownId } from '../unknown-id.ts';

export const run: Run = (session) => {
  const { plan, today, argument } = session;
  const typed = argument ?? '';
  const records = [...plan.items, ...plan.indicators, ...plan.themes];
  const candidates = records.map((record) => ({ value: record.id, words: wordings(record.title) }));
  const found = resolve(typed, candidates);
  if (!found.ok) {
    if (found.reason === 'unknown') throw unknownId(typed, found.near, session);
    throw new Stop({ code: 'ambiguous-name', option: 'id', typed, candidates: found.candidates });
  }
  if (found.values.length > 1)
    throw new Stop({ code: 'ambiguous-name', option: 'id', typed, candidates: found.values });
  const report = reportShow(plan, found.values[0] ?? typed, today);
  if (report === null) throw unknownId(typed, null, session);
  return report;
};
