import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from '../../src/load/disk.ts';
import { FILE_BYTES, FILES, PLAN_BYTES } from '../../src/load/limits.ts';
import { load } from '../../src/load/load.ts';
import { withinLimits } from '../../src/load/within-limits.ts';

const MAKE_PIPE = 'mkfifo';
/** Linux makes it up while it is read. */
const OF_NO_SIZE = '/proc/version';
let folder = '';
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const bytes = (root: string, name: string) => {
  const read = disk(root).read(name);
  return read.ok ? Buffer.from(read.bytes) : read.finding;
};
const why = (name: string) => {
  const read = disk(folder).read(name);
  return read.ok ? 'read' : Object.values(read.finding.args)[0];
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wp-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a plan', () => {
  it('are every .yaml and .yml at any depth, by name, but not what is hidden or installed', () => {
    for (const name of ['plan.yaml', 'b/c/d.yml', 'a.yaml', 'b/b.YAML']) write(name, '');
    for (const name of ['.git/x.yaml', '.hidden.yaml', 'node_modules/p/x.yaml', 'notes.md', 'schema.json']) {
      write(name, '');
    }
    expect(disk(folder).list()).toEqual({
      files: ['a.yaml', 'b/b.YAML', 'b/c/d.yml', 'plan.yaml'],
      findings: [],
    });
  });

  it('are not in a folder that is a link, and a finding says so', () => {
    write('a.yaml', '');
    symlinkSync('.', join(folder, 'ring'));
    const { files, findings } = disk(folder).list();
    expect(files).toEqual(['a.yaml']);
    expect(findings).toMatchObject([
      { code: 'file-unreadable', place: { file: 'ring' }, args: { reason: 'link' } },
    ]);
  });

  it('are as many as fit, the header always among them', () => {
    const bytes = (file: string) => (file.startsWith('big') ? PLAN_BYTES / 8 : 10);
    const names = Array.from({ length: 9 }, (_, n) => `big${n}.yaml`);
    const { files, findings } = withinLimits([...names, 'plan.yaml'], bytes);
    expect(files).toEqual([...names.slice(0, 7), 'plan.yaml']);
    expect(findings).toMatchObject([{ code: 'too-large', place: { file: 'big7.yaml' } }]);
  });

  it('are those behind one that is too large by itself, too', () => {
    const bytes = (file: string) => (file === 'a.yaml' ? PLAN_BYTES + 1 : 10);
    expect(withinLimits(['a.yaml', 'b.yaml', 'plan.yaml'], bytes)).toEqual({
      files: ['a.yaml', 'b.yaml', 'plan.yaml'],
      findings: [],
    });
  });

  it('are at most ten thousand', () => {
    const names = Array.from({ length: FILES + 1 }, (_, n) => `quay-${String(n).padStart(5, '0')}.yaml`);
    const { files, findings } = withinLimits(names, () => 10);
    expect(files).toEqual(names.slice(0, FILES));
    expect(findings).toMatchObject([
      { code: 'too-large', place: { file: 'quay-10000.yaml' }, args: { what: 'files' } },
    ]);
  });

  it('are not missed where a link that is no YAML leads nowhere', () => {
    write('a.yaml', '');
    symlinkSync('gone', join(folder, 'README'));
    expect(disk(folder).list()).toEqual({ files: ['a.yaml'], findings: [] });
  });

  it('are none in a folder that is not there, and a finding says so', () => {
    const { files, findings } = disk(join(folder, 'gone')).list();
    expect(files).toEqual([]);
    expect(findings).toMatchObject([{ code: 'file-unreadable', args: { reason: 'missing' } }]);
  });
});

describe('what is read', () => {
  it('is a regular file, also by a link that stays inside the plan', () => {
    write('a.yaml', 'x-a: 1\n');
    symlinkSync('a.yaml', join(folder, 'link.yaml'));
    expect([why('a.yaml'), why('link.yaml')]).toEqual(['read', 'read']);
  });

  it('is not a link that leads out of it, where secrets may be', () => {
    symlinkSync('/proc/self/environ', join(folder, 'secrets.yaml'));
    symlinkSync('secrets.yaml', join(folder, 'twice.yaml'));
    expect([why('secrets.yaml'), why('twice.yaml')]).toEqual(['link', 'link']);
  });

  it('is not a link to nowhere or to itself', () => {
    symlinkSync('gone.yaml', join(folder, 'lost.yaml'));
    symlinkSync('self.yaml', join(folder, 'self.yaml'));
    expect([why('lost.yaml'), why('self.yaml')]).toEqual(['missing', 'link']);
  });

  it('is not a folder or a pipe with such a name, and nobody waits for the pipe', () => {
    mkdirSync(join(folder, 'folder.yaml'));
    execFileSync(MAKE_PIPE, [join(folder, 'pipe.yaml')]);
    expect([why('folder.yaml'), why('pipe.yaml')]).toEqual(['not-a-file', 'not-a-file']);
  });

  it('is not a file beyond the limit', () => {
    write('large.yaml', `# ${' '.repeat(FILE_BYTES)}`);
    expect(why('large.yaml')).toBe('bytes');
  });

  it('is all of a file as large as may be', () => {
    write('full.yaml', '#'.repeat(FILE_BYTES));
    expect(bytes(folder, 'full.yaml')).toHaveLength(FILE_BYTES);
  });

  it.skipIf(!existsSync(OF_NO_SIZE))('is all of a file whose size the system does not know', () => {
    const all = readFileSync(OF_NO_SIZE);
    expect([statSync(OF_NO_SIZE).size, all.length]).toEqual([0, expect.any(Number)]);
    expect(bytes(dirname(OF_NO_SIZE), basename(OF_NO_SIZE))).toEqual(all);
  });

  it('is in a plan that is the root of the file system, as in a container', () => {
    write('a.yaml', 'x-a: 1\n');
    const { root } = parse(folder);
    expect(disk(root).read(relative(root, realpathSync(join(folder, 'a.yaml'))))).toMatchObject({ ok: true });
  });

  it('is not a file of which the system says something unheard of', () => {
    expect(why(`${'long'.repeat(100)}.yaml`)).toBe('other');
  });

  it.skipIf(process.getuid?.() === 0)('is not a file without permission', () => {
    write('private.yaml', '');
    chmodSync(join(folder, 'private.yaml'), 0o000);
    expect(why('private.yaml')).toBe('permission');
  });
});

it('the good files of a plan are loaded beside one that cannot be read', async () => {
  write('plan.yaml', 'schema: 1\ntitle: Harbour Towns Network\n');
  write('quays.yaml', 'events: [{id: a, title: A}]\n');
  mkdirSync(join(folder, 'basin.yaml'));
  const { plan, files, findings } = await load(disk(folder));
  expect(files).toEqual(['basin.yaml', 'plan.yaml', 'quays.yaml']);
  expect(plan.items.map(({ id }) => id)).toEqual(['a']);
  expect(plan.gaps).toEqual({ files: ['basin.yaml'], ids: [] });
  expect(findings).toMatchObject([{ code: 'file-unreadable', place: { file: 'basin.yaml' } }]);
});
