// A change of several files that has begun, written down whole: whoever comes next can finish it.
import { dirname, join } from 'node:path';
import { type FileSystem, systemError, tolerate } from './file-system.ts';
import { contentOf, discard, prepare, replace, same } from './replacement.ts';

export const JOURNAL = '.wp.journal';

/** One file of a change: relative to the plan folder with `/`, links followed. */
export interface Entry {
  file: string;
  /** null: there is none. */
  before: Uint8Array | null;
  after: Uint8Array | null;
}

/** The change that has begun in the plan `folder`; null when there is none. Throws EBADMSG for what is no journal. */
export function readJournal(folder: string, fs: FileSystem): Entry[] | null {
  const written = tolerate(['ENOENT', 'ENOTDIR'], () => fs.readFile(join(folder, JOURNAL)));
  return written === null ? null : decode(written);
}

/** Once the first file has followed, the change is made: readers see it whole, and the next writer ends it. */
export function writeJournal(folder: string, entries: readonly Entry[], fs: FileSystem): void {
  const path = join(folder, JOURNAL);
  put(path, contentOf(path, fs), encode(entries), fs);
}

export function removeJournal(folder: string, fs: FileSystem): void {
  tolerate(['ENOENT'], () => fs.unlink(join(folder, JOURNAL)));
  fs.syncFolder(folder);
}

/** Ends the change that has begun, if there is one, or forgets one of which nothing is done, or all undone since. */
export function endJournal(folder: string, fs: FileSystem): void {
  const entries = readJournal(folder, fs);
  if (entries === null) return;
  if (isBegun(entries, (file) => contentOf(join(folder, file), fs))) complete(folder, entries, fs);
  removeJournal(folder, fs);
}

/** Takes a change back that could not be ended. */
export function takeBack(folder: string, entries: readonly Entry[], fs: FileSystem): void {
  if (readJournal(folder, fs) === null) return;
  const back = entries.map(({ file, before, after }) => ({ file, before: after, after: before }));
  writeJournal(folder, back, fs);
  complete(folder, back, fs);
  removeJournal(folder, fs);
}

/** Whether any of the files is no longer as it was before; `contents` of a file as it is, null for none. */
export function isBegun(entries: readonly Entry[], contents: (file: string) => Uint8Array | null): boolean {
  return entries.some(({ file, before }) => !same(contents(file), before));
}

/** A file that somebody edited since then is left to them. */
function complete(folder: string, entries: readonly Entry[], fs: FileSystem): void {
  for (const { file, before, after } of entries) {
    const path = join(folder, file);
    if (fs.realpath(dirname(path)) !== dirname(path)) throw systemError('EBADMSG');
    if (same(contentOf(path, fs), before)) put(path, before, after, fs);
  }
}

function put(path: string, before: Uint8Array | null, after: Uint8Array | null, fs: FileSystem): void {
  const prepared = prepare(path, before, after, fs);
  try {
    replace(prepared, fs);
  } catch (error) {
    discard([prepared], fs);
    throw error;
  }
}

/** Whether a change may name `file`: YAML, nothing hidden, nothing outside. A journal may come from a stranger. */
export function isPlanPath(file: unknown): file is string {
  return typeof file === 'string' && /^(?:[^./\\][^/\\]*\/)*[^./\\][^/\\]*\.ya?ml$/i.test(file);
}

function encode(entries: readonly Entry[]): Uint8Array {
  const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString('base64'));
  const files = entries.map(({ file, before, after }) => [file, text(before), text(after)]);
  return Buffer.from(`${JSON.stringify({ journal: 1, files })}\n`);
}

function decode(written: Uint8Array): Entry[] {
  try {
    const { journal, files } = JSON.parse(Buffer.from(written).toString()) as Record<string, unknown>;
    if (journal === 1 && Array.isArray(files)) return files.map(entryOf);
  } catch {}
  throw systemError('EBADMSG');
}

function entryOf([file, before, after]: unknown[]): Entry {
  if (!isPlanPath(file)) throw systemError('EBADMSG');
  return { file, before: bytesOf(before), after: bytesOf(after) };
}

function bytesOf(text: unknown): Uint8Array | null {
  if (typeof text === 'string') return Buffer.from(text, 'base64');
  if (text === null) return null;
  throw systemError('EBADMSG');
}
