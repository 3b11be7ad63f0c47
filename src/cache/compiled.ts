// The compiled program, kept between two runs: compiling it takes longer than a list takes to make.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arch, version } from 'node:process';
import { Script } from 'node:vm';
import { THIS_BUILD } from './build.ts';
import { namesIn, readOwn, removeOwn, writeOwn } from './own-file.ts';

/** Loads one file of the program, by its name, and what it requires. */
export interface Loader {
  load(name: string): unknown;
  /** To be called when the program is over. */
  keep(): void;
}

/** Keeps nothing. `program` is the folder it was built into. */
export function plainLoader(program: string): Loader {
  return { load: (name) => require(join(program, name)), keep: () => {} };
}

/**
 * Keeps what is compiled in `folder`, which is ours alone: V8 is handed its own code cache, which it refuses where
 * another version or other flags made it. (Node's own `enableCompileCache`, from 22 on, saves half as much.)
 */
export class CodeCache implements Loader {
  readonly #program: string;
  readonly #folder: string;
  readonly #loaded = new Map<string, { exports: unknown }>();
  readonly #fresh: { script: Script; path: string }[] = [];

  constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
  }

  load(name: string): unknown {
    // The file this stands in has been loaded already, by Node.
    const known = this.#loaded.get(name) ?? require.cache[join(this.#program, name)];
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#loaded.set(name, module);
    // As Node's own loader does; what the program requires is either a file beside it or a part of Node.
    const required = (id: string) => (id.startsWith('./') ? this.load(id.slice(2)) : require(id));
    try {
      this.#compiled(name).call(module.exports, module.exports, required, module);
    } catch (error) {
      // Half of it is no module: whoever asks again is told again.
      this.#loaded.delete(name);
      throw error;
    }
    return module.exports;
  }

  keep(): void {
    if (this.#fresh.length > 0) this.#removeOthers();
    for (const { script, path } of this.#fresh) writeOwn(path, [script.createCachedData()]);
  }

  #compiled(name: string): (...given: unknown[]) => void {
    const filename = join(this.#program, name);
    const path = join(this.#folder, `${OURS}${version}-${arch}-${name}`);
    const cachedData = readOwn(path);
    // The build writes ASCII only, for this: to find that out at every start takes longer.
    const source = `(function (exports, require, module) { ${readFileSync(filename, 'latin1')}\n})`;
    const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
    if (cachedData === null || script.cachedDataRejected) this.#fresh.push({ script, path });
    return script.runInThisContext();
  }

  /** What other builds have left. */
  #removeOthers(): void {
    const isLeft = (name: string) => name.startsWith('compiled-') && !name.startsWith(OURS);
    for (const name of namesIn(this.#folder).filter(isLeft)) removeOwn(join(this.#folder, name));
  }
}

const OURS = `compiled-${THIS_BUILD}-`;
