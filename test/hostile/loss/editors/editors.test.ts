// Several processes edit one file at once: all of their edits are there at the end, and readers see no half of one.
import { expect, it } from 'vitest';
import { countsIn, notedIn, plan } from './desks.ts';
import { editAtOnce } from './editing.ts';

it('5 processes × 8 edits', async () => {
  const { waits, readings, byWp, lost, wrong } = await editAtOnce(5, 8);
  expect(wrong).toEqual([]);
  expect({ edits: waits.length, lost }).toEqual({ edits: 40, lost: 0 });
  expect(readings).toBeGreaterThan(20);
  expect(byWp).toBeGreaterThan(0);
}, 300_000);

it('what is lost or cut would be seen', () => {
  const text = plan(2)['events.yaml'] ?? '';
  expect(notedIn(text.replace('tags: []', 'tags: [minute-1, minute-2]'), 2)).toEqual([2, 0]);
  expect(() => notedIn(text.replace('tags: []', 'tags: [minute-2]'), 2)).toThrow(
    'meeting-00 has lost minute-1',
  );
  expect(() => notedIn(text.slice(0, -1), 2)).toThrow('the end of the file is missing');
  expect(() => countsIn([], 1)).toThrow('meeting-00 is missing');
});
