// The built program with a folder for caches: what it keeps of itself changes no answer either.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MID_JUNE, ROOT } from '../cli/run-wp.ts';
import { cachesOf } from './copy.ts';

const LINES = [
  'events --month june',
  'report --lang es',
  'help when --lang fr',
  'report --format json',
  'validate',
  'events --month jui',
  'help when',
];

function wp(line: string, vars: Record<string, string> = {}) {
  const args = [join(ROOT, 'bin/wp.js'), ...line.split(' ')];
  const env = { PATH: process.env.PATH ?? '', WP_TODAY: MID_JUNE, ...vars };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  return { stdout, stderr, status };
}

const compiledIn = (caches: string) => readdirSync(caches).filter((name) => name.startsWith('compiled'));

describe('the compiled program', () => {
  it.each(LINES)('is kept, and says the same: wp %s', (line) => {
    const caches = cachesOf();
    const without = wp(line);
    expect(wp(line, { WP_CACHE_DIR: caches })).toEqual(without);
    expect(compiledIn(caches)).not.toEqual([]);
    expect(wp(line, { WP_CACHE_DIR: caches })).toEqual(without);
  });

  it('is built in ASCII, as which it is read', () => {
    const dist = join(ROOT, 'dist');
    const files = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    const others = files.filter((name) => readFileSync(join(dist, name)).some((byte) => byte > 0x7f));
    expect(files.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  it('grows with what is asked of it, and then stays as it is', () => {
    const caches = cachesOf();
    const kept = () => {
      const [name = ''] = compiledIn(caches).filter((file) => file.endsWith('-wp.cjs'));
      const { ino, size } = lstatSync(join(caches, name));
      return { ino, size };
    };
    // The second run of a list finds the plan known, and the third nothing new.
    const runs = ['--version', 'events', 'events', 'events', 'events --month june', 'events --month july'];
    const [version, first, second, third, june, july] = runs.map((line) => {
      wp(line, { WP_CACHE_DIR: caches });
      return kept();
    });
    expect(first?.size).toBeGreaterThan(version?.size ?? 0);
    expect(second?.size).toBeGreaterThan(first?.size ?? 0);
    expect(third).toEqual(second);
    expect(june?.size).toBeGreaterThan(third?.size ?? 0);
    expect(july).toEqual(june);
  });

  it('is made anew where something else is in its place', () => {
    const caches = cachesOf();
    const [line = ''] = LINES;
    const without = wp(line, { WP_CACHE_DIR: caches });
    const files = compiledIn(caches).map((name) => join(caches, name));
    for (const [index, file] of files.entries()) {
      writeFileSync(file, index % 2 === 0 ? '' : 'no code\n');
    }
    expect(wp(line, { WP_CACHE_DIR: caches })).toEqual(without);
    expect(wp(line, { WP_CACHE_DIR: caches })).toEqual(without);
  });

  it.skipIf(process.getuid?.() !== 0).each<[string, (file: string) => void]>([
    ['of somebody else', (file) => chownSync(file, 12_345, 12_345)],
    ['that others may write to', (file) => chmodSync(file, 0o666)],
    [
      'behind a link',
      (file) => {
        renameSync(file, `${file}-elsewhere`);
        symlinkSync(`${file}-elsewhere`, file);
      },
    ],
  ])('is not taken from a file %s', (_, change) => {
    const caches = cachesOf();
    const [line = ''] = LINES;
    const without = wp(line, { WP_CACHE_DIR: caches });
    // What every run loads.
    const files = compiledIn(caches)
      .filter((name) => name.endsWith('-wp.cjs'))
      .map((name) => join(caches, name));
    expect(files).toHaveLength(1);
    for (const file of files) change(file);
    const before = files.map((file) => lstatSync(file).ino);
    expect(wp(line, { WP_CACHE_DIR: caches })).toEqual(without);
    // Made anew, by us: the one that was there has not been used.
    for (const [index, file] of files.entries()) {
      expect(lstatSync(file).ino).not.toBe(before[index]);
      expect(lstatSync(file)).toMatchObject({ uid: process.getuid?.(), mode: 0o100600 });
    }
  });

  it('of another build is cleared away', () => {
    const caches = cachesOf();
    const other = join(caches, 'compiled-0000000000000000-v20.0.0-x64-wp.cjs');
    writeFileSync(other, '');
    wp(LINES[0] ?? '', { WP_CACHE_DIR: caches });
    expect(compiledIn(caches)).not.toContain('compiled-0000000000000000-v20.0.0-x64-wp.cjs');
  });

  it('is not kept where nothing shall be', () => {
    const caches = cachesOf();
    expect(wp('events --no-cache', { WP_CACHE_DIR: caches }).status).toBe(0);
    expect(readdirSync(caches)).toEqual([]);
  });
});
