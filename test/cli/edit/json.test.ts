// The commands that edit, for machines: one document that says what was done, what would be, or why not.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { ROOT } from '../run-wp.ts';
import { Copy } from './copy.ts';

const schema = JSON.parse(readFileSync(`${ROOT}/src/format/output.schema.json`, 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

it.each([
  [['set', 'forum', 'budget.amount=5'], { did: 'set', outcome: 'written', files: ['plan/events.yaml'] }],
  [['set', 'forum', 'when='], { did: 'set', outcome: 'unchanged', files: [], diff: null }],
  [['set', 'forum', 'part_of=fora'], { outcome: 'refused', findings: [{ code: 'unknown-reference' }] }],
  [['set', 'forum', 'when=2025', '--dry-run'], { outcome: 'shown', findings: [{ code: 'outside-period' }] }],
  [['done', 'forum'], { changes: [{ field: 'status', before: null, after: 'done', line: 4 }] }],
  [['note', 'forum', 'Booked'], { changes: [{ field: 'updates.0', before: null }] }],
  [
    ['rename', 'night', 'eve'],
    {
      did: 'rename',
      changes: [
        { field: 'id', after: 'eve' },
        { id: 'forum', field: 'related.0' },
      ],
    },
  ],
  [
    ['remove', 'night'],
    { did: 'remove', outcome: 'refused', mentions: [{ id: 'forum', field: 'related', line: 4 }] },
  ],
  [['add', 'event', 'Day'], { did: 'add', record: { id: 'day', file: 'plan/events.yaml' } }],
  [
    ['fmt', '--check'],
    { did: 'format', outcome: 'listed', record: null, changes: [{ id: 'night', after: '2019-06' }] },
  ],
])('wp %j --json', async (words, expected) => {
  const copy = Copy.with({
    'events.yaml':
      'events:\n  - id: forum\n    title: Forum\n    related: [night]\n  - {id: night, title: Night, when: June}\n',
  });
  const { stdout } = await copy.wp(...words, '--json');
  const document = JSON.parse(stdout);
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  expect(document).toMatchObject({ schemaVersion: 1, kind: 'edit', ...expected });
});
