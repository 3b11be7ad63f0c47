import {
  chmodSync,
  chownSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cache/folder.ts';
import { folderWith } from '../cli/folder.ts';

describe('the folder for caches', () => {
  it('is the one that is named, else one in the user’s cache folder', () => {
    const home = folderWith({});
    expect(cacheFolder({ HOME: home })).toBe(join(home, '.cache/workplan'));
    expect(cacheFolder({ HOME: home, XDG_CACHE_HOME: join(home, 'xdg') })).toBe(join(home, 'xdg/workplan'));
    expect(cacheFolder({ HOME: home, WP_CACHE_DIR: join(home, 'own') })).toBe(join(home, 'own'));
  });

  it('is made for its owner alone', () => {
    const path = cacheFolder({ HOME: folderWith({}) }) ?? '';
    expect(lstatSync(path).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['no home', {}],
    ['a relative path', { WP_CACHE_DIR: 'caches' }],
    ['a relative home', { HOME: 'home', XDG_CACHE_HOME: 'cache' }],
    ['a home that is not there', { HOME: '/nowhere' }],
    ['a place where nothing can be made', { WP_CACHE_DIR: '/proc/caches' }],
  ])('is none for %s', (_, vars: Record<string, string>) => expect(cacheFolder(vars)).toBeNull());

  it.skipIf(process.getuid?.() !== 0)('is none in the home of somebody else', () => {
    const home = folderWith({});
    chownSync(home, 12_345, 12_345);
    expect(cacheFolder({ HOME: home })).toBeNull();
    expect(readdirSync(home)).toEqual([]);
  });

  it.each<[string, (path: string) => void]>([
    ['a link', (path) => symlinkSync(folderWith({}), path)],
    ['a file', (path) => writeFileSync(path, '')],
    [
      'one others may write to',
      (path) => {
        mkdirSync(path);
        chmodSync(path, 0o777);
      },
    ],
  ])('is none where there is %s', (_, make) => {
    const path = join(folderWith({}), 'caches');
    make(path);
    expect(cacheFolder({ WP_CACHE_DIR: path })).toBeNull();
  });

  const SOMEBODY = 12_345;
  const asRoot = it.skipIf(process.getuid?.() !== 0);

  /** A folder like this on the way to the caches. */
  function below(make: (folder: string) => void): string | null {
    const top = folderWith({});
    chmodSync(top, 0o755);
    const folder = join(top, 'shared');
    mkdirSync(folder, { mode: 0o755 });
    make(folder);
    return cacheFolder({ WP_CACHE_DIR: join(folder, 'caches') });
  }

  it('is none where others may move it: what they put there would be run', () => {
    expect(below((folder) => chmodSync(folder, 0o777))).toBeNull();
    expect(below((folder) => chmodSync(folder, 0o775))).toBeNull();
  });

  it('is one where others may write as they may in /tmp, or cannot come', () => {
    expect(below((folder) => chmodSync(folder, 0o1777))).not.toBeNull();
    const home = folderWith({});
    chmodSync(home, 0o700);
    mkdirSync(join(home, 'group'));
    chmodSync(join(home, 'group'), 0o775);
    expect(cacheFolder({ WP_CACHE_DIR: join(home, 'group/caches') })).not.toBeNull();
  });

  asRoot('is none below a folder of somebody else', () => {
    expect(below((folder) => chownSync(folder, SOMEBODY, SOMEBODY))).toBeNull();
  });

  it('is one behind a link of the user’s own, wherever that leads', () => {
    const real = folderWith({});
    const link = join(folderWith({}), 'cache');
    symlinkSync(real, link);
    expect(cacheFolder({ XDG_CACHE_HOME: link })).toBe(join(link, 'workplan'));
  });

  asRoot('is none behind a link of somebody else, though it leads to a folder of the user’s', () => {
    // As a clone of their repository may hold it, with code in it.
    const clone = folderWith({});
    mkdirSync(join(clone, 'workplan'), { mode: 0o755 });
    const shared = folderWith({});
    chmodSync(shared, 0o1777);
    symlinkSync(clone, join(shared, 'cache'));
    lchownSync(join(shared, 'cache'), SOMEBODY, SOMEBODY);
    expect(cacheFolder({ XDG_CACHE_HOME: join(shared, 'cache') })).toBeNull();
  });

  it('is none behind a link that leads to where others may write', () => {
    const open = folderWith({});
    chmodSync(open, 0o777);
    const link = join(folderWith({}), 'cache');
    symlinkSync(open, link);
    expect(cacheFolder({ XDG_CACHE_HOME: link })).toBeNull();
  });
});
