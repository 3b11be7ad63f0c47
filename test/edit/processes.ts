// Programs of the tests' own, built once, to be run as real processes.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { ROOT } from '../cli/run-wp.ts';

// Inside node_modules, from where the packages that are not bundled are found.
const CACHE = join(ROOT, 'node_modules/.cache');
const programs = new Map<string, Promise<string>>();

/** The path of a program that can be run, from its source, relative to the root. */
export function built(source: string): Promise<string> {
  const program = programs.get(source) ?? bundle(source);
  programs.set(source, program);
  return program;
}

async function bundle(source: string): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'wp-'));
  folders.push(folder);
  // Other users run it, too.
  chmodSync(folder, 0o755);
  const outfile = join(folder, basename(source).replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(ROOT, source)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  return outfile;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
