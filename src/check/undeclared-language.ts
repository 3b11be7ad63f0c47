// A text in a language the plan does not declare is never shown: most often the code is misspelt.
import { type Finding, finding } from '../core/finding.ts';
import { HEADER_FILE, type Origin } from '../core/plan.ts';
import type { Rule } from './rule.ts';
import { suggester } from './suggest.ts';

/** Fields that may have one text per language. */
const TEXTS = [
  'title',
  'description',
  'note',
  'organization',
  'owner',
  'when_note',
  'subject_to',
  'part_of',
  'unit',
];

export const undeclaredLanguage: Rule<'undeclared-name'> = {
  code: 'undeclared-name',
  *check({ header, themes, items, indicators }) {
    if (header.languages === undefined) return;
    const declared = new Set(header.languages);
    const near = suggester(header.languages);
    yield* strangers(header, { file: HEADER_FILE, path: [] }, declared, near);
    for (const record of [...themes, ...items, ...indicators]) {
      yield* strangers(record, record.origin, declared, near);
    }
  },
};

function* strangers(
  record: object,
  { file, path }: Origin,
  declared: ReadonlySet<string>,
  suggest: (code: string) => string | null,
): Iterable<Finding<'undeclared-name'>> {
  for (const field of TEXTS) {
    const text: unknown = (record as Record<string, unknown>)[field];
    if (typeof text !== 'object' || text === null) continue;
    for (const name of Object.keys(text)) {
      if (declared.has(name)) continue;
      const args = { field, name, vocabulary: 'languages', near: suggest(name) };
      yield finding('undeclared-name', { file, path: [...path, field, name], on: 'key' }, args);
    }
  }
}
