// A plan folder read at one moment: never half of a change of several files, even where its writer was killed.
import { join, relative, sep } from 'node:path';
import { disk } from '../load/disk.ts';
import { FILE_BYTES } from '../load/limits.ts';
import type { PlanSource, Read } from '../load/plan-source.ts';
import { type FileStat, type FileSystem, NODE_FS } from './file-system.ts';
import { type Entry, isBegun, readJournal } from './journal.ts';
import { same } from './replacement.ts';

/** After so many changes while it was read, the last reading must do. */
const READINGS = 20;

export interface CurrentPlan extends PlanSource {
  /** The file as it was when the plan was read; null where that says nothing of what `read` gives. */
  stat(file: string): FileStat | null;
}

/** Whether what a file says is known already, by how it stands there: it is then not read but on demand. */
export type IsKnown = (file: string, stat: FileStat) => boolean;

/** The names of the plan's files and how each stands there, at one look. */
interface Look {
  listed: ReturnType<PlanSource['list']>;
  stats: Map<string, FileStat | null>;
}

interface Reading extends Look {
  files: Map<string, Read>;
}

/** The plan in `folder` (absolute), read once, at the first question. */
export function currentPlan(
  folder: string,
  { fs = NODE_FS, isKnown = () => false }: { fs?: FileSystem; isKnown?: IsKnown } = {},
): CurrentPlan {
  const source = disk(folder);
  let once: Reading | null = null;
  const reading = () => {
    once ??= readSteadily(folder, source, fs, isKnown);
    return once;
  };
  return {
    list: () => reading().listed,
    read: (file) => reading().files.get(file) ?? source.read(file),
    stat: (file) => reading().stats.get(file) ?? null,
  };
}

/** Reads again until nothing changed meanwhile: all files and the journal were then like this at one moment. */
function readSteadily(folder: string, source: PlanSource, fs: FileSystem, isKnown: IsKnown): Reading {
  let look = lookAt(folder, fs);
  for (let readings = 1; ; readings++) {
    const { stats } = look;
    const begun = orNull(() => readJournal(folder, fs)) ?? [];
    const unknown = [...stats].filter(
      ([file, stat]) => begun.length > 0 || stat === null || !isKnown(file, stat),
    );
    const files = new Map(unknown.map(([file]) => [file, source.read(file)]));
    // What one look shows was so at the moment of that look.
    if (unknown.length === 0 && begun.length === 0) return { ...look, files };
    const now = lookAt(folder, fs);
    if (isSame(now, look) || readings === READINGS) return finished({ ...look, files }, begun, folder, fs);
    look = now;
  }
}

function lookAt(folder: string, fs: FileSystem): Look {
  const stats: Look['stats'] = new Map();
  const bytesOf = (file: string) => {
    const stat = orNull(() => fs.stat(join(folder, file)));
    stats.set(file, stat);
    return stat?.size ?? 0;
  };
  return { listed: disk(folder, bytesOf).list(), stats };
}

function isSame(a: Look, b: Look): boolean {
  const stamps = ({ stats }: Look) => [...stats].map(([file, stat]) => `${file} ${stat?.stamp}`).join('\n');
  return stamps(a) === stamps(b);
}

/** The reading with a change that has begun, as the next writer will end it. */
function finished(reading: Reading, begun: readonly Entry[], folder: string, fs: FileSystem): Reading {
  const { listed, files } = reading;
  const stats = new Map(reading.stats);
  const contents = (file: string) => {
    const read = files.get(file);
    return read?.ok ? read.bytes : null;
  };
  if (!isBegun(begun, contents)) return reading;
  const names = new Set(listed.files);
  const realFolder = orNull(() => fs.realpath(folder)) ?? folder;
  for (const { file, before, after } of begun) {
    const known = [...names].filter(
      (name) => name === file || leadsTo(join(realFolder, name), file, realFolder, fs),
    );
    for (const name of known.length > 0 ? known : [file]) {
      if (!same(contents(name), before)) continue;
      stats.delete(name);
      if (after === null) names.delete(name);
      else if (after.length <= FILE_BYTES) {
        names.add(name);
        files.set(name, { ok: true, bytes: after });
      }
    }
  }
  return { listed: { ...listed, files: [...names].sort() }, stats, files };
}

function leadsTo(path: string, file: string, folder: string, fs: FileSystem): boolean {
  const real = orNull(() => fs.realpath(path));
  return real !== null && relative(folder, real).split(sep).join('/') === file;
}

/** A reader makes do with what can be read; the writer and `validate` say what cannot. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
