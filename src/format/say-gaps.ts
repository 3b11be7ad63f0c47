// What of a plan could not be read, said where its parts are counted.
import type { Plan } from '../core/plan.ts';
import type { Voice } from './voice.ts';

/** Null where all of it could be read. */
export function sayGaps({ gaps }: Plan, { messages }: Voice): string | null {
  const names = [...(gaps?.files ?? []), ...(gaps?.ids ?? [])];
  return names.length === 0 ? null : messages.page.gaps(names.join(', '));
}
