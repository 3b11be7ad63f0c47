// What loading a plan gave, kept between two runs: only files that changed since are read and parsed again.
import { join } from 'node:path';
import type { Finding } from '../core/finding.ts';
import type { CurrentPlan, IsKnown } from '../edit/current-plan.ts';
import type { Loaded } from '../load/load.ts';
import type { FileRecords } from '../load/records.ts';
import { THIS_BUILD } from './build.ts';
import { openPack, type Pack, type Stretch, writePack } from './pack.ts';
import { imageOf, type PlanImage, planFrom } from './plan-image.ts';

/** Another build may read the same files otherwise. */
const MARK = `wp-plan-${THIS_BUILD}`;

/**
 * A file is only kept when it had stood like this for so long, in milliseconds, before it was read: one written again
 * within a tick of its clock would look the same (git calls such an entry "racily clean"). The time of writing goes by
 * up to 2 s on some disks; the time of the last change, where there is one, by the ticks of the system.
 */
const SETTLED = { modified: 2000, changed: 20 };

interface Head {
  /** The plan's folder: names of packs are short and could meet. */
  folder: string;
  /** File, how it stood there, and its records. */
  files: [file: string, stamp: string, records: Stretch][];
  /** The whole plan; null where one of its files is not kept. */
  image: (PlanImage<Stretch> & { findings: Finding[] }) | null;
}

export class PlanCache {
  readonly #path: string;
  readonly #folder: string;
  readonly #opened: number;
  readonly #pack: Pack<Head> | null;
  readonly #files: ReadonlyMap<string, { stamp: string; records: Stretch }>;

  /** The cache of the plan `folder` (both absolute) in the folder `caches`; `now` in milliseconds since 1970. */
  constructor(caches: string, folder: string, now: number) {
    this.#path = join(caches, `plan-${nameOf(folder)}`);
    this.#folder = folder;
    this.#opened = now;
    const pack = openPack<Head>(this.#path, MARK);
    this.#pack = pack?.head.folder === folder ? pack : null;
    const files = this.#pack?.head.files ?? [];
    this.#files = new Map(files.map(([file, stamp, records]) => [file, { stamp, records }]));
  }

  /** Whether what a file says is kept. */
  readonly isKnown: IsKnown = (file, { stamp }) => this.#files.get(file)?.stamp === stamp;

  /** The plan, from what is kept as far as that is still so; what was not is kept from now on. */
  async load(source: CurrentPlan): Promise<Loaded> {
    const { files, findings } = source.list();
    const [pack, image] = [this.#pack, this.#pack?.head.image ?? null];
    const isUnchanged = findings.length === 0 && files.length === this.#files.size;
    if (pack !== null && image !== null && isUnchanged && files.every((file) => this.#isKept(file, source))) {
      const plan = planFrom(image, (stretch) => pack.read(stretch));
      const records = () => files.flatMap((file) => this.#records(file) ?? []);
      return { plan, files, findings: image.findings, source, records };
    }
    const { load } = await import('../load/load.ts');
    const loaded = await load(source, (file) => (this.#isKept(file, source) ? this.#records(file) : null));
    this.#keep(loaded, source);
    return loaded;
  }

  #isKept(file: string, source: CurrentPlan): boolean {
    const stat = source.stat(file);
    return stat !== null && this.isKnown(file, stat);
  }

  #records(file: string): FileRecords | null {
    const entry = this.#files.get(file);
    return entry === undefined || this.#pack === null ? null : this.#pack.read<FileRecords>(entry.records);
  }

  #keep(loaded: Loaded, source: CurrentPlan): void {
    const kept = loaded.records().filter((records) => this.#isKeepable(records, source));
    // What could not be listed may be there the next time.
    const isWhole = kept.length === loaded.files.length && source.list().findings.length === 0;
    // What cannot be kept is read every time; that alone is no reason to write the same again.
    if (!isWhole && kept.length === this.#files.size && kept.every(({ file }) => this.#isKept(file, source)))
      return;
    const { plan, findings } = loaded;
    writePack(this.#path, MARK, (add): Head => {
      const image = isWhole ? imageOf(plan, add) : null;
      const files = kept.map((records): Head['files'][number] => [
        records.file,
        source.stat(records.file)?.stamp ?? '',
        add(records),
      ]);
      return { folder: this.#folder, files, image: image === null ? null : { ...image, findings } };
    });
  }

  /** Old enough to be told from what may be written there next, and read for all that is in it. */
  #isKeepable(records: FileRecords, source: CurrentPlan): boolean {
    const stat = source.stat(records.file);
    if (stat === null) return false;
    if (stat.modified >= this.#opened - SETTLED.modified) return false;
    if (stat.changed >= this.#opened - SETTLED.changed) return false;
    return records.findings.every(({ code }) => code !== 'file-unreadable' && code !== 'more-findings');
  }
}

/** A short name for a path: FNV-1a, 64 bits. */
function nameOf(path: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(path)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
