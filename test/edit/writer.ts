// A process of its own that changes a plan as a command would: lock, read, save. The tests start many, and kill them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_FS } from '../../src/edit/file-system.ts';
import { underLock } from '../../src/edit/lock.ts';
import { type FileChange, save } from '../../src/edit/save.ts';
import { faulty, shortWrite } from './faulty.ts';
import { changes, NEW, OLD, onDisk } from './two-plans.ts';

/** `what`: an id to mark as done in events.yaml, or `rename`, there and back; `killAt`: the operation it dies before. */
const [folder = '', what = '', killAt = ''] = process.argv.slice(2);

const { fs } = faulty((index, operation) => {
  if (String(index) !== killAt) return null;
  return (real, args) => {
    if (operation === 'write') shortWrite(real, args);
    process.kill(process.pid, 'SIGKILL');
  };
});

function done(id: string): FileChange[] {
  const path = join(folder, 'events.yaml');
  const before = readFileSync(path);
  const after = before.toString().replace(`id: ${id}\n    status: planned`, `id: ${id}\n    status: done`);
  return [{ path, before, after: Buffer.from(after) }];
}

function renamed(): FileChange[] {
  const [from, to] = 'old-quay.yaml' in onDisk(folder) ? [OLD, NEW] : [NEW, OLD];
  return changes(folder, from, to);
}

const means = { fs: killAt === '' ? NODE_FS : fs };
const locked = await underLock(
  folder,
  async () => save(folder, what === 'rename' ? renamed() : done(what), means.fs),
  means,
);
const problem = locked.ok ? locked.value : locked.problem;
if (problem !== null) {
  process.stderr.write(`${JSON.stringify(problem)}\n`);
  process.exitCode = 3;
}
