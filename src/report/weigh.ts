// What of a change is told first.
import { SLIPS } from '../core/when/shift.ts';
import type { RecordChange } from './changes.ts';

/** From the gravest on; each record counts once. `date`: moved, but no slip. */
const CHANGE_WEIGHTS = ['slipped', 'removed', 'added', 'date', 'status', 'other'] as const;
export type ChangeWeight = (typeof CHANGE_WEIGHTS)[number];

export function weigh({ how, fields }: RecordChange): ChangeWeight {
  if (how !== 'changed') return how;
  const when = fields.find(({ field }) => field === 'when');
  if (when?.shift && SLIPS.has(when.shift.kind)) return 'slipped';
  if (when !== undefined) return 'date';
  return fields.some(({ field }) => field === 'status') ? 'status' : 'other';
}

/** How many changes weigh what. */
export function tallyOfChanges(changes: readonly { weight: ChangeWeight }[]): Record<ChangeWeight, number> {
  const tally = Object.fromEntries(CHANGE_WEIGHTS.map((weight) => [weight, 0])) as Record<
    ChangeWeight,
    number
  >;
  for (const { weight } of changes) tally[weight] += 1;
  return tally;
}
