// Every field of real files, set to something else and back: the original bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/edit/splice/apply.ts';
import { styleOf } from '../../../src/edit/splice/layout.ts';
import { bytesOf, openText, type TextFile } from '../../../src/edit/splice/text-file.ts';
import { ROOT } from '../../cli/run-wp.ts';
import { another, leavesOf } from './every-field.ts';

const FOLDERS = ['plan', 'test/cli/plans/harbour', 'test/edit/samples'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name)),
);

/** An alias stands for them in another record: to change one is to change the other. */
const SHARED = [
  'test/cli/plans/harbour/learning/courses.yaml actions.0.service',
  'test/cli/plans/harbour/learning/courses.yaml actions.0.tags.0',
  'test/edit/samples/anchors.yaml x-defaults.lead',
  'test/edit/samples/anchors.yaml x-defaults.words.0',
  'test/edit/samples/anchors.yaml x-defaults.words.1',
  'test/edit/samples/anchors.yaml actions.0.contact',
  'test/edit/samples/anchors.yaml actions.1.budget.amount',
  'test/edit/samples/anchors.yaml actions.1.budget.currency',
];

describe.each(files)('%s', (name) => {
  const bytes = readFileSync(join(ROOT, name));
  const file = openText(name, bytes);
  const leaves = file.tree === null ? [] : leavesOf(file.tree);

  it('is read without a byte lost', () => {
    expect(file.findings).toEqual([]);
    expect(leaves.length).toBeGreaterThan(0);
    expect(Buffer.from(bytesOf(file))).toEqual(bytes);
  });

  it.each(leaves)('$path', ({ path, value, node }) => {
    const there = apply(file, { do: 'set', path, value: another(value) });
    if (SHARED.includes(`${name} ${path.join('.')}`)) {
      expect(there).toEqual({ file: name, line: file.lines.range(node.start, node.end).line });
      return;
    }
    expect(there).toHaveProperty('text');
    const back = apply(there as TextFile, { do: 'set', path, value });
    // Once written out, what was an alias stays so; what was nothing is written as `null`.
    const isAlias = styleOf(node, file.text) === 'alias';
    if (!isAlias && value !== null) expect(back).toHaveProperty('text', file.text);
    else expect(back).toHaveProperty('tree.value', file.tree?.value);
  });
});
