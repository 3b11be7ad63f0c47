// Which peers there are on this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { progress } from '../table.ts';
import { PEERS } from './index.ts';
import type { Peer } from './peer.ts';

export function installed(): { peer: Peer; binary: string }[] {
  return PEERS.flatMap((peer) => {
    const [binary] = peer.binaries.flatMap(onPath);
    if (binary !== undefined) return [{ peer, binary }];
    progress(`${peer.name} is not installed (${peer.binaries.join(', ')}): skipped`);
    return [];
  });
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
