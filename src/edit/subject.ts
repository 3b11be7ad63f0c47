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

/** Every record that has an id of its own. Items and indicators share theirs; a theme may have the same one. */
export function subjectsOf(plan: Plan): Subject[] {
  const subject = (
    is: Subject['is'],
    { id, title, origin }: Item | Indicator | Theme,
    schema: RecordSchema,
  ) => ({ id, title, is, origin, schema });
  return [
    ...plan.items.map((item) => subject('item', item, workItemSchema)),
    ...plan.indicators.map((indicator) => subject('indicator', indicator, indicatorSchema)),
    ...plan.themes.map((theme) => subject('theme', theme, themeSchema)),
  ];
}
