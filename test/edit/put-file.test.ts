// A result takes the place of what was there in one step, whatever fails.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putFile } from '../../src/edit/put-file.ts';
import { folderWith } from '../cli/folder.ts';
import { faulty, shortWrite } from './faulty.ts';

const NEW = Buffer.from('# Work plan 2031\n'.repeat(100));

describe('each operation fails in turn', () => {
  it.each(['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EMFILE', 'EXDEV'])('with %s', (code) => {
    const counted = faulty(() => null);
    putFile(join(folderWith({ 'report.md': 'old' }), 'report.md'), NEW, counted.fs);
    expect(counted.done.length).toBeGreaterThan(5);
    for (const at of counted.done.keys()) {
      const folder = folderWith({ 'report.md': 'old' });
      const path = join(folder, 'report.md');
      let failed = false;
      try {
        putFile(path, NEW, faulty((index) => (index === at ? code : null)).fs);
      } catch {
        failed = true;
      }
      const now = readFileSync(path, 'utf8');
      expect(['old', NEW.toString()]).toContain(now);
      // What is said to be written is.
      if (!failed) expect(now).toBe(NEW.toString());
      // A clean-up that fails leaves a file behind, and nothing else does.
      if (counted.done[at] !== 'unlink') expect(readdirSync(folder)).toEqual(['report.md']);
    }
  });
});

it('short writes are gone on with', () => {
  const path = join(folderWith({}), 'report.md');
  putFile(path, NEW, faulty((_, operation) => (operation === 'write' ? shortWrite : null)).fs);
  expect(readFileSync(path, 'utf8')).toBe(NEW.toString());
});
