// Named stretches of JSON in one file: each is read only when it is asked for.
import { type OwnFile, openOwn, readAt, removeOwn, writeOwn } from './own-file.ts';

/** Where a stretch is, in bytes. */
export interface Stretch {
  at: number;
  length: number;
}

export interface Pack<H> {
  head: H;
  /** Throws {@link Damaged} where the file does not have what its head says. */
  read<T>(stretch: Stretch): T;
}

/** A file of ours has something else in it: it is to be done without, and made anew. */
export class Damaged extends Error {
  readonly #path: string;

  constructor(path: string) {
    super(`${path} is damaged`);
    this.#path = path;
  }

  forget(): void {
    removeOwn(this.#path);
  }
}

/** Enough for the whole of a small plan: then one read is all. */
const FIRST_READ = 1 << 17;
/** Before all else: the mark, where the head begins, and the length of all. */
const PREFIX = 64;

/**
 * The pack at `path` if it bears `mark` (ASCII, at most 30 letters) and is nobody else's; null for anything else,
 * whatever it is. It stays open until the process ends, because another may take its place meanwhile.
 */
export function openPack<H>(path: string, mark: string): Pack<H> | null {
  const file = openOwn(path);
  try {
    return file === null ? null : packIn(file, path, mark);
  } catch {
    return null;
  }
}

function packIn<H>(file: OwnFile, path: string, mark: string): Pack<H> | null {
  const first = readAt(file, 0, Math.min(FIRST_READ, file.size));
  const [given, headAt, length] = first.toString('latin1', 0, PREFIX).split(' ');
  if (given !== mark || Number(length) !== file.size) return null;
  const json = (from: number, to: number) =>
    to <= first.length ? first.toString('utf8', from, to) : readAt(file, from, to - from).toString();
  return {
    head: JSON.parse(json(Number(headAt), file.size)),
    read: ({ at, length }) => {
      try {
        return JSON.parse(json(at, at + length));
      } catch {
        throw new Damaged(path);
      }
    },
  };
}

/** So much is written at once: a small plan is, and a large one is never all in memory. */
const PORTION = 1 << 20;

/** Writes a pack to `path`, unless the disk does not let it. `fill` stores values one by one and gives the head. */
export function writePack(
  path: string,
  mark: string,
  fill: (add: (value: unknown) => Stretch) => unknown,
): void {
  writeOwn(path, (put) => {
    let pieces = [Buffer.alloc(PREFIX)];
    let [pending, length] = [PREFIX, PREFIX];
    const flush = () => {
      put(Buffer.concat(pieces));
      pieces = [];
      pending = 0;
    };
    const add = (value: unknown): Stretch => {
      const piece = Buffer.from(JSON.stringify(value));
      const stretch = { at: length, length: piece.length };
      pieces.push(piece);
      pending += piece.length;
      length += piece.length;
      if (pending > PORTION) flush();
      return stretch;
    };
    const head = add(fill(add));
    flush();
    put(Buffer.from(`${mark} ${head.at} ${length} `.padEnd(PREFIX)), 0);
  });
}
