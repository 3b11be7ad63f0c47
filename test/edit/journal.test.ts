// A change of several files that was begun and not ended: readers see it, the next writer ends it.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentPlan } from '../../src/edit/current-plan.ts';
import { NODE_FS } from '../../src/edit/file-system.ts';
import { isPlanPath, writeJournal } from '../../src/edit/journal.ts';
import { underLock } from '../../src/edit/lock.ts';
import { FILE_BYTES } from '../../src/load/limits.ts';
import { folderWith } from '../cli/folder.ts';
import { faulty } from './faulty.ts';
import { entries, lay, litter, modesLost, NEW, OLD, onDisk, seen } from './two-plans.ts';

const nextWriter = (folder: string) => underLock(folder, async () => 'written');
const WRITTEN = { ok: true, value: 'written' };

/** A plan whose writer was killed after the journal and `placed` were in place. */
function begun(placed: readonly string[] = []): string {
  const folder = folderWith({});
  lay(folder);
  writeJournal(folder, entries(OLD, NEW), NODE_FS);
  for (const file of placed) writeFileSync(join(folder, file), NEW[file] ?? '');
  return folder;
}

describe.each([[['quays.yaml']], [['sub/basin.yaml', 'sub/new-quay.yaml']]])(
  'a change begun, with %j in place',
  (placed) => {
    it('is what readers see, and they write nothing', () => {
      const folder = begun(placed);
      const before = onDisk(folder);
      expect(seen(folder)).toEqual(NEW);
      expect([onDisk(folder), litter(folder)]).toEqual([before, ['.wp.journal']]);
    });

    it('is ended by the next writer', async () => {
      const folder = begun(placed);
      expect(await nextWriter(folder)).toEqual(WRITTEN);
      expect([onDisk(folder), litter(folder), modesLost(folder)]).toEqual([NEW, [], []]);
    });
  },
);

describe('a change of which nothing is in place, or all was put back since', () => {
  it('is forgotten', async () => {
    const folder = begun();
    expect(seen(folder)).toEqual(OLD);
    expect(await nextWriter(folder)).toEqual(WRITTEN);
    expect([onDisk(folder), litter(folder), modesLost(folder)]).toEqual([OLD, [], []]);
  });
});

describe('a file that somebody edited after the writer was killed', () => {
  it.each(['quays.yaml', 'old-quay.yaml', 'sub/new-quay.yaml'])(
    'stays as they wrote it: %s',
    async (file) => {
      const folder = begun();
      writeFileSync(join(folder, file), 'actions: []\n');
      const wanted = { ...NEW, [file]: 'actions: []\n' };
      expect(seen(folder)).toEqual(wanted);
      expect(await nextWriter(folder)).toEqual(WRITTEN);
      expect([onDisk(folder), litter(folder)]).toEqual([wanted, []]);
    },
  );
});

it('a change of a file that is read by a link is seen by that name, too', () => {
  const folder = begun(['sub/new-quay.yaml']);
  symlinkSync('quays.yaml', join(folder, 'link.yaml'));
  expect(seen(folder)['link.yaml']).toBe(NEW['quays.yaml']);
});

it('a change is seen, too, where the system does not say what leads where', () => {
  const folder = begun(['sub/new-quay.yaml']);
  const { fs } = faulty((_, operation) => (operation === 'realpath' ? 'EACCES' : null));
  const plan = currentPlan(folder, { fs });
  expect(plan.list().files).toEqual(Object.keys(NEW).sort());
  expect(plan.read('quays.yaml')).toEqual({ ok: true, bytes: Buffer.from(NEW['quays.yaml'] ?? '') });
});

it('how a file stands there is told, but not of one that is still to change', () => {
  const folder = begun(['sub/new-quay.yaml']);
  const plan = currentPlan(folder);
  expect(plan.stat('plan.yaml')).toEqual(NODE_FS.stat(join(folder, 'plan.yaml')));
  expect(plan.stat('quays.yaml')).toBeNull();
  expect(plan.stat('gone.yaml')).toBeNull();
});

it('what is begun is not read beyond the limit of a file', () => {
  const folder = folderWith({ 'a.yaml': 'old' });
  const after = Buffer.alloc(FILE_BYTES + 1, '#');
  const made = { file: 'b.yaml', before: null, after: Buffer.from('new') };
  writeJournal(folder, [{ file: 'a.yaml', before: Buffer.from('old'), after }, made], NODE_FS);
  writeFileSync(join(folder, 'b.yaml'), 'new');
  expect(seen(folder)).toEqual({ 'a.yaml': 'old', 'b.yaml': 'new' });
});

it('a plan that is changed while it is read is read again', () => {
  const folder = folderWith({});
  lay(folder);
  let readings = 0;
  const { fs } = faulty((_, operation) => {
    // A whole change of several files, after the reader read the first half of them and looks for a journal.
    if (operation === 'readFile' && ++readings === 1)
      for (const file of Object.keys(OLD)) writeFileSync(join(folder, file), '# new\n');
    return null;
  });
  const plan = currentPlan(folder, { fs });
  const texts = plan.list().files.map((file) => {
    const read = plan.read(file);
    return read.ok ? Buffer.from(read.bytes).toString() : '';
  });
  expect([readings, ...texts]).toEqual([2, '# new\n', '# new\n', '# new\n', '# new\n']);
});

describe('a journal that is none of ours', () => {
  const journal = (file: string) =>
    JSON.stringify({ journal: 1, files: [[file, null, Buffer.from('stolen').toString('base64')]] });

  it.each([
    ['damaged', '{"journal": 1, "files": [["a.y'],
    ['empty', ''],
    ['of another version', '{"journal": 2, "files": []}'],
    ['naming a file outside', journal('../b.yaml')],
    ['naming an absolute path', journal('/tmp/b.yaml')],
    ['naming something hidden', journal('.git/hooks.yaml')],
    ['naming what is no plan file', journal('package.json')],
    ['with something else for bytes', '{"journal": 1, "files": [["a.yaml", 1, 2]]}'],
  ])('stops the writer, not the reader: %s', async (_, text) => {
    const folder = folderWith({ 'plan/a.yaml': 'old', 'plan/.wp.journal': text });
    expect(await nextWriter(join(folder, 'plan'))).toEqual({
      ok: false,
      problem: { code: 'cannot-write', file: '.wp.journal', reason: 'EBADMSG' },
    });
    expect(seen(join(folder, 'plan'))).toEqual({ 'a.yaml': 'old' });
    expect(litter(folder)).toEqual(['plan/.wp.journal']);
  });

  it('is not followed through a link', async () => {
    const folder = folderWith({ 'plan/a.yaml': 'old', '.github/ci.yaml': 'safe' });
    const plan = join(folder, 'plan');
    symlinkSync('../.github', join(plan, 'sub'));
    const [safe, stolen] = [Buffer.from('safe'), Buffer.from('stolen')];
    const done = { file: 'a.yaml', before: Buffer.from('older'), after: Buffer.from('old') };
    writeJournal(plan, [done, { file: 'sub/ci.yaml', before: safe, after: stolen }], NODE_FS);
    expect(await nextWriter(plan)).toMatchObject({ problem: { reason: 'EBADMSG' } });
    expect(readFileSync(join(folder, '.github/ci.yaml'), 'utf8')).toBe('safe');
  });

  it('may be a folder, and then nobody writes', async () => {
    const folder = folderWith({ 'a.yaml': 'old' });
    mkdirSync(join(folder, '.wp.journal'));
    expect(await nextWriter(folder)).toMatchObject({
      problem: { code: 'cannot-write', file: '.wp.journal' },
    });
    expect(seen(folder)).toEqual({ 'a.yaml': 'old' });
  });
});

it.each([
  ['a.yaml', true],
  ['quais/été 2031.YML', true],
  ['a.b/c.yaml', true],
  ['a.json', false],
  ['.a.yaml', false],
  ['.a/b.yaml', false],
  ['a/../b.yaml', false],
  ['a//b.yaml', false],
  ['/a.yaml', false],
  ['a\\..\\b.yaml', false],
  ['', false],
  [1, false],
])('%j may be in a change: %j', (file, may) => {
  expect(isPlanPath(file)).toBe(may);
});
