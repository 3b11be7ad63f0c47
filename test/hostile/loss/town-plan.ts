// The plan that every command is made to fail on: small, laid out by hand, with modes and a second name to keep.
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { currentPlan } from '../../../src/edit/current-plan.ts';

/** Texts by their path inside the plan folder. */
export type Files = Readonly<Record<string, string>>;

export const PLAN: Files = {
  'plan.yaml': '# The year of the harbour towns\nschema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n',
  'events.yaml': `events:
  # Held every second year
  - id: forum
    title: Forum of harbour towns
    when: mid-March
    status: planned # the hall is asked for

  - id: night-walk
    title: Night walk
    part_of: forum
    status: planned
`,
  'ports/basin.yaml': `theme: ports
actions:
  - {id: basin, title: Dredging of the basin, when: June, status: planned, related: [forum]}
`,
  'ports/themes.yaml': 'themes:\n  - id: ports\n    title: Ports\n',
};

/** The plan with one text in the place of another, in each of the files named; an empty one: at the end. */
export function edited(files: Files, changes: readonly [file: string, from: string, to: string][]): Files {
  const texts = { ...files };
  for (const [file, from, to] of changes) {
    const text = texts[file] ?? '';
    if (from !== '' && !text.includes(from)) throw new Error(`${file} has no ${from}`);
    texts[file] = from === '' ? text + to : text.replace(from, to);
  }
  return texts;
}

/** Permissions that no new file would have. */
const MODES: Readonly<Record<string, number>> = { 'events.yaml': 0o640, 'ports/basin.yaml': 0o604 };
/** A second name of a plan file, outside the plan: it keeps the old text. */
const SECOND_NAME = { of: 'events.yaml', as: 'events-of-last-week' };

/**
 * Lays the plan into `home`, which is emptied: as `home/plan`, which people reach by the link `home/desk`. Both names
 * come back.
 */
export function layPlan(home: string, files: Files): { real: string; link: string } {
  rmSync(home, { recursive: true, force: true });
  const real = join(home, 'plan');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(real, name)), { recursive: true });
    writeFileSync(join(real, name), text);
    chmodSync(join(real, name), MODES[name] ?? 0o644);
  }
  linkSync(join(real, SECOND_NAME.of), join(home, SECOND_NAME.as));
  symlinkSync('plan', join(home, 'desk'));
  return { real, link: join(home, 'desk') };
}

/** As if nobody had written for an hour: what is read is then kept for the next run. */
export function makeOld(folder: string): void {
  const hourAgo = Date.now() / 1000 - 3600;
  for (const name of Object.keys(filesIn(folder))) utimesSync(join(folder, name), hourAgo, hourAgo);
}

/** The plan as whoever asks wp now would see it. */
export function seen(plan: string): Files {
  const source = currentPlan(plan);
  const texts = source.list().files.map((file) => {
    const read = source.read(file);
    return [file, read.ok ? Buffer.from(read.bytes).toString() : 'cannot be read'];
  });
  return Object.fromEntries(texts);
}

/** Every file below `folder`, as it lies there. */
export function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** What is no longer as it was about the files themselves, whatever is in them. */
export function spoilt(home: string, files: Files): string[] {
  const wrong: string[] = [];
  for (const [name, mode] of Object.entries(MODES)) {
    const path = join(home, 'plan', name);
    if (existsSync(path) && (statSync(path).mode & 0o777) !== mode) wrong.push(`mode of ${name}`);
  }
  if (readFileSync(join(home, SECOND_NAME.as), 'utf8') !== files[SECOND_NAME.of]) wrong.push('second name');
  return wrong;
}

export function isSame(one: Files, other: Files): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
