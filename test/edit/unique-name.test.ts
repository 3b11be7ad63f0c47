// A name that nobody else takes.
import { expect, it } from 'vitest';
import { isTemporary } from '../../src/edit/new-file.ts';
import { uniqueName } from '../../src/edit/unique-name.ts';

it('has the form of a UUID, by which unfinished files, locks and tickets are known', () => {
  expect(uniqueName()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(isTemporary(`.wp.${uniqueName()}.tmp`)).toBe(true);
});

it('is another each time', () => {
  expect(new Set(Array.from({ length: 10_000 }, uniqueName)).size).toBe(10_000);
});
