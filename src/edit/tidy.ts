// What killed writers left in a plan folder, removed by the next one.
import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import type { Holder } from './holder.ts';
import { type Means, removeDeadGuards } from './lock-file.ts';
import { isTemporary, quietly } from './new-file.ts';

/** Call it under the lock: then every unfinished file is a dead writer's, or of one who waits and makes another. */
export function tidy(folder: string, mine: Holder, means: Means): void {
  quietly(() => removeDeadGuards(folder, means.fs.names(folder), mine, means));
  quietly(() => removeTemporary(folder, means.fs));
}

function removeTemporary(folder: string, fs: FileSystem): void {
  for (const name of fs.names(folder)) {
    if (isTemporary(name)) quietly(() => fs.unlink(join(folder, name)));
    else if (name.endsWith('/') && !name.startsWith('.') && name !== 'node_modules/')
      quietly(() => removeTemporary(join(folder, name), fs));
  }
}
