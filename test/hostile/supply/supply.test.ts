// What wp is made of: known packages from one registry, under licences that let everybody use them, that run nothing
// when they are installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../cli/run-wp.ts';
import { audit } from './audit.ts';
import { installScripts, manifest, packages } from './packages.ts';

const runtime = packages({ runtime: true });

/** Nothing that binds who uses wp or passes it on, beyond naming the authors. */
const LICENSES = [
  'MIT',
  // Of argparse, which js-yaml has for a command of its own.
  'PSF-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
];

const REGISTRY = 'https://registry.npmjs.org/';

it('there are runtime packages to look at', () => expect(runtime.length).toBeGreaterThan(5));

it.each(runtime.map(({ path }) => path))('%s may be used by everybody', (path) => {
  const locked = runtime.find((entry) => entry.path === path)?.license;
  expect(LICENSES).toContain(manifest(path).license);
  expect(locked).toBe(manifest(path).license);
});

it('nothing runs when wp is installed', () => expect(installScripts()).toEqual([]));

it('every package is from the registry, and known by its hash', () => {
  const elsewhere = packages().filter(({ resolved = REGISTRY }) => !resolved.startsWith(REGISTRY));
  expect(elsewhere).toEqual([]);
  // npm leaves the hashes of binaries for other platforms out; none of them is part of wp.
  const unknown = packages().filter(({ integrity }) => !integrity?.startsWith('sha512-'));
  expect(unknown.filter(({ dev, optional }) => !dev || !optional)).toEqual([]);
});

it('every package is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+$/.test(String(range)),
  );
  expect(ranges).toEqual([]);
});

it('the registry is asked for advisories, and what it could not answer counts as not checked', () => {
  const { open, said } = audit();
  expect(said).toMatch(open === null ? /^audit: not checked/ : /^audit: 0 open advisories$/);
}, 60_000);
