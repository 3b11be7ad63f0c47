// Every record of real plans, edited by the command and edited back: the original bytes.
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/core/schema/mistake.ts';
import { openText } from '../../../src/edit/splice/text-file.ts';
import { type Leaf, leavesOf } from '../../edit/splice/every-field.ts';
import { Copy, changedLines } from './copy.ts';

/** Other values that fit each field of the real plan. */
const OTHERS: Record<string, string> = {
  when: '2019-05',
  actual: '2018-07',
  status: 'suspended',
  role: 'speaker',
  direction: 'down',
  mode: 'hybrid',
  related: 'chicago-forum',
  place: 'Spain',
  partners: 'UN',
  service: 'pilot-projects',
  services: 'pilot-projects',
  subjects: 'mobility',
};

function other({ path, value }: Leaf): string {
  const field = String(path.findLast((step) => typeof step === 'string'));
  if (typeof value === 'number') return String(value + 1);
  if (typeof value === 'boolean') return String(!value);
  return OTHERS[field] ?? 'something else';
}

const copy = Copy.of('plan');
const records = Object.entries(copy.texts()).flatMap(([file, text]) => {
  const { tree } = openText(file, new TextEncoder().encode(text));
  const lists = ['themes', 'actions', 'events', 'milestones', 'projects', 'indicators'];
  return lists.flatMap((list) => {
    const entries = (valueAt(tree?.value, [list]) ?? []) as { id: string }[];
    return entries.map(({ id }, index) => ({ id, file, list, tree, path: [list, index] }));
  });
});

it('the real plan has its records', () => {
  expect(records.length).toBeGreaterThan(60);
});

describe.each(records)('$id', ({ id, file, list, tree, path }) => {
  const leaves =
    tree === null ? [] : leavesOf(tree).filter(({ path: leaf }) => path.every((step, n) => leaf[n] === step));
  const fields = leaves
    .map((leaf) => ({ ...leaf, path: leaf.path.slice(2) }))
    .filter((leaf) => leaf.path[0] !== 'id');
  const typed = (value: (leaf: Leaf) => string) =>
    fields.map((leaf) => `${leaf.path.join('.')}=${value(leaf)}`);

  it('every field, to something else and back', async () => {
    const before = copy.text(file);
    const there = await copy.wp('set', id, ...typed(other));
    expect(there).toMatchObject({ exit: 0, stderr: '' });
    expect(changedLines(before, copy.text(file)).length).toBeGreaterThanOrEqual(2);
    const back = await copy.wp('set', id, ...typed(({ value }) => String(value)));
    expect(back.exit).toBe(0);
    expect(copy.text(file)).toBe(before);
  });

  it.skipIf(list === 'themes' || list === 'indicators')('done, in one line, and not', async () => {
    const before = copy.text(file);
    const was = fields.find(({ path: [field] }) => field === 'status')?.value ?? '';
    expect((await copy.wp('done', id)).exit).toBe(0);
    if (was === 'done') {
      expect(copy.text(file)).toBe(before);
      return;
    }
    const changed = changedLines(before, copy.text(file));
    expect(changed.filter((line) => line.startsWith('+'))).toEqual(['+     status: done']);
    expect(changed.length).toBeLessThanOrEqual(2);
    expect((await copy.wp('set', id, `status=${was}`)).exit).toBe(0);
    expect(copy.text(file)).toBe(before);
  });
});
