// A process of its own that makes one plan of the other, as a command would: lock, read, save. Tests kill it.
import { underLock } from '../../src/edit/lock.ts';
import { save } from '../../src/edit/save.ts';
import { faulty, shortWrite } from './faulty.ts';
import { changes, NEW, OLD, onDisk } from './two-plans.ts';

/** `killAt`: the file operation it dies before, half-way through a write. */
const [folder = '', killAt = ''] = process.argv.slice(2);

const { fs } = faulty((index, operation) => {
  if (String(index) !== killAt) return null;
  return (real, args) => {
    if (operation === 'write') shortWrite(real, args);
    process.kill(process.pid, 'SIGKILL');
  };
});

const locked = await underLock(
  folder,
  async () => {
    const [from, to] = 'old-quay.yaml' in onDisk(folder) ? [OLD, NEW] : [NEW, OLD];
    return save(folder, changes(folder, from, to), fs);
  },
  { fs },
);
const problem = locked.ok ? locked.value : locked.problem;
if (problem !== null) {
  process.stderr.write(`${JSON.stringify(problem)}\n`);
  process.exitCode = 3;
}
