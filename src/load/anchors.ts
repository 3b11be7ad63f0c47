// Anchors and the aliases that use them, followed with limits because the parser follows them without.
import { type Finding, finding, type Place } from '../core/finding.ts';
import { ALIAS_VALUES, DEPTH, tooLarge } from './limits.ts';
import type { Tree } from './tree.ts';

/** A value with an anchor; `tree` is null while it is being read, so that it cannot hold itself. */
interface Anchor {
  tree: Tree | null;
  values: number;
  height: number;
}

/** The anchors of one document, in reading order: a name used again means the later value from then on. */
export class Anchors {
  /** Values read so far, and the deepest of them since an anchor was opened. */
  #values = 0;
  #deepest = 0;
  #byAlias = 0;
  readonly #named = new Map<string, Anchor>();

  count(depth: number): void {
    this.#values += 1;
    if (depth > this.#deepest) this.#deepest = depth;
  }

  /** Reads the value that an anchor names. */
  define(name: string, depth: number, read: () => Tree): Tree {
    const anchor: Anchor = { tree: null, values: 0, height: 0 };
    this.#named.set(name, anchor);
    const [before, deepest] = [this.#values + this.#byAlias, this.#deepest];
    this.#deepest = depth;
    anchor.tree = read();
    anchor.values = this.#values + this.#byAlias - before + 1;
    anchor.height = this.#deepest - depth;
    this.#deepest = Math.max(deepest, this.#deepest);
    return anchor.tree;
  }

  /** The value an alias stands for, or the finding that says why there is none. */
  use(name: string, depth: number, place: Place): { value: unknown } | Finding {
    const anchor = this.#named.get(name);
    if (anchor === undefined) return finding('yaml-syntax', place, { problem: 'alias', colon: false });
    if (anchor.tree === null) return finding('yaml-feature', place, { feature: 'alias' });
    if (depth + anchor.height > DEPTH) return tooLarge('depth', place);
    if (this.#byAlias + anchor.values > ALIAS_VALUES) return tooLarge('aliases', place);
    this.#byAlias += anchor.values;
    this.#deepest = Math.max(this.#deepest, depth + anchor.height);
    return { value: anchor.tree.value };
  }
}
