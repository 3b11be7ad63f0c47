// The fields by which items and indicators name each other, with the place of each id.
import { at, type Place } from '../core/finding.ts';
import { ID_PATTERN } from '../core/id.ts';
import type { Indicator, Item } from '../core/plan.ts';

export const REFERENCE_FIELDS = ['part_of', 'depends_on', 'related'] as const;
export type ReferenceField = (typeof REFERENCE_FIELDS)[number];

export interface Reference {
  id: string;
  place: Place;
}

/** The ids a field names. A `part_of` in words ("UCLG Executive Bureau") names something outside the plan. */
export function referencesOf(item: Item | Indicator, field: ReferenceField): Reference[] {
  if (field === 'part_of') {
    const id = item.part_of;
    return typeof id === 'string' && ID_PATTERN.test(id) ? [{ id, place: at(item.origin, field) }] : [];
  }
  const ids = field === 'related' ? item.related : 'depends_on' in item ? item.depends_on : undefined;
  return (ids ?? []).map((id, index) => ({ id, place: at(item.origin, field, index) }));
}
