// Files that come and go while wp reads them, as under a sync client or a branch being checked out.
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { folderWith, HEADER } from '../../cli/folder.ts';
import { runWp } from '../../cli/run-wp.ts';
import { unclean } from '../unclean.ts';
import { told } from './judge.ts';

const COMES_AND_GOES = `
const { writeFileSync, rmSync } = require('node:fs');
for (;;) for (const name of process.argv.slice(1)) {
  writeFileSync(name, 'events:\\n  - {id: regatta, title: Regatta}\\n');
  rmSync(name, { force: true });
}`;

let other: ChildProcess | null = null;
afterEach(() => {
  other?.kill('SIGKILL');
});

it('is told as gone or read whole, and nothing breaks', async () => {
  const cwd = folderWith({ 'plan.yaml': HEADER, 'gala.yaml': 'events:\n  - {id: gala, title: Gala}\n' });
  writeFileSync(join(cwd, 'a.yaml'), '');
  other = spawn(process.execPath, ['-e', COMES_AND_GOES, join(cwd, 'a.yaml'), join(cwd, 'b.yaml')]);
  for (let run = 0; run < 40; run += 1) {
    const { stdout, stderr, exit } = await runWp(['validate'], { cwd });
    expect(unclean(stdout + stderr)).toEqual([]);
    expect([0, 1]).toContain(exit);
    // Both files may be there at one moment or none: only the same id twice, or a file that is gone, can be told.
    const codes = new Set(told(stdout).map(({ code }) => code));
    expect(['file-unreadable', 'duplicate-id']).toEqual(expect.arrayContaining([...codes]));
  }
}, 120_000);
