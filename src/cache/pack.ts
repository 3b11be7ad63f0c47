// Named stretches of JSON in one file: each is read only when it is asked for.
import { type OwnFile, openOwn, readAt, removeOwn, writeOwn } from './own-file.ts';

/** Where a stretch is, in bytes behind the head. */
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
/** Before the head: the mark and the two lengths. */
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
  const [given, headLength, length] = first.toString('latin1', 0, PREFIX).split(' ');
  if (given !== mark || Number(length) !== file.size) return null;
  const start = PREFIX + Number(headLength);
  const json = (from: number, to: number) =>
    to <= first.length ? first.toString('utf8', from, to) : readAt(file, from, to - from).toString();
  return {
    head: JSON.parse(json(PREFIX, start)),
    read: ({ at, length }) => {
      try {
        return JSON.parse(json(start + at, start + at + length));
      } catch {
        throw new Damaged(path);
      }
    },
  };
}

/** What a pack is made of, piece by piece; `add` gives the stretch for the head. */
export class PackWriter {
  readonly #pieces: Buffer[] = [];
  #length = 0;

  add(value: unknown): Stretch {
    const piece = Buffer.from(JSON.stringify(value));
    const stretch = { at: this.#length, length: piece.length };
    this.#pieces.push(piece);
    this.#length += piece.length;
    return stretch;
  }

  write(path: string, mark: string, head: unknown): void {
    const headBytes = Buffer.from(JSON.stringify(head));
    const total = PREFIX + headBytes.length + this.#length;
    const prefix = Buffer.from(`${mark} ${headBytes.length} ${total} `.padEnd(PREFIX));
    writeOwn(path, [prefix, headBytes, ...this.#pieces]);
  }
}
