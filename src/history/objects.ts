// Files and their contents out of git's objects: no checkout, no temporary tree.
import type { HistoryProblem } from './problem.ts';
import { failure, type Repository } from './repository.ts';

/** One file of a tree. `120000` is a symbolic link, `160000` a repository inside the repository. */
export interface TreeEntry {
  mode: string;
  id: string;
  /** 0 where it is no file, or is not there. */
  bytes: number;
}

/** The files below a folder of a commit, by their path in that folder; null when it has no such folder. */
export async function filesAt(
  repository: Repository,
  commit: string,
  prefix: string,
): Promise<Map<string, TreeEntry> | HistoryProblem | null> {
  // Ending in `/`, it is a folder or nothing: there may have been a file of that name.
  const folder = `${commit}:${prefix}`;
  const ran = await repository.run(['ls-tree', '-r', '-z', '-l', '--full-tree', folder]);
  if (!ran.ok) {
    if (ran.reason === 'no-git') return failure(ran);
    // It is there, but what it is made of is not.
    const there = await repository.run(['rev-parse', '--verify', '--quiet', '--end-of-options', folder]);
    return there.ok ? { code: 'history-missing' } : null;
  }
  const files = new Map<string, TreeEntry>();
  for (const line of ran.out.toString('utf8').split('\0')) {
    const match = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode = '', id = '', bytes = '', path = ''] = match;
    // `-` where it is no file, `BAD` where its content was lost: reading it will tell.
    files.set(path, { mode, id, bytes: Number.parseInt(bytes, 10) || 0 });
  }
  return files;
}

/** The contents of objects, by whatever names they were asked by; one that is not there is left out. */
export async function readObjects(
  repository: Repository,
  names: Iterable<string>,
): Promise<Map<string, Buffer> | HistoryProblem> {
  const wanted = [...new Set(names)];
  const contents = new Map<string, Buffer>();
  if (wanted.length === 0) return contents;
  const ran = await repository.run(['cat-file', '--batch'], wanted.map((name) => `${name}\n`).join(''));
  if (!ran.ok) return failure(ran);
  let at = 0;
  for (const name of wanted) {
    const end = ran.out.indexOf(10, at);
    const size = / (\d+)$/.exec(ran.out.toString('latin1', at, end))?.[1];
    if (size !== undefined) contents.set(name, ran.out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + (size === undefined ? 0 : Number(size) + 1);
  }
  return contents;
}
