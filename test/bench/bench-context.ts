// What every part of the benchmark shares: the folder it works in, the environment, Node, wp.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Case, Command } from './interleave.ts';
import type { Options } from './options.ts';
import type { Times } from './times.ts';

export interface Context extends Options {
  folder: string;
  /** What the targets are made of: median times (ms) and others, by name. */
  figures: Map<string, number>;
}

export function openContext(asked: Options): Context {
  const folder = keptFolder() ?? mkdtempSync(join(tmpdir(), 'wp-bench-'));
  mkdirSync(join(folder, 'home'), { recursive: true });
  writeFileSync(join(folder, 'empty.cjs'), '');
  return { ...asked, folder, figures: new Map() };
}

/** Where everything is kept for a look afterwards; null when it is to be removed. */
export function keptFolder(): string | null {
  const asked = process.env.WP_BENCH_FOLDER ?? '';
  return asked === '' ? null : resolve(asked);
}

/** Nothing that slows Node down or changes an answer; no file of the user. */
export function environment(context: Context, more: Record<string, string> = {}): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: join(context.folder, 'home'),
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    WP_LANG: 'en',
    WP_USER: 'secretariat',
    ...more,
  };
}

export function nodeCommand(
  context: Context,
  args: readonly string[],
  env: Record<string, string> = {},
): Command {
  return { file: context.node, args, env: environment(context, env), cwd: context.folder };
}

export const EMPTY = 'empty Node';

/** The unit of all ratios: Node with an empty CommonJS file. */
export function emptyNode(context: Context): Case {
  return { name: EMPTY, command: () => nodeCommand(context, [join(context.folder, 'empty.cjs')]) };
}

export function remember(context: Context, name: string, measured: Times | null | undefined): void {
  if (measured) context.figures.set(name, measured.median);
}
