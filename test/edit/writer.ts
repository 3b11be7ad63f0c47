// A process of its own that makes one plan of the other, as a command would: lock, read, save. Tests run it as another user.
import { underLock } from '../../src/edit/lock.ts';
import { save } from '../../src/edit/save.ts';
import { changes, NEW, OLD, onDisk } from './two-plans.ts';

const [folder = ''] = process.argv.slice(2);

const locked = await underLock(folder, async () => {
  const [from, to] = 'old-quay.yaml' in onDisk(folder) ? [OLD, NEW] : [NEW, OLD];
  return save(folder, changes(folder, from, to));
});
const problem = locked.ok ? locked.value : locked.problem;
if (problem !== null) {
  process.stderr.write(`${JSON.stringify(problem)}\n`);
  process.exitCode = 3;
}
