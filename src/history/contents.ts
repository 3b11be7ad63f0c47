// Files of the plan at any commit, as records: each content is read and parsed once.
import type { Plan } from '../core/plan.ts';
import { assemble } from '../load/assemble.ts';
import { emptyRecords, type FileRecords, fileRecords } from '../load/file-records.ts';
import { FILE_BYTES } from '../load/limits.ts';
import { readObjects } from './objects.ts';
import type { HistoryProblem } from './problem.ts';
import type { Repository } from './repository.ts';
import type { Tree } from './trees.ts';

/** So many are remembered; walking back, a content is asked for again soon or never. */
const REMEMBERED = 2000;

export class Contents {
  readonly #repository: Repository;
  readonly #records = new Map<string, FileRecords>();
  readonly #instead = new Map<string, string>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Reads what is not known yet, all in one stroke; null when all is there. */
  async prepare(files: readonly (readonly [file: string, id: string])[]): Promise<HistoryProblem | null> {
    const wanted = files.filter(([file, id]) => !this.#records.has(`${id} ${file}`));
    const contents = await readObjects(
      this.#repository,
      wanted.map(([, id]) => id),
    );
    if (!(contents instanceof Map)) return contents;
    for (const [file, id] of wanted) {
      const bytes = contents.get(id);
      if (bytes === undefined) return { code: 'history-missing' };
      this.#remember(`${id} ${file}`, parse(file, bytes));
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

  /** What a file says, after {@link prepare}. */
  #of(file: string, id: string): FileRecords {
    return this.#records.get(`${id} ${file}`) ?? emptyRecords(file, false, []);
  }

  #remember(key: string, records: FileRecords): void {
    this.#records.set(key, records);
    if (this.#records.size <= REMEMBERED) return;
    const [oldest] = this.#records.keys();
    if (oldest !== undefined) this.#records.delete(oldest);
  }
}

function parse(file: string, bytes: Buffer): FileRecords {
  return bytes.length > FILE_BYTES ? emptyRecords(file, false, []) : fileRecords(file, bytes);
}
