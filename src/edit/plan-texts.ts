// The files of a plan as texts, each opened once.
import type { PlanSource } from '../load/plan-source.ts';
import type { FieldProblem } from './field-problem.ts';
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

  /** The files in whose text a word stands; a problem where it may be in what cannot be read. */
  withWord(word: string): TextFile[] | FieldProblem {
    const { files: names, findings } = this.#source.list();
    const gaps = findings.filter(({ severity }) => severity === 'error');
    const unlisted = gaps.map(({ place }) => place.file);
    const unread = [...unlisted, ...names.filter((name) => this.get(name) === null)];
    if (unread.length > 0) return { code: 'unread', typed: word, files: unread };
    const files = names.map((name) => this.get(name)).filter((file) => file !== null);
    const broken = files.find(({ tree }) => tree === null);
    if (broken === undefined) return files.filter(({ text }) => text.includes(word));
    const place = broken.findings[0]?.place;
    const line = place !== undefined && 'position' in place ? place.position.line : 1;
    return { code: 'by-hand', file: broken.file, line };
  }
}
