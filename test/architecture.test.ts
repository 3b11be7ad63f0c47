// The architecture, checked: which folder may import which, and the one door of every dependency.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src', import.meta.url).pathname;

/** What each folder of src may import besides itself. `types`: only `import type`. */
const ALLOWED: Record<string, { code: string[]; types: string[] }> = {
  core: { code: [], types: [] },
  language: { code: [], types: ['core'] },
  load: { code: ['core'], types: [] },
  check: { code: ['core'], types: [] },
  query: { code: ['core'], types: [] },
  history: { code: ['core', 'load'], types: [] },
  edit: { code: ['core', 'load'], types: ['language'] },
  cache: { code: ['core', 'load'], types: ['edit'] },
  report: { code: ['core', 'query'], types: [] },
  format: { code: ['core'], types: ['report', 'language'] },
  cli: {
    code: ['core', 'language', 'load', 'check', 'query', 'history', 'edit', 'report', 'format', 'cache'],
    types: [],
  },
};

/** One dependency, one door: the files (or folders) that may import each package. */
const DOORS: Record<string, string[]> = {
  zod: ['core/schema/'],
  'date-fns': ['core/day.ts'],
  '@date-fns/utc': ['core/day.ts'],
  leven: ['core/near.ts'],
  'js-yaml': ['load/', 'edit/splice/plain.ts'],
  yaml: ['load/'],
  chalk: ['format/colour.ts'],
  'cli-table3': ['format/terminal-table.ts'],
  'string-width': ['format/exact-width.ts'],
  'wrap-ansi': ['format/exact-width.ts'],
  papaparse: ['format/csv.ts', 'edit/sheet/read-csv.ts'],
  saxes: ['edit/sheet/read-xliff.ts'],
  diff: ['format/unified-diff.ts'],
  'ical.js': ['format/ics.ts'],
  sarif: ['format/sarif.ts'],
  commander: ['cli/parse/'],
  'node:fs': [
    'cache/',
    'load/disk.ts',
    'history/program.ts',
    'edit/file-system.ts',
    'edit/folders.ts',
    'cli/find-plan.ts',
    'cli/write-directly.ts',
  ],
  'node:child_process': ['history/git.ts'],
  'node:crypto': ['format/html/security.ts', 'format/fingerprint.ts'],
  'node:path': [
    'load/disk.ts',
    'cache/',
    'edit/',
    'cli/',
    'history/program.ts',
    'history/revision-source.ts',
  ],
  'node:os': ['edit/holder.ts'],
  'node:v8': ['load/collect.ts'],
  'node:vm': ['cache/compiled.ts', 'load/collect.ts'],
  'node:process': ['cache/', 'edit/holder.ts', 'edit/signals.ts'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports = files.flatMap(importsOf);

describe('imports point one way', () => {
  it('between folders', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!to.startsWith('.')) return false;
      const target = relative(SRC, join(SRC, dirname(from), to)).split('/')[0] ?? '';
      const own = from.split('/')[0] ?? '';
      if (target === own || target === '..') return false;
      const allowed = ALLOWED[own];
      return !(allowed?.code.includes(target) || (typeOnly && allowed?.types.includes(target)));
    });
    expect(wrong).toEqual([]);
  });

  it('without cycles between files', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (!to.startsWith('.') || typeOnly) continue;
      edges.set(from, [...(edges.get(from) ?? []), relative(SRC, join(SRC, dirname(from), to))]);
    }
    expect(findCycle(edges)).toBeNull();
  });
});

describe('one dependency, one door', () => {
  it.each(Object.entries(DOORS))('%s', (name, doors) => {
    const users = imports
      .filter(({ to }) => to === name || to.startsWith(`${name}/`))
      .map(({ from }) => from);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !doors.some((door) => file.startsWith(door)))).toEqual([]);
  });

  it('every package that is imported has a door', () => {
    const packages = new Set(imports.map(({ to }) => to).filter((to) => !to.startsWith('.')));
    const known = Object.keys(DOORS);
    expect(
      [...packages].filter((name) => !known.some((door) => name === door || name.startsWith(`${door}/`))),
    ).toEqual([]);
  });

  it.each([
    ['process, the clock', /\bprocess\.(?!ts')|\bnew Date\(\)|\bDate\.now\(/, ['cli/process.ts']],
    ['console', /\bconsole\./, []],
    ['process.exit', /\bprocess\.exit\(/, []],
  ] as [string, RegExp, string[]][])('%s', (_, pattern, doors) => {
    const users = files.filter((file) =>
      pattern.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))),
    );
    expect(users.filter((file) => !doors.includes(file))).toEqual([]);
  });
});

describe('files stay readable', () => {
  it('each begins with a sentence that says its role', () => {
    expect(files.filter((file) => !/^\/\/ \S.*/.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });

  it('no drawer for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)(util|utils|helpers?|common|misc)(\/|\.ts$)/.test(file))).toEqual(
      [],
    );
  });
});

function importsOf(file: string): Import[] {
  const source = withoutComments(readFileSync(join(SRC, file), 'utf8'));
  const found: Import[] = [];
  for (const [, type, to = ''] of source.matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm,
  )) {
    found.push({ from: file, to, typeOnly: type !== undefined });
  }
  for (const [, to = ''] of source.matchAll(/\bimport\('([^']+)'\)/g))
    found.push({ from: file, to, typeOnly: false });
  return found;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function findCycle(edges: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, path: string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    done.add(node);
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle !== null) return cycle;
    }
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
