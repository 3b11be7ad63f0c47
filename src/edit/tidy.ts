// What killed writers left in a plan folder, removed by the next one.
import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import type { Holder } from './holder.ts';
import { LOCK, type Means, removeDeadGuards } from './lock-file.ts';
import { isTemporary, quietly } from './new-file.ts';
import { removeDeadTickets, ticketsAmong } from './tickets.ts';

/** Call it under the lock: then every unfinished file is a dead writer's, or of one who waits and makes another. */
export function tidy(folder: string, mine: Holder, means: Means): void {
  quietly(() => {
    const names = means.fs.names(folder);
    removeDeadTickets(folder, ticketsAmong(names), LOCK, means);
    quietly(() => removeDeadGuards(folder, names, mine, means));
    removeTemporary(folder, names, means.fs);
  });
}

function removeTemporary(folder: string, names: readonly string[], fs: FileSystem): void {
  for (const name of names) {
    const path = join(folder, name);
    if (isTemporary(name)) quietly(() => fs.unlink(path));
    else if (name.endsWith('/') && !name.startsWith('.') && name !== 'node_modules/')
      quietly(() => removeTemporary(path, fs.names(path), fs));
  }
}
