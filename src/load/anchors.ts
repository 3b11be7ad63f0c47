// Anchors and the aliases that use them, followed with limits because the parser follows them without.
import { type Finding, finding, type Place } from '../core/finding.ts';
import { ALIAS_LETTERS, ALIAS_VALUES, DEPTH, tooLarge } from './limits.ts';
import type { Tree } from './tree.ts';

/** A value with an anchor; `tree` is null while it is being read, so that it cannot hold itself. */
interface Anchor {
  tree: Tree | null;
  values: number;
  letters: number;
  height: number;
}

/** The anchors of one document, in reading order: a name used again means the later value from then on. */
export class Anchors {
  /** Values read so far, and the deepest of them since an anchor was opened. */
  #values = 0;
  #letters = 0;
  #deepest = 0;
  /** What aliases stood for so far. */
  #byAlias = { values: 0, letters: 0 };
  #isTold = false;
  readonly #named = new Map<string, Anchor>();

  count(depth: number): void {
    this.#values += 1;
    if (depth > this.#deepest) this.#deepest = depth;
  }

  countLetters(text: string): void {
    this.#letters += text.length;
  }

  /** Reads the value that an anchor names. */
  define(name: string, depth: number, read: () => Tree): Tree {
    const anchor: Anchor = { tree: null, values: 0, letters: 0, height: 0 };
    this.#named.set(name, anchor);
    const [values, letters, deepest] = [this.#allValues, this.#allLetters, this.#deepest];
    this.#deepest = depth;
    anchor.tree = read();
    anchor.values = this.#allValues - values + 1;
    anchor.letters = this.#allLetters - letters;
    anchor.height = this.#deepest - depth;
    this.#deepest = Math.max(deepest, this.#deepest);
    return anchor.tree;
  }

  /** The value an alias stands for, or the finding that says why there is none; null where that was said. */
  use(name: string, depth: number, place: Place): { value: unknown } | Finding | null {
    const anchor = this.#named.get(name);
    if (anchor === undefined) return finding('yaml-syntax', place, { problem: 'alias', colon: false });
    if (anchor.tree === null) return finding('yaml-feature', place, { feature: 'alias' });
    if (depth + anchor.height > DEPTH) return tooLarge('depth', place);
    const values = this.#byAlias.values + anchor.values;
    const letters = this.#byAlias.letters + anchor.letters;
    if (values > ALIAS_VALUES) return this.#once(tooLarge('aliases', place));
    if (letters > ALIAS_LETTERS) return this.#once(tooLarge('alias-letters', place));
    this.#byAlias = { values, letters };
    this.#deepest = Math.max(this.#deepest, depth + anchor.height);
    return { value: anchor.tree.value };
  }

  get #allValues(): number {
    return this.#values + this.#byAlias.values;
  }

  get #allLetters(): number {
    return this.#letters + this.#byAlias.letters;
  }

  /** Beyond a limit every further alias is, too. */
  #once(why: Finding): Finding | null {
    if (this.#isTold) return null;
    this.#isTold = true;
    return why;
  }
}
