// Nothing can be part of itself or wait for itself, not even by way of others.
import { type Finding, finding } from '../core/finding.ts';
import type { Item } from '../core/plan.ts';
import { type Reference, type ReferenceField, referencesOf } from './references.ts';
import type { Rule } from './rule.ts';

export const referenceCycle: Rule<'reference-cycle'> = {
  code: 'reference-cycle',
  *check({ items }) {
    yield* cycles(items, 'part_of');
    yield* cycles(items, 'depends_on');
  },
};

/** Ids named in all cycles together; a plan with more is not helped by more. */
const NAMED = 10_000;

/** An item on the way down, and which of its references are still to be followed. */
interface Step {
  id: string;
  references: Reference[];
  next: number;
}

/**
 * Every cycle once, by depth-first search: a reference back to an item on the way is a cycle, and without
 * those references there would be none. A loop and no recursion, because chains may be long.
 */
function* cycles(items: readonly Item[], field: ReferenceField): Iterable<Finding<'reference-cycle'>> {
  const referring = items.filter((item) => item[field] !== undefined);
  const byId = new Map(referring.map((item) => [item.id, item]));
  const depths = new Map<string, number>();
  let named = 0;
  for (const { id: start } of referring) {
    const way: Step[] = [];
    if (!depths.has(start)) enter(start);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const reference = step.references[step.next];
      step.next += 1;
      if (reference === undefined) {
        way.pop();
        depths.set(step.id, LEFT);
        continue;
      }
      const depth = depths.get(reference.id);
      if (depth === undefined) enter(reference.id);
      else if (depth !== LEFT && named < NAMED) {
        named += way.length - depth;
        yield cycle(field, way.slice(depth));
      }
    }

    function enter(id: string): void {
      const item = byId.get(id);
      depths.set(id, item === undefined ? LEFT : way.length);
      if (item !== undefined) way.push({ id, references: referencesOf(item, field), next: 0 });
    }
  }
}

/** Depth of an item whose references have all been followed. */
const LEFT = -1;

/** `way` from the item that is named again to the one that names it. */
function cycle(field: ReferenceField, way: Step[]): Finding<'reference-cycle'> {
  const [first, ...others] = way.flatMap(({ references, next }) => references[next - 1]?.place ?? []);
  const ids = way.map(({ id }) => id);
  if (first === undefined) throw new Error('a cycle without references');
  return finding('reference-cycle', first, { field, ids }, others);
}
