// A process of its own that marks one item of a plan file as done, as a command would: lock, read, splice, save.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLock } from '../../src/edit/lock.ts';
import { save } from '../../src/edit/save.ts';

const [folder = '', file = '', id = ''] = process.argv.slice(2);
const locked = await underLock(folder, async () => {
  const path = join(folder, file);
  const before = readFileSync(path);
  const after = before.toString().replace(`id: ${id}\n    status: planned`, `id: ${id}\n    status: done`);
  return save(folder, [{ path, before, after: Buffer.from(after) }]);
});
const problem = locked.ok ? locked.value : locked.problem;
if (problem !== null) {
  process.stderr.write(`${JSON.stringify(problem)}\n`);
  process.exitCode = 3;
}
