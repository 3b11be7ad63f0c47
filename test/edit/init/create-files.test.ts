// New files are made all or not at all, and never over what is there.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileSystem, NODE_FS, systemError } from '../../../src/edit/file-system.ts';
import { createFiles, obstacle } from '../../../src/edit/init/create-files.ts';
import { folderWith } from '../../cli/folder.ts';

const FILES = [
  { file: 'plan/ports.yaml', text: 'theme: ports\n' },
  { file: '.github/workflows/plan.yml', text: 'name: Plan\n' },
  { file: 'plan/plan.yaml', text: 'schema: 1\n' },
];

function everythingIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

describe('new files', () => {
  it('are made with the folders they need, in a folder that is not there yet', async () => {
    const folder = join(folderWith({}), 'a', 'b');
    expect(await createFiles(folder, FILES)).toBeNull();
    for (const { file, text } of FILES) expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  });

  it('go beside what is there', async () => {
    const folder = folderWith({ 'plan/notes.txt': 'ours', '.github/CODEOWNERS': '' });
    expect(await createFiles(folder, FILES)).toBeNull();
    expect(readFileSync(join(folder, 'plan/notes.txt'), 'utf8')).toBe('ours');
  });

  it.each(FILES)('are not made where $file is there', async ({ file }) => {
    const folder = folderWith({ [file]: 'ours' });
    const before = everythingIn(folder);
    expect(obstacle(folder, FILES)).toEqual({ code: 'taken', file });
    expect(await createFiles(folder, FILES)).toEqual({ code: 'taken', file });
    expect(everythingIn(folder)).toEqual(before);
    expect(readFileSync(join(folder, file), 'utf8')).toBe('ours');
  });

  it('are not written through a link, even one that leads nowhere', async () => {
    const folder = folderWith({ 'plan/notes.txt': '' });
    symlinkSync(join(folder, 'elsewhere.yaml'), join(folder, 'plan/plan.yaml'));
    expect(obstacle(folder, FILES)).toEqual({ code: 'taken', file: 'plan/plan.yaml' });
    expect(await createFiles(folder, FILES)).toEqual({ code: 'taken', file: 'plan/plan.yaml' });
    expect(everythingIn(folder)).toEqual(['plan', 'plan/notes.txt', 'plan/plan.yaml']);
  });

  it('are not made where a file stands in the place of a folder', async () => {
    const folder = folderWith({ '.github': 'a file' });
    expect(obstacle(folder, FILES)).toMatchObject({ code: 'cannot-write', reason: 'ENOTDIR' });
    expect(await createFiles(folder, FILES)).not.toBeNull();
    expect(everythingIn(folder)).toEqual(['.github']);
  });
});

describe('after a kill', () => {
  it('the next time makes the rest', async () => {
    const [ports, workflow, header] = FILES.map(({ text }) => text);
    const folder = folderWith({ 'plan/ports.yaml': ports ?? '', 'plan/.wp.0-1.tmp': 'name: Pl' });
    expect(obstacle(folder, FILES)).toBeNull();
    expect(await createFiles(folder, FILES)).toBeNull();
    expect(readFileSync(join(folder, '.github/workflows/plan.yml'), 'utf8')).toBe(workflow);
    expect(readFileSync(join(folder, 'plan/plan.yaml'), 'utf8')).toBe(header);
    expect(readdirSync(join(folder, 'plan')).sort()).toEqual(['plan.yaml', 'ports.yaml']);
  });

  it('what was there already stays where the rest cannot be made', async () => {
    const folder = folderWith({ 'plan/ports.yaml': FILES[0]?.text ?? '' });
    expect(await createFiles(folder, FILES, failing('write', 3))).toMatchObject({ reason: 'ENOSPC' });
    expect(everythingIn(folder)).toEqual(['plan', 'plan/ports.yaml']);
  });

  it('a plan that is complete is not made again', async () => {
    const folder = folderWith({});
    await createFiles(folder, FILES);
    expect(await createFiles(folder, FILES)).toEqual({ code: 'taken', file: 'plan/plan.yaml' });
  });
});

it('where there are no links, files are made all the same', async () => {
  const folder = folderWith({});
  const fs: FileSystem = {
    ...NODE_FS,
    link: () => {
      throw systemError('EPERM');
    },
  };
  expect(await createFiles(folder, FILES, fs)).toBeNull();
  for (const { file, text } of FILES) expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
});

describe('whatever fails', () => {
  const operations = ['create', 'write', 'sync', 'close', 'statOpen', 'link', 'syncFolder'] as const;
  const cases = operations.flatMap((name) => [1, 2, 3].map((nth): [typeof name, number] => [name, nth]));

  it.each(cases)('%s, the %i. time: nothing is left of it', async (name, nth) => {
    const folder = folderWith({ 'notes.txt': 'ours' });
    const problem = await createFiles(folder, FILES, failing(name, nth));
    expect(problem).toMatchObject({ code: 'cannot-write', reason: 'ENOSPC' });
    expect(everythingIn(folder)).toEqual(['notes.txt']);
  });

  it('somebody who makes the same file at that moment keeps theirs, and ours are gone', async () => {
    const folder = folderWith({});
    const header = join(folder, 'plan/plan.yaml');
    const fs: FileSystem = {
      ...NODE_FS,
      link: (from, to) => {
        if (to === header) writeFileSync(header, 'theirs');
        NODE_FS.link(from, to);
      },
    };
    expect(await createFiles(folder, FILES, fs)).toEqual({ code: 'taken', file: 'plan/plan.yaml' });
    expect(everythingIn(folder)).toEqual(['plan', 'plan/plan.yaml']);
    expect(readFileSync(header, 'utf8')).toBe('theirs');
  });

  it('what cannot be taken away again is told as in doubt', async () => {
    const folder = folderWith({});
    const made = join(folder, FILES[0]?.file ?? '');
    const fs: FileSystem = {
      ...failing('write', 3),
      unlink: (path) => {
        if (path === made) throw systemError('EIO');
        NODE_FS.unlink(path);
      },
    };
    const problem = { code: 'in-doubt', file: '.github/workflows/plan.yml', reason: 'ENOSPC' };
    expect(await createFiles(folder, FILES, fs)).toEqual(problem);
    expect(everythingIn(folder)).toEqual(['plan', 'plan/ports.yaml']);
  });

  it('somebody who put a file into a new folder keeps it', async () => {
    const folder = folderWith({});
    const fs: FileSystem = {
      ...NODE_FS,
      syncFolder: () => {
        writeFileSync(join(folder, 'plan/theirs.yaml'), 'theirs');
        mkdirSync(join(folder, '.github/ISSUE_TEMPLATE'));
        throw systemError('EIO');
      },
    };
    expect(await createFiles(folder, FILES, fs)).toMatchObject({ reason: 'EIO' });
    expect(everythingIn(folder)).toEqual(['.github', '.github/ISSUE_TEMPLATE', 'plan', 'plan/theirs.yaml']);
  });
});

/** The real file system, on which the disk is full at one moment. */
function failing(name: keyof FileSystem, nth: number): FileSystem {
  let calls = 0;
  const operation = NODE_FS[name] as (...args: unknown[]) => unknown;
  const fails = (...args: unknown[]) => {
    calls += 1;
    if (calls === nth) throw systemError('ENOSPC');
    return operation(...args);
  };
  return { ...NODE_FS, [name]: fails };
}
