// A small plan before and after an id is renamed in it: four files change at once, one comes and one goes.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { currentPlan } from '../../src/edit/current-plan.ts';
import type { Entry } from '../../src/edit/journal.ts';
import type { FileChange } from '../../src/edit/save.ts';

/** A folder where syncing costs nothing, for tests in which thousands write. */
export const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export type Files = Record<string, string>;

const item = (id: string, more = '') =>
  `  - id: ${id}\n    title: Dredging of the basin\n    status: planned\n${more}`;

export const OLD: Files = {
  'plan.yaml': 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n',
  'quays.yaml': `actions:\n${item('quay-north')}`,
  'sub/basin.yaml': `actions:\n${item('basin', '    part_of: quay-north\n')}`,
  'old-quay.yaml': `actions:\n${item('old-quay')}`,
};

export const NEW: Files = {
  'plan.yaml': OLD['plan.yaml'] ?? '',
  'quays.yaml': `actions:\n${item('pier-north')}`,
  'sub/basin.yaml': `actions:\n${item('basin', '    part_of: pier-north\n')}`,
  'sub/new-quay.yaml': `actions:\n${item('new-quay')}`,
};

/** The permissions of each file, none of them what a new file would have. */
const MODES: Record<string, number> = { 'quays.yaml': 0o640, 'sub/basin.yaml': 0o604 };

/** Writes the plan into `folder`. */
export function lay(folder: string, files: Files = OLD): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    if (MODES[name] !== undefined) chmodSync(join(folder, name), MODES[name]);
  }
}

/** The files that differ, from one plan to the other. */
export function entries(from: Files, to: Files): Entry[] {
  const bytes = (text: string | undefined) => (text === undefined ? null : Buffer.from(text));
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((file) => from[file] !== to[file])
    .map((file) => ({ file, before: bytes(from[file]), after: bytes(to[file]) }));
}

/** From one plan to the other, in `folder`. */
export function changes(folder: string, from: Files, to: Files): FileChange[] {
  return entries(from, to).map(({ file, before, after }) => ({ path: join(folder, file), before, after }));
}

/** The plan as a reader sees it. */
export function seen(folder: string): Files {
  const plan = currentPlan(folder);
  return Object.fromEntries(
    plan.list().files.map((file) => {
      const read = plan.read(file);
      return [file, read.ok ? Buffer.from(read.bytes).toString() : 'unreadable'];
    }),
  );
}

/** The plan as it lies on the disk. */
export function onDisk(folder: string): Files {
  return Object.fromEntries(
    everything(folder)
      .filter((name) => /(^|\/)[^./][^/]*\.yaml$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Names that are no plan files: what a writer left. */
export function litter(folder: string): string[] {
  return everything(folder).filter((name) => /(^|\/)\.[^/]*$/.test(name));
}

/** Files whose permissions are not what they were. */
export function modesLost(folder: string): string[] {
  return Object.keys(MODES).filter((name) => (statSync(join(folder, name)).mode & 0o777) !== MODES[name]);
}

function everything(folder: string): string[] {
  return readdirSync(realpathSync(folder), { recursive: true, encoding: 'utf8' }).sort();
}
