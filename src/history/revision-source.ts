// A plan folder at a commit, as loading sees any plan folder: what is odd in it is a finding, like on disk.
import { posix } from 'node:path';
import { type Finding, finding, type UnreadableReason } from '../core/finding.ts';
import { FILE_BYTES, tooLarge, wholeFile } from '../load/limits.ts';
import { isPassedOver, isYaml, misnamed } from '../load/plan-file.ts';
import type { PlanSource, Read } from '../load/plan-source.ts';
import { withinLimits } from '../load/within-limits.ts';
import { filesAt, readObjects, type TreeEntry } from './objects.ts';
import type { HistoryProblem } from './problem.ts';
import type { Repository } from './repository.ts';

const LINK = '120000';
const REPOSITORY = '160000';

/** The plan below `prefix` at a commit, read at once; null when the commit has no such folder. */
export async function revisionSource(
  repository: Repository,
  commit: string,
  prefix: string,
): Promise<PlanSource | HistoryProblem | null> {
  const tree = await filesAt(repository, commit, prefix);
  if (!(tree instanceof Map)) return tree;
  const { files, findings } = planFiles(tree);
  const wanted = files.flatMap((file) => {
    const entry = tree.get(file);
    return entry === undefined ? [] : idToRead(entry);
  });
  const contents = await readObjects(repository, wanted);
  if (!(contents instanceof Map)) return contents;
  const targets = linked(files, tree, contents);
  const links = await readObjects(repository, targets);
  if (!(links instanceof Map)) return links;
  const all = new Map([...contents, ...links]);
  if ([...wanted, ...targets].some((id) => !all.has(id))) return { code: 'history-missing' };
  return { list: () => ({ files, findings }), read: (file) => read(file, tree, all) };
}

/** The YAML of a tree by the rules of a folder on disk. */
function planFiles(tree: ReadonlyMap<string, TreeEntry>): { files: string[]; findings: Finding[] } {
  const files = new Set<string>();
  const findings: Finding[] = [];
  for (const [path, { mode }] of tree) {
    const steps = path.split('/');
    if (steps.some(isPassedOver)) continue;
    const first = steps.findIndex(isYaml);
    if (first >= 0) files.add(steps.slice(0, first + 1).join('/'));
    else if (mode === REPOSITORY) findings.push(unreadable(path, 'not-a-file'));
    else findings.push(...[misnamed(path)].filter((odd) => odd !== null));
  }
  const within = withinLimits(files, (file) => tree.get(file)?.bytes ?? 0);
  return { files: within.files, findings: [...findings, ...within.findings] };
}

/** Its id, where it is a file, and no larger than one may be. */
function idToRead({ mode, id, bytes }: TreeEntry): string[] {
  return mode === REPOSITORY || bytes > FILE_BYTES ? [] : [id];
}

/** Ids of the files that links among the plan's files lead to. */
function linked(
  files: readonly string[],
  tree: ReadonlyMap<string, TreeEntry>,
  contents: ReadonlyMap<string, Buffer>,
): string[] {
  return files.flatMap((file) => {
    const entry = tree.get(file);
    const target = entry?.mode === LINK ? follow(file, entry, tree, contents) : null;
    return target === null ? [] : idToRead(target);
  });
}

/** The file of the plan a link leads to, in one step; null where it leads elsewhere. */
function follow(
  path: string,
  link: TreeEntry,
  tree: ReadonlyMap<string, TreeEntry>,
  contents: ReadonlyMap<string, Buffer>,
): TreeEntry | null {
  const target = contents.get(link.id)?.toString('utf8') ?? '/';
  const entry = tree.get(posix.normalize(posix.join(posix.dirname(path), target)));
  return entry === undefined || entry.mode === LINK || target.startsWith('/') ? null : entry;
}

function read(file: string, tree: ReadonlyMap<string, TreeEntry>, contents: Map<string, Buffer>): Read {
  const own = tree.get(file);
  const entry = own?.mode === LINK ? follow(file, own, tree, contents) : own;
  if (entry === null) return refuse(unreadable(file, 'link'));
  if (entry === undefined || entry.mode === REPOSITORY) return refuse(unreadable(file, 'not-a-file'));
  if (entry.bytes > FILE_BYTES) return refuse(tooLarge('bytes', wholeFile(file)));
  return { ok: true, bytes: contents.get(entry.id) as Buffer };
}

function refuse(why: Finding): Read {
  return { ok: false, finding: why };
}

function unreadable(file: string, reason: UnreadableReason): Finding {
  return finding('file-unreadable', wholeFile(file), { reason });
}
