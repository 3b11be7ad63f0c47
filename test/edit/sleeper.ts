// A process of its own that takes the lock of a plan, says so, and sleeps.
import { setTimeout as pause } from 'node:timers/promises';
import { underLock } from '../../src/edit/lock.ts';

await underLock(process.argv[2] ?? '', async () => {
  process.stdout.write('locked\n');
  await pause(60_000);
});
