// Saving: all of a change or none, whichever file operation fails, and however.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_FS } from '../../src/edit/file-system.ts';
import { encodeHolder, NODE_PROCESSES, type Processes } from '../../src/edit/holder.ts';
import { writeJournal } from '../../src/edit/journal.ts';
import { underLock } from '../../src/edit/lock.ts';
import { type FileChange, type SaveProblem, save } from '../../src/edit/save.ts';
import { folderWith } from '../cli/folder.ts';
import { type Fault, faulty, shortWrite } from './faulty.ts';
import { built } from './processes.ts';
import {
  changes,
  entries,
  type Files,
  lay,
  litter,
  MEMORY,
  modesLost,
  NEW,
  OLD,
  onDisk,
  seen,
} from './two-plans.ts';

const change = (folder: string, name: string, before: string | null, after: string | null): FileChange => ({
  path: join(folder, name),
  before: before === null ? null : Buffer.from(before),
  after: after === null ? null : Buffer.from(after),
});
const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

it('of several files, the one that somebody changes at the last moment is named, and none is written', () => {
  const folder = folderWith({ 'a.yaml': 'old', 'b.yaml': 'old', 'c.yaml': 'old' });
  let made = 0;
  const { fs } = faulty((_, operation) => {
    if (operation === 'create' && ++made === 3) writeFileSync(join(folder, 'b.yaml'), 'by somebody else');
    return null;
  });
  const changed = ['a.yaml', 'b.yaml', 'c.yaml'].map((name) => change(folder, name, 'old', 'new'));
  expect(save(folder, changed, fs)).toEqual({ code: 'changed', file: 'b.yaml' });
  expect(onDisk(folder)).toEqual({ 'a.yaml': 'old', 'b.yaml': 'by somebody else', 'c.yaml': 'old' });
  expect(litter(folder)).toEqual([]);
});

describe('one file', () => {
  it('is replaced, made or removed', () => {
    const folder = folderWith({ 'a.yaml': 'old', 'b.yaml': 'gone' });
    expect(save(folder, [change(folder, 'a.yaml', 'old', 'new')])).toBeNull();
    expect(save(folder, [change(folder, 'b.yaml', 'gone', null)])).toBeNull();
    expect(save(folder, [change(folder, 'c.yaml', null, 'made')])).toBeNull();
    expect(onDisk(folder)).toEqual({ 'a.yaml': 'new', 'c.yaml': 'made' });
    expect(litter(folder)).toEqual([]);
  });

  it.each<[string, string | null, string | null]>([
    ['has changed since it was read', 'read', 'new'],
    ['is there by now', null, 'new'],
    ['has changed since it was to go', 'read', null],
  ])('stays when it %s', (_, before, after) => {
    const folder = folderWith({ 'a.yaml': 'by somebody else' });
    expect(save(folder, [change(folder, 'a.yaml', before, after)])).toEqual({
      code: 'changed',
      file: 'a.yaml',
    });
    expect(text(folder, 'a.yaml')).toBe('by somebody else');
    expect(litter(folder)).toEqual([]);
  });

  it('is not made again when somebody removed it', () => {
    const folder = folderWith({});
    expect(save(folder, [change(folder, 'a.yaml', 'read', 'new')])).toEqual({
      code: 'changed',
      file: 'a.yaml',
    });
  });

  it('is not written when somebody changes it at the last moment', () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    const { fs } = faulty((_, operation) => {
      if (operation === 'sync') writeFileSync(join(folder, 'a.yaml'), 'by somebody else');
      return null;
    });
    expect(save(folder, [change(folder, 'a.yaml', 'old', 'new')], fs)).toEqual({
      code: 'changed',
      file: 'a.yaml',
    });
    expect(text(folder, 'a.yaml')).toBe('by somebody else');
    expect(litter(folder)).toEqual([]);
  });

  it('is not made good for a bug of ours, which is told as one', () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    const { fs } = faulty((_, operation) => {
      if (operation === 'rename') throw new TypeError('a bug');
      return null;
    });
    expect(() => save(folder, [change(folder, 'a.yaml', 'old', 'new')], fs)).toThrow(TypeError);
    expect(onDisk(folder)).toEqual({ 'a.yaml': 'old' });
    expect(litter(folder)).toEqual([]);
  });

  it('is not touched when it stays as it is', () => {
    const folder = folderWith({ 'a.yaml': 'same' });
    const before = statSync(join(folder, 'a.yaml'), { bigint: true });
    expect(save(folder, [change(folder, 'a.yaml', 'same', 'same')])).toBeNull();
    expect(statSync(join(folder, 'a.yaml'), { bigint: true })).toMatchObject({
      ino: before.ino,
      ctimeNs: before.ctimeNs,
    });
  });

  it.each([0o600, 0o640, 0o664, 0o755])('keeps its permissions %o', (mode) => {
    const folder = folderWith({ 'a.yaml': 'old' });
    chmodSync(join(folder, 'a.yaml'), mode);
    save(folder, [change(folder, 'a.yaml', 'old', 'new')]);
    expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(mode);
  });

  it.runIf(process.getuid?.() === 0)('keeps its owner and group', () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    const handle = NODE_FS.create(join(folder, 'b.yaml'), 0o640);
    NODE_FS.chown(handle, 1234, 5678);
    NODE_FS.close(handle);
    save(folder, [change(folder, 'b.yaml', '', 'new')]);
    expect(statSync(join(folder, 'b.yaml'))).toMatchObject({ uid: 1234, gid: 5678 });
  });

  it('keeps the group when its owner may not be given, and is written when neither may', () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    const asked: unknown[][] = [];
    const { fs } = faulty((_, operation) => {
      if (operation === 'stat') return (real) => ({ ...(real() as object), uid: 1234, gid: 5678 });
      if (operation !== 'chown') return null;
      return (_real, args) => {
        asked.push(args.slice(1));
        throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
      };
    });
    expect(save(folder, [change(folder, 'a.yaml', 'old', 'new')], fs)).toBeNull();
    expect(asked).toEqual([
      [1234, 5678],
      [process.getuid?.(), 5678],
    ]);
    expect(text(folder, 'a.yaml')).toBe('new');
  });

  it('behind a link is written where it lies; the link stays', () => {
    const folder = folderWith({ 'sub/a.yaml': 'old' });
    symlinkSync('sub/a.yaml', join(folder, 'link.yaml'));
    expect(save(folder, [change(folder, 'link.yaml', 'old', 'new')])).toBeNull();
    expect(readlinkSync(join(folder, 'link.yaml'))).toBe('sub/a.yaml');
    expect(lstatSync(join(folder, 'sub/a.yaml')).isFile()).toBe(true);
    expect(text(folder, 'sub/a.yaml')).toBe('new');
    expect(litter(folder)).toEqual([]);
  });

  it('behind a link out of the plan, or to something hidden, is not written', () => {
    const outside = folderWith({ 'a.yaml': 'old' });
    const folder = folderWith({ '.git/config': 'old' });
    symlinkSync(join(outside, 'a.yaml'), join(folder, 'out.yaml'));
    symlinkSync('.git/config', join(folder, 'hidden.yaml'));
    for (const name of ['out.yaml', 'hidden.yaml']) {
      expect(save(folder, [change(folder, name, 'old', 'new')])).toEqual({
        code: 'cannot-write',
        file: name,
        reason: 'outside',
      });
    }
    expect([text(outside, 'a.yaml'), text(folder, '.git/config')]).toEqual(['old', 'old']);
  });

  it('with a second name (a hard link) leaves the old text to that name', () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    linkSync(join(folder, 'a.yaml'), join(folder, 'backup'));
    expect(save(folder, [change(folder, 'a.yaml', 'old', 'new')])).toBeNull();
    expect([text(folder, 'a.yaml'), text(folder, 'backup')]).toEqual(['new', 'old']);
  });

  it('in a plan folder that is itself a link', () => {
    const folder = folderWith({ 'plan/a.yaml': 'old' });
    symlinkSync('plan', join(folder, 'link'));
    expect(save(join(folder, 'link'), [change(folder, 'link/a.yaml', 'old', 'new')])).toBeNull();
    expect(text(folder, 'plan/a.yaml')).toBe('new');
  });

  it('of some megabytes', () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    const long = '# Harbour Towns Network\n'.repeat(200_000);
    expect(save(folder, [change(folder, 'a.yaml', 'old', long)])).toBeNull();
    expect(text(folder, 'a.yaml') === long).toBe(true);
  });
});

describe('several files', () => {
  it('change together', () => {
    const folder = folderWith({});
    lay(folder);
    expect(save(folder, changes(folder, OLD, NEW))).toBeNull();
    expect([onDisk(folder), litter(folder), modesLost(folder)]).toEqual([NEW, [], []]);
  });

  it('stay together when one of them has changed since it was read', () => {
    const folder = folderWith({});
    const edited = { ...OLD, 'sub/basin.yaml': 'actions: []\n' };
    lay(folder, edited);
    expect(save(folder, changes(folder, OLD, NEW))).toEqual({ code: 'changed', file: 'sub/basin.yaml' });
    expect([onDisk(folder), litter(folder)]).toEqual([edited, []]);
  });

  it('are taken back when one of them is changed at the last moment', () => {
    const folder = folderWith({});
    lay(folder);
    let renames = 0;
    const { fs } = faulty((_, operation) => {
      // The first rename is that of the journal, the second that of the first file.
      if (operation === 'rename' && ++renames === 2)
        writeFileSync(join(folder, 'sub/basin.yaml'), 'actions: []\n');
      return null;
    });
    expect(save(folder, changes(folder, OLD, NEW), fs)).toEqual({ code: 'changed', file: 'sub/basin.yaml' });
    expect([onDisk(folder), litter(folder)]).toEqual([{ ...OLD, 'sub/basin.yaml': 'actions: []\n' }, []]);
  });

  it('are refused when two of them are one file and shall differ', () => {
    const folder = folderWith({ 'a.yaml': 'old', 'b.yaml': 'old' });
    symlinkSync('a.yaml', join(folder, 'link.yaml'));
    const both = (other: string) => [
      change(folder, 'a.yaml', 'old', 'new'),
      change(folder, 'link.yaml', 'old', other),
    ];
    expect(save(folder, both('another'))).toEqual({ code: 'changed', file: 'link.yaml' });
    expect(text(folder, 'a.yaml')).toBe('old');
    expect(save(folder, both('new'))).toBeNull();
    expect(text(folder, 'a.yaml')).toBe('new');
  });
});

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EMFILE', 'EXDEV', 'EINTR'];
const SINGLE: Files = { ...OLD, 'quays.yaml': NEW['quays.yaml'] ?? '' };

/** A process that has ended by the time others look at what it left. */
const ended: Processes = {
  self: () => ({ ...NODE_PROCESSES.self(), start: '1' }),
  state: NODE_PROCESSES.state,
};

interface Scenario {
  name: string;
  /** How it lies on the disk before; a reader sees `from`. */
  prepare(folder: string): void;
  from: Files;
  to: Files;
}

const SCENARIOS: Scenario[] = [
  { name: 'one file', prepare: lay, from: OLD, to: SINGLE },
  { name: 'four files', prepare: lay, from: OLD, to: NEW },
  {
    name: 'one file, after a writer that was killed half-way',
    prepare: (folder) => {
      lay(folder);
      writeJournal(folder, entries(OLD, NEW), NODE_FS);
      writeFileSync(join(folder, 'quays.yaml'), NEW['quays.yaml'] ?? '');
      writeFileSync(join(folder, 'sub/.wp.0-1.tmp'), 'acti');
      writeFileSync(join(folder, '.wp.lock'), encodeHolder(ended.self()));
    },
    from: NEW,
    to: { ...NEW, 'quays.yaml': 'actions: []\n' },
  },
];

/** One writer, from taking the lock to leaving it, on a disk that may fail. */
async function write(folder: string, { from, to }: Scenario, fs = NODE_FS): Promise<SaveProblem | null> {
  const locked = await underLock(folder, async () => save(folder, changes(folder, from, to), fs), {
    fs,
    processes: ended,
  });
  if (locked.ok) return locked.value;
  if (locked.problem.code === 'locked') throw new Error('nobody else holds this lock');
  return locked.problem;
}

/** What must hold after a writer, whatever became of it. */
async function judge(folder: string, { from, to }: Scenario, told: SaveProblem | null): Promise<void> {
  const now = seen(folder);
  if (told === null) expect(now).toEqual(to);
  else if (told.code === 'in-doubt') expect([from, to]).toContainEqual(now);
  else expect(now).toEqual(from);
  expect(modesLost(folder)).toEqual([]);
  // The next writer finds an orderly plan and is not kept out.
  const next = await underLock(folder, async () => {
    expect(onDisk(folder)).toEqual(now);
    return save(folder, [change(folder, 'plan.yaml', now['plan.yaml'] ?? '', 'schema: 1\n')]);
  });
  expect(next).toEqual({ ok: true, value: null });
  expect([onDisk(folder), litter(folder)]).toEqual([{ ...now, 'plan.yaml': 'schema: 1\n' }, []]);
}

describe.each(SCENARIOS)('whatever fails: $name', (scenario) => {
  let laid = '';
  const lie = () => {
    rmSync(laid, { recursive: true, force: true });
    laid = mkdtempSync(join(MEMORY, 'wp-'));
    scenario.prepare(laid);
    return laid;
  };
  afterAll(() => rmSync(laid, { recursive: true, force: true }));
  const operations: string[] = [];
  beforeAll(async () => {
    const { fs, done } = faulty(() => null);
    expect(await write(lie(), scenario, fs)).toBeNull();
    expect([onDisk(laid), litter(laid), modesLost(laid)]).toEqual([scenario.to, [], []]);
    operations.push(...done);
  });

  it.each(CODES)('%s, at every operation, once and from then on', async (code) => {
    for (const at of operations.keys()) {
      for (const forever of [false, true]) {
        const folder = lie();
        const { fs } = faulty((index) => (index === at || (forever && index > at) ? code : null));
        const told = await write(folder, scenario, fs);
        if (told?.code === 'cannot-write') expect(told.reason).toBe(code);
        // Only what cannot be removed, or the lock that cannot be read, waits for the next writer.
        const tidy = !forever && operations[at] !== 'unlink' && scenario.from === OLD;
        if (tidy) expect(litter(folder).filter((name) => name !== '.wp.lock')).toEqual([]);
        await judge(folder, scenario, told);
      }
    }
  });

  it('short writes, at every write', async () => {
    const folder = lie();
    const { fs } = faulty((_index, operation) => (operation === 'write' ? shortWrite : null));
    expect(await write(folder, scenario, fs)).toBeNull();
    await judge(folder, scenario, null);
  });

  it.each<[string, Fault]>([
    ['writes nothing and says so', () => 0],
    ['says it wrote what it did not', (_, args) => (args[1] as Uint8Array).length],
  ])('a disk that %s', async (_, fault) => {
    const folder = lie();
    const { fs } = faulty((_index, operation) => (operation === 'write' ? fault : null));
    const told = await write(folder, scenario, fs);
    expect(told).toMatchObject({ code: 'cannot-write', reason: 'EIO' });
    await judge(folder, scenario, told);
  });
});

describe('without permission', () => {
  const NOBODY = 65534;
  /** Another user wants to rename the quays; root may always. */
  const byAnother = async (folder: string) => {
    const who = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const { status, stderr } = spawnSync(process.execPath, [await built('test/edit/writer.ts'), folder], {
      ...who,
      encoding: 'utf8',
    });
    return { exit: status, told: stderr === '' ? null : JSON.parse(stderr) };
  };
  const theirs = (modes: Record<string, number>) => {
    const folder = folderWith({});
    lay(folder);
    for (const name of ['sub', ...Object.keys(OLD), '']) {
      if (process.getuid?.() === 0) chownSync(join(folder, name), NOBODY, NOBODY);
    }
    for (const [name, mode] of Object.entries(modes)) chmodSync(join(folder, name), mode);
    return folder;
  };

  it('there is nothing wrong otherwise', async () => {
    const folder = theirs({});
    expect(await byAnother(folder)).toEqual({ exit: 0, told: null });
    expect([onDisk(folder), modesLost(folder)]).toEqual([NEW, []]);
  });

  it.each<[string, Record<string, number>, string]>([
    ['a file that is read-only', { 'sub/basin.yaml': 0o444 }, 'sub/basin.yaml'],
    ['a folder that is read-only', { sub: 0o555 }, 'sub/basin.yaml'],
    ['a plan that is read-only', { '': 0o555 }, '.wp.lock'],
  ])('%s stays as it is', async (_, modes, file) => {
    const folder = theirs(modes);
    const told = { code: 'cannot-write', file, reason: 'EACCES' };
    expect(await byAnother(folder)).toEqual({ exit: 3, told });
    expect([onDisk(folder), litter(folder)]).toEqual([OLD, []]);
  });
});

it('a folder with the name of a plan file is not written', () => {
  const folder = folderWith({ 'sub.yaml/a': '' });
  expect(save(folder, [change(folder, 'sub.yaml', 'old', 'new')])).toMatchObject({ code: 'cannot-write' });
});
