// One record, its parts, and everything it speaks of or that speaks of it.
import type { Day } from '../core/day.ts';
import { ID_PATTERN } from '../core/id.ts';
import type { Indicator, Item, Plan } from '../core/plan.ts';
import { indicatorRow } from './indicators.ts';
import { toRow } from './items.ts';
import { themeRow } from './themes.ts';
import type { Relation, ShowReport } from './types.ts';

/** The report for an id that exists: an item, an indicator or a theme. */
export function reportShow(plan: Plan, id: string, today: Day): ShowReport | null {
  const records = new Map<string, Item | Indicator>(
    [...plan.items, ...plan.indicators].map((r) => [r.id, r]),
  );
  const record = records.get(id);
  if (record !== undefined) {
    const parts = plan.items.filter((item) => item.part_of === id).map((item) => toRow(item, today));
    const subject =
      record.kind === 'indicator' ? { indicator: indicatorRow(record) } : { item: toRow(record, today) };
    const relations = relationsOf(plan, record).map(([relation, other]) => ({
      relation,
      id: other,
      record: records.get(other) ?? null,
    }));
    return { kind: 'show', subject, parts, relations };
  }
  const theme = plan.themes.find((candidate) => candidate.id === id);
  if (theme === undefined) return null;
  const own = plan.items.filter((item) => item.themes.includes(id));
  const parts = own.map((item) => toRow(item, today));
  const counted = own.filter((item) => item.referenced !== true);
  return { kind: 'show', subject: { theme: themeRow(theme, counted, today) }, parts, relations: [] };
}

/** Relations written on the record, then those written on others; each pair once. */
function relationsOf(plan: Plan, record: Item | Indicator): [Relation, string][] {
  const found = new Map<string, [Relation, string]>();
  const add = (relation: Relation, id: string) => {
    if (id !== record.id && !found.has(`${relation} ${id}`)) found.set(`${relation} ${id}`, [relation, id]);
  };
  if (typeof record.part_of === 'string' && ID_PATTERN.test(record.part_of)) add('part_of', record.part_of);
  if ('depends_on' in record) for (const id of record.depends_on ?? []) add('depends_on', id);
  for (const id of record.related ?? []) add('related', id);
  for (const other of [...plan.items, ...plan.indicators]) {
    if ('depends_on' in other && other.depends_on?.includes(record.id)) add('needed_by', other.id);
    if (other.related?.includes(record.id)) add('related', other.id);
  }
  return [...found.values()];
}
