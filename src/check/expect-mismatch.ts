// "Start of 4 new pilots" with three of them in the plan: real plans' sums are often wrong.
import { at, finding } from '../core/finding.ts';
import type { Item } from '../core/plan.ts';
import type { Rule } from './rule.ts';

/** Counts an item's children, without those the plan merely mentions (`referenced`). */
export const expectMismatch: Rule<'expect-mismatch'> = {
  code: 'expect-mismatch',
  *check({ items, gaps }) {
    // Some of the children may be among what could not be read.
    if (gaps !== undefined) return;
    const children = childrenOf(items);
    for (const { id, expect, origin } of items) {
      if (expect === undefined) continue;
      const { count: expected, status = null } = expect;
      const counted = (children.get(id) ?? []).filter((child) => status === null || child.status === status);
      if (counted.length === expected) continue;
      const args = { expected, found: counted.length, status };
      yield finding('expect-mismatch', at(origin, 'expect', 'count'), args);
    }
  },
};

function childrenOf(items: readonly Item[]): Map<string, Item[]> {
  const children = new Map<string, Item[]>();
  for (const item of items) {
    if (typeof item.part_of !== 'string' || item.referenced) continue;
    const siblings = children.get(item.part_of);
    if (siblings === undefined) children.set(item.part_of, [item]);
    else siblings.push(item);
  }
  return children;
}
