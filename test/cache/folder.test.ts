import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
});
