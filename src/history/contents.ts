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
  readonly #instead = new Map<string, string>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Reads what is not known yet, all in one stroke; null when all is there. */
  async prepare(files: readonly (readonly [file: string, id: string])[]): Promise<HistoryProblem | null> {
    const wanted = files.filter(([file, id]) => !this.#known.has(`${id} ${file}`));
    const contents = await readObjects(
      this.#repository,
      wanted.map(([, id]) => id),
    );
    if (!(contents instanceof Map)) return contents;
    for (const [file, id] of wanted) {
      const bytes = contents.get(id);
      if (bytes === undefined) return { code: 'history-missing' };
      this.#remember(`${id} ${file}`, { bytes, records: null });
    }
    return null;
  }

  /**
   * Takes files that cannot be read as they were when they could be again, so that a slip of the pen between
   * two commits hides no change: the commit that made it has it. To be called from the newest commit back.
   */
  bridge(before: Tree, after: Tree, files: readonly string[]): void {
    for (const file of files) {
      const [old, now] = [before.get(file), after.get(file)];
      if (old === undefined || now === undefined || this.#of(file, old).readable) continue;
      const key = `${old} ${file}`;
      if (!this.#instead.has(key)) this.#instead.set(key, this.#instead.get(`${now} ${file}`) ?? now);
    }
  }

  /** The plan these files make. */
  plan(tree: Tree): Plan {
    const files = [...tree].sort(([a], [b]) => (a < b ? -1 : 1));
    return assemble(files.map(([file, id]) => this.#of(file, this.#instead.get(`${id} ${file}`) ?? id))).plan;
  }

  /** Whether one of the ids may be in a file, after {@link prepare}: most files need not be read for one item. */
  mentions(file: string, id: string, ids: readonly string[]): boolean {
    const key = `${id} ${file}`;
    const bytes = this.#known.get(this.#instead.get(key) ?? key)?.bytes;
    return bytes === undefined || ids.some((each) => bytes.includes(each));
  }

  /** What a file says, after {@link prepare}. It is read when it is asked for, and only once. */
  #of(file: string, id: string): FileRecords {
    const known = this.#known.get(`${id} ${file}`);
    if (known === undefined) return emptyRecords(file, false, []);
    known.records ??= parse(file, known.bytes);
    return known.records;
  }

  #remember(key: string, known: Known): void {
    this.#known.set(key, known);
    if (this.#known.size <= REMEMBERED) return;
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}

interface Known {
  bytes: Buffer;
  /** Null until somebody wants them. */
  records: FileRecords | null;
}

function parse(file: string, bytes: Buffer): FileRecords {
  return bytes.length > FILE_BYTES ? emptyRecords(file, false, []) : fileRecords(file, bytes);
}
