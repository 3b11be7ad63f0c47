// A plan folder read at one moment: never half of a change of several files, even where its writer was killed.
import { join, relative, sep } from 'node:path';
import { disk } from '../load/disk.ts';
import { FILE_BYTES } from '../load/limits.ts';
import type { PlanSource, Read } from '../load/plan-source.ts';
import { type FileSystem, NODE_FS } from './file-system.ts';
import { type Entry, isBegun, readJournal } from './journal.ts';
import { same } from './replacement.ts';

/** After so many changes while it was read, the last reading must do. */
const READINGS = 20;

interface Reading {
  listed: ReturnType<PlanSource['list']>;
  files: Map<string, Read>;
}

/** The plan in `folder` (absolute), read once, at the first question. */
export function currentPlan(folder: string, fs: FileSystem = NODE_FS): PlanSource {
  const source = disk(folder);
  let once: Reading | null = null;
  const reading = () => {
    once ??= readSteadily(folder, source, fs);
    return once;
  };
  return {
    list: () => reading().listed,
    read: (file) => reading().files.get(file) ?? source.read(file),
  };
}

/** Reads again until nothing changed meanwhile: all files and the journal were then like this at one moment. */
function readSteadily(folder: string, source: PlanSource, fs: FileSystem): Reading {
  let stamps = stampsOf(folder, source, fs);
  for (let readings = 1; ; readings++) {
    const listed = source.list();
    const files = new Map(listed.files.map((file) => [file, source.read(file)]));
    const begun = orNull(() => readJournal(folder, fs)) ?? [];
    const now = stampsOf(folder, source, fs);
    if (now === stamps || readings === READINGS) return finished({ listed, files }, begun, folder, fs);
    stamps = now;
  }
}

function stampsOf(folder: string, source: PlanSource, fs: FileSystem): string {
  const stamp = (file: string) => `${file} ${orNull(() => fs.stat(join(folder, file)).stamp)}`;
  return source.list().files.map(stamp).join('\n');
}

/** The reading with a change that has begun, as the next writer will end it. */
function finished(reading: Reading, begun: readonly Entry[], folder: string, fs: FileSystem): Reading {
  const { listed, files } = reading;
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
      if (after === null) names.delete(name);
      else if (after.length <= FILE_BYTES) {
        names.add(name);
        files.set(name, { ok: true, bytes: after });
      }
    }
  }
  return { listed: { ...listed, files: [...names].sort() }, files };
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
