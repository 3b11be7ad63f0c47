// Files as they were opened, with the places in them, kept until somebody asks where something stands.
import { PLACES } from './limits.ts';
import type { OpenFile } from './open-file.ts';

/** A file counts as having so many values at least: to read a small one again takes less than to keep it. */
const LEAST = 500;

/** The files of a plan of ordinary size; of a larger one none: their places take as much memory as all the rest. */
export class Opened {
  readonly #files = new Map<string, OpenFile>();
  /** How many values the next file may have. */
  room = PLACES;

  keep(file: string, open: OpenFile): void {
    this.room -= Math.max(open.values, LEAST);
    if (this.room >= 0) this.#files.set(file, open);
    else this.#files.clear();
  }

  get(file: string): OpenFile | undefined {
    return this.#files.get(file);
  }
}
