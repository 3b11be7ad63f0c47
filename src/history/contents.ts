// Files of the plan at any commit, as records: each content is read and parsed once.
import type { Plan } from '../core/plan.ts';
import { assemble } from '../load/assemble.ts';
import { fileRecords } from '../load/file-records.ts';
import { FILE_BYTES } from '../load/limits.ts';
import { emptyRecords, type FileRecords } from '../load/records.ts';
import { readObjects } from './objects.ts';
import type { HistoryProblem } from './problem.ts';
import type { Repository } from './repository.ts';
import type { Tree } from './trees.ts';

/** So many are remembered; walking back, a content is asked for again soon or never. */
const REMEMBERED = 2000;

export class Contents {
  readonly #repository: Repository;
  readonly #known = new Map<string, Known>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Reads what is not known yet, all in one stroke; null when all is there, and stays until the next call. */
  async prepare(files: readonly (readonly [file: string, id: string])[]): Promise<HistoryProblem | null> {
    const wanted = files.filter(([file, id]) => !this.#known.has(keyOf(file, id)));
    const contents = await readObjects(
      this.#repository,
      wanted.map(([, id]) => id),
    );
    if (!(contents instanceof Map)) return contents;
    for (const [file, id] of wanted) {
      const bytes = contents.get(id);
      if (bytes === undefined) return { code: 'history-missing' };
      this.#known.set(keyOf(file, id), { bytes, records: null });
    }
    this.#forgetAllBut(new Set(files.map(([file, id]) => keyOf(file, id))));
    return null;
  }

  /**
   * Takes files that cannot be read as they were when they could be again, so that a slip of the pen between
   * two commits hides no change: the commit that made it has it. To be called from the newest commit back.
   */
  bridge(before: Map<string, string>, after: Tree, files: Iterable<string>): void {
    for (const file of files) {
      const [old, now] = [before.get(file), after.get(file)];
      if (old !== undefined && now !== undefined && !this.#of(file, old).readable) before.set(file, now);
    }
  }

  /** The plan these files make, which must have been prepared. */
  plan(tree: Tree): Plan {
    const files = [...tree.keys()].sort();
    return assemble(files.map((file) => this.#of(file, tree.get(file) as string))).plan;
  }

  /** Whether one of the ids may be in a file that was prepared: most need not be read for one item. */
  mentions(file: string, id: string, ids: readonly string[]): boolean {
    const { bytes } = this.#prepared(file, id);
    return ids.some((each) => bytes.includes(each));
  }

  /** It is read when it is asked for, and only once. */
  #of(file: string, id: string): FileRecords {
    const known = this.#prepared(file, id);
    known.records ??= parse(file, known.bytes);
    return known.records;
  }

  #prepared(file: string, id: string): Known {
    return this.#known.get(keyOf(file, id)) as Known;
  }

  /** The oldest go first, but nothing that is needed now, however much that is. */
  #forgetAllBut(needed: ReadonlySet<string>): void {
    const others = [...this.#known.keys()].filter((key) => !needed.has(key));
    const surplus = Math.max(0, this.#known.size - REMEMBERED);
    for (const key of others.slice(0, surplus)) this.#known.delete(key);
  }
}

function keyOf(file: string, id: string): string {
  return `${id} ${file}`;
}

interface Known {
  bytes: Buffer;
  /** Null until somebody wants them. */
  records: FileRecords | null;
}

function parse(file: string, bytes: Buffer): FileRecords {
  return bytes.length > FILE_BYTES ? emptyRecords(file, false, []) : fileRecords(file, bytes);
}
