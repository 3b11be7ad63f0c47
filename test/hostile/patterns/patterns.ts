// Every regular expression of the program: those written in it, and those it puts together when it starts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { ROOT } from '../../cli/run-wp.ts';

export interface Pattern {
  /** Relative to src. */
  file: string;
  regex: RegExp;
}

const SRC = join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

export function literals(): Pattern[] {
  return files.flatMap((file) => {
    const { code } = transformSync(readFileSync(join(SRC, file), 'utf8'), { loader: 'ts', target: 'node20' });
    return nodesOf(parseAst(code)).flatMap(({ regex }) =>
      regex === undefined ? [] : [{ file, regex: new RegExp(regex.pattern, regex.flags) }],
    );
  });
}

/** Files that put patterns together from text. */
export function makers(): string[] {
  return files.filter((file) => /\bRegExp\(/.test(readFileSync(join(SRC, file), 'utf8'))).sort();
}

/** What such files made of it while they were loaded. */
export async function made(file: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, given: [string, string]) => {
      const regex = new target(...given);
      found.push({ file, regex });
      return regex;
    },
  });
  try {
    await import(/* @vite-ignore */ join(SRC, file));
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

interface Node {
  regex?: { pattern: string; flags: string };
}

function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  const own = 'type' in value ? [value as Node] : [];
  return [...own, ...Object.values(value).flatMap(nodesOf)];
}
