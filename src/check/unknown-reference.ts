// An id that names nothing: a slip of the pen, or an item that was renamed or taken out.
import { finding } from '../core/finding.ts';
import { REFERENCE_FIELDS, referencesOf } from './references.ts';
import type { Rule } from './rule.ts';
import { suggester } from './suggest.ts';

export const unknownReference: Rule<'unknown-reference'> = {
  code: 'unknown-reference',
  *check({ items, indicators, gaps }) {
    // It may be in a file that could not be read.
    if (gaps !== undefined && gaps.files.length > 0) return;
    const all = [...items, ...indicators];
    const known = all.map(({ id }) => id);
    const existing = new Set([...known, ...(gaps?.ids ?? [])]);
    const suggest = suggester(known);
    for (const item of all) {
      for (const field of REFERENCE_FIELDS) {
        for (const { id, place } of referencesOf(item, field)) {
          if (existing.has(id)) continue;
          yield finding('unknown-reference', place, { field, id, near: suggest(id) });
        }
      }
    }
  },
};
