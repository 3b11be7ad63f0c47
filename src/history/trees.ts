// Which files a plan had at many commits: tree objects read in a few strokes, each tree once.
import { isPassedOver, isYaml } from '../load/plan-file.ts';
import { readObjects } from './objects.ts';
import type { HistoryProblem } from './problem.ts';
import type { Repository } from './repository.ts';

/** The plan's YAML files at a commit: path in the plan folder → id of its contents. */
export type Tree = Map<string, string>;

interface Entry {
  name: string;
  id: string;
  isFolder: boolean;
}

/** Remembers the trees it has read: most commits share most of them. */
export class Trees {
  readonly #repository: Repository;
  readonly #read = new Map<string, Entry[]>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** By commit; empty where it has no folder `prefix`. Links and repositories inside are left out. */
  async at(commits: readonly string[], prefix: string): Promise<Map<string, Tree> | HistoryProblem> {
    const roots = new Map(commits.map((commit) => [commit, `${commit}:${prefix}`]));
    let wanted = [...roots.values()];
    while (wanted.length > 0) {
      const found = await readObjects(this.#repository, wanted);
      if (!(found instanceof Map)) return found;
      const lack = await this.#lackOf(wanted.filter((name) => !found.has(name)));
      if (lack !== null) return lack;
      const folders: string[] = [];
      for (const [name, tree] of found) {
        const entries = parseTree(tree);
        if (entries === null) return { code: 'git-failed', reason: `corrupt tree ${name}` };
        this.#read.set(name, entries);
        folders.push(...entries.filter(({ isFolder }) => isFolder).map(({ id }) => id));
      }
      wanted = [...new Set(folders)].filter((id) => !this.#read.has(id));
    }
    return new Map([...roots].map(([commit, root]) => [commit, new Map(this.#flat(root, ''))]));
  }

  /** A folder that a commit never had is none; what a commit or a folder names must be there. */
  async #lackOf(names: readonly string[]): Promise<HistoryProblem | null> {
    const above = names.map((name) =>
      name.includes(':') ? `${name.slice(0, name.indexOf(':'))}^{tree}` : name,
    );
    const found = await readObjects(this.#repository, above);
    if (!(found instanceof Map)) return found;
    if (above.some((name) => !found.has(name))) return { code: 'history-missing' };
    for (const name of names) this.#read.set(name, []);
    return null;
  }

  *#flat(name: string, under: string): Generator<[path: string, id: string]> {
    for (const entry of this.#read.get(name) as Entry[]) {
      if (entry.isFolder) yield* this.#flat(entry.id, `${under}${entry.name}/`);
      else yield [`${under}${entry.name}`, entry.id];
    }
  }
}

const FOLDER = '40000';
const FILE = /^100/;

/** A tree object: `mode name NUL id`, the id in bytes (20 of SHA-1, 32 of SHA-256); null where it is none. */
function parseTree(tree: Buffer): Entry[] | null {
  return readTree(tree, 20) ?? readTree(tree, 32);
}

function readTree(tree: Buffer, width: number): Entry[] | null {
  const entries: Entry[] = [];
  for (let at = 0; at < tree.length; ) {
    const [space, nul] = [tree.indexOf(32, at), tree.indexOf(0, at)];
    const mode = tree.toString('latin1', at, space);
    if (nul < 0 || nul + width >= tree.length || !/^\d{5,6}$/.test(mode)) return null;
    const name = tree.toString('utf8', space + 1, nul);
    const isFolder = mode === FOLDER;
    const isPlan = !isPassedOver(name) && (isFolder ? !isYaml(name) : FILE.test(mode) && isYaml(name));
    if (isPlan) entries.push({ name, id: tree.toString('hex', nul + 1, nul + 1 + width), isFolder });
    at = nul + 1 + width;
  }
  return entries;
}
