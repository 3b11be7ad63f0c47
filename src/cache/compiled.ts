// The compiled program, kept between two runs: compiling it takes longer than a list takes to make.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arch, version } from 'node:process';
import { Script } from 'node:vm';
import { THIS_BUILD } from './build.ts';
import { namesIn, readOwn, removeOwn, writeOwn } from './own-file.ts';

interface Loaded {
  script: Script;
  name: string;
  kept: Kept | null;
}

/** What is kept of a file. */
interface Kept {
  /** V8's own code cache of it. */
  code: Uint8Array;
  /** What the runs had been asked for that it is from, each name between two line ends. */
  ways: string;
}

/**
 * Loads the files of the program, and keeps what is compiled in a folder that is ours alone: V8 is handed its own
 * code cache, which it refuses where another version or other flags made it. (Node's own `enableCompileCache`, from
 * 22 on, saves half as much.)
 *
 * It has the functions that were run, so whoever asks for something new has it made again, with theirs.
 */
export class Program {
  readonly #program: string;
  readonly #folder: string | null;
  readonly #modules = new Map<string, { exports: unknown }>();
  readonly #loaded: Loaded[] = [];

  /** `program`: the folder it was built into. Without a `folder` nothing is kept. */
  constructor(program: string, folder: string | null) {
    this.#program = program;
    this.#folder = folder;
  }

  /** One file of the program, by its name, and what it requires. */
  load(name: string): unknown {
    // The file this stands in has been loaded already, by Node.
    const known = this.#modules.get(name) ?? require.cache[join(this.#program, name)];
    if (known !== undefined) return known.exports;
    // Without a prototype it is, to V8, a table to be filled: two hundred names are put into it faster.
    const module = { exports: Object.create(null) as object };
    this.#modules.set(name, module);
    // As Node's own loader does; what the program requires is either a file beside it or a part of Node.
    const required = (id: string) => (id.startsWith('./') ? this.load(id.slice(2)) : require(id));
    try {
      this.#compiled(name).call(module.exports, module.exports, required, module);
    } catch (error) {
      // Half of it is no module: whoever asks again is told again.
      this.#modules.delete(name);
      throw error;
    }
    return module.exports;
  }

  /** To be called when the program is over. `asked`: what it has been asked for, as names of which there are few. */
  keep(asked: readonly string[]): void {
    const folder = this.#folder;
    if (folder === null) return;
    // The same command takes another way where the plan is read anew: then it loads other files.
    const ways = [...asked, [asked[0], ...this.#modules.keys()].join()];
    const grown = this.#loaded.filter(({ kept }) => ways.some((way) => !kept?.ways.includes(between(way))));
    if (grown.some(({ kept }) => kept === null)) removeOthers(folder);
    for (const { script, name, kept } of grown) {
      const code = script.createCachedData();
      // A long run may have dropped what it did not use for a while: then the older one stays.
      if (kept === null || code.length >= kept.code.length)
        writeOwn(keptAt(folder, name), (put) => put(packed(code, kept, ways)));
    }
  }

  #compiled(name: string): (...given: unknown[]) => void {
    const filename = join(this.#program, name);
    const kept = this.#folder === null ? null : unpacked(readOwn(keptAt(this.#folder, name)));
    // The build writes a function around each file, and ASCII only, so that nothing is left to be done here.
    const source = readFileSync(filename, 'latin1');
    const script = new Script(source, { filename, ...(kept && { cachedData: kept.code }) });
    this.#loaded.push({ script, name, kept: script.cachedDataRejected === true ? null : kept });
    return script.runInThisContext();
  }
}

function keptAt(folder: string, name: string): string {
  return join(folder, `${OURS}${version}-${arch}-${name}`);
}

/** What other builds have left. */
function removeOthers(folder: string): void {
  const isLeft = (name: string) => name.startsWith('compiled-') && !name.startsWith(OURS);
  for (const name of namesIn(folder).filter(isLeft)) removeOwn(join(folder, name));
}

const OURS = `compiled-${THIS_BUILD}-`;

function between(way: string): string {
  return `\n${way}\n`;
}

/** Of ways; the eldest are forgotten. */
const MOST_BYTES = 0xffff;

/** The code, the ways it is from, and the length of these in two bytes. */
function packed(code: Uint8Array, kept: Kept | null, ways: readonly string[]): Uint8Array {
  const known = kept?.ways ?? '';
  const more = ways.filter((way) => !known.includes(between(way)));
  const text = Buffer.from(known + more.map(between).join(''), 'latin1').subarray(-MOST_BYTES);
  return Buffer.concat([code, text, Uint8Array.of(text.length & 0xff, text.length >> 8)]);
}

function unpacked(bytes: Buffer | null): Kept | null {
  if (bytes === null) return null;
  const end = bytes.length - 2;
  const start = end - ((bytes[end] ?? 0) | ((bytes[end + 1] ?? 0) << 8));
  return start < 0 ? null : { code: bytes.subarray(0, start), ways: bytes.toString('latin1', start, end) };
}
