// The files of a plan as texts, each opened once.
import type { PlanSource } from '../load/plan-source.ts';
import { openText, type TextFile } from './splice/text-file.ts';

export class PlanTexts {
  readonly #source: PlanSource;
  readonly #open = new Map<string, TextFile | null>();

  constructor(source: PlanSource) {
    this.#source = source;
  }

  /** A file relative to the plan folder; null when it is not there or cannot be read. */
  get(file: string): TextFile | null {
    let open = this.#open.get(file);
    if (open === undefined) {
      const read = this.#source.read(file);
      open = read.ok ? openText(file, read.bytes) : null;
      this.#open.set(file, open);
    }
    return open;
  }

  /** The files in whose text a word stands, and those that cannot be read: it may be in them. */
  withWord(word: string): { files: TextFile[]; unreadable: { file: string; line: number }[] } {
    const names = this.#source.list().files;
    const all = names.map((name) => ({ name, file: this.get(name) }));
    return {
      files: all.flatMap(({ file }) => (file?.tree && file.text.includes(word) ? [file] : [])),
      unreadable: all.flatMap(({ name, file }) => {
        if (file?.tree) return [];
        const place = file?.findings[0]?.place;
        return [{ file: name, line: place !== undefined && 'position' in place ? place.position.line : 1 }];
      }),
    };
  }
}
