// A plan folder at a commit, as loading sees any plan folder: what is odd in it is a finding, like on disk.
import { posix } from 'node:path';
import { type Finding, finding, type UnreadableReason } from '../core/finding.ts';
import { FILE_BYTES, tooLarge, wholeFile } from '../load/limits.ts';
import { isPassedOver, isYaml } from '../load/plan-file.ts';
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
    return entry === undefined || (entry.bytes ?? 0) > FILE_BYTES ? [] : [entry.id];
  });
  const contents = await readObjects(repository, wanted);
  if (!(contents instanceof Map)) return contents;
  const links = await readObjects(repository, linked(tree, contents));
  if (!(links instanceof Map)) return links;
  const missing = wanted.some((id) => !contents.has(id));
  if (missing) return { code: 'history-missing' };
  const all = new Map([...contents, ...links]);
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
  }
  const within = withinLimits(files, (file) => tree.get(file)?.bytes ?? 0);
  return { files: within.files, findings: [...findings, ...within.findings] };
}

/** Ids of the files that links in the plan lead to. */
function linked(tree: ReadonlyMap<string, TreeEntry>, contents: ReadonlyMap<string, Buffer>): string[] {
  return [...tree].flatMap(([path, entry]) => {
    const target = entry.mode === LINK ? follow(path, contents.get(entry.id), tree) : null;
    return target === null || (target.bytes ?? 0) > FILE_BYTES ? [] : [target.id];
  });
}

/** The file of the plan a link leads to, in one step; null where it leads elsewhere. */
function follow(
  path: string,
  target: Buffer | undefined,
  tree: ReadonlyMap<string, TreeEntry>,
): TreeEntry | null {
  if (target === undefined) return null;
  const entry = tree.get(posix.normalize(posix.join(posix.dirname(path), target.toString('utf8'))));
  return entry === undefined || entry.mode === LINK || target.toString('utf8').startsWith('/') ? null : entry;
}

function read(file: string, tree: ReadonlyMap<string, TreeEntry>, contents: Map<string, Buffer>): Read {
  const own = tree.get(file);
  const entry = own?.mode === LINK ? follow(file, contents.get(own.id), tree) : own;
  if (entry === null) return refuse(unreadable(file, 'link'));
  if (entry === undefined || entry.mode === REPOSITORY) return refuse(unreadable(file, 'not-a-file'));
  if ((entry.bytes ?? 0) > FILE_BYTES) return refuse(tooLarge('bytes', wholeFile(file)));
  const bytes = contents.get(entry.id);
  return bytes === undefined ? refuse(unreadable(file, 'missing')) : { ok: true, bytes };
}

function refuse(why: Finding): Read {
  return { ok: false, finding: why };
}

function unreadable(file: string, reason: UnreadableReason): Finding {
  return finding('file-unreadable', wholeFile(file), { reason });
}
