// What a person names to change it: one record of the plan, and where it is written.
import type { Indicator, Item, Origin, Plan, Theme } from '../core/plan.ts';
import { themeSchema } from '../core/schema/header.ts';
import { indicatorSchema, workItemSchema } from '../core/schema/item.ts';
import type { RecordSchema } from '../core/schema/mistake.ts';
import type { Text } from '../core/text.ts';

export interface Subject {
  id: string;
  title: Text;
  is: 'item' | 'indicator' | 'theme';
  origin: Origin;
  schema: RecordSchema;
}

/** The record of exactly this id; null where there is none. An item comes before a theme of the same id. */
export function subjectOf(plan: Plan, id: string): Subject | null {
  for (const [is, record, schema] of recordsOf(plan)) {
    // Of a plan that is kept, title and origin are only read of the one that is meant.
    if (record.id === id) return { id, title: record.title, is, origin: record.origin, schema };
  }
  return null;
}

/** What every record that has an id of its own may be called by. */
export function namesOf(plan: Plan): Pick<Subject, 'id' | 'title'>[] {
  return [...recordsOf(plan)].map(([, { id, title }]) => ({ id, title }));
}

/** Items and indicators share their ids; a theme may have the same one. */
function* recordsOf(plan: Plan): Iterable<[Subject['is'], Item | Indicator | Theme, RecordSchema]> {
  for (const item of plan.items) yield ['item', item, workItemSchema];
  for (const indicator of plan.indicators) yield ['indicator', indicator, indicatorSchema];
  for (const theme of plan.themes) yield ['theme', theme, themeSchema];
}
