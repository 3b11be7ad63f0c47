// How src becomes dist: CommonJS in a few files, each holding what one kind of work needs. Node starts a
// CommonJS program faster than an ES module, and one file faster than many.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const ROOT = new URL('..', import.meta.url).pathname;

/** What each file is for, by the modules it must hold; what several need is in the first of them. */
const FILES: Record<string, readonly string[]> = {
  // What the launcher needs to find the caches.
  start: ['cli/start.ts'],
  // A list from a warm cache loads this one and one language.
  wp: [
    'cli/process.ts',
    'cli/commands/list.ts',
    'format/table.ts',
    'format/layout/items.ts',
    'language/in-parts.ts',
    'language/numerals.ts',
  ],
  read: ['load/load.ts', 'load/file-records.ts', 'load/positions.ts'],
  data: ['format/json.ts', 'format/plain.ts'],
  edit: ['cli/edit-fields.ts', 'edit/lock.ts'],
  history: ['cli/plan-history.ts', 'cli/at-revision.ts'],
  // The yaml package: half of what reading takes to load.
  explain: ['load/yaml-refusal.ts'],
};

/** Loaded by its first use, though others import it as if it were there: they are not to wait for it. */
const LATE = 'explain';

export default defineConfig({
  root: ROOT,
  publicDir: false,
  define: { BUILD: JSON.stringify(fingerprint()) },
  plugins: [withoutTheUnneeded(), asScripts()],
  ssr: { noExternal: true, target: 'node' },
  esbuild: { charset: 'ascii' },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: 'dist',
    minify: process.env.WP_PLAIN === undefined,
    license: { fileName: 'THIRD-PARTY-NOTICES.md' },
    rollupOptions: {
      input: { start: join(ROOT, 'src/cli/start.ts'), wp: join(ROOT, 'src/cli/process.ts') },
      output: {
        format: 'cjs',
        entryFileNames: '[name].cjs',
        chunkFileNames: '[name].cjs',
        hoistTransitiveImports: false,
        manualChunks(id, { getModuleInfo }) {
          return Object.keys(FILES).find((name) => reached(name, getModuleInfo).has(id));
        },
      },
      onwarn: (warning, warn) => {
        if (warning.code !== 'INVALID_ANNOTATION') warn(warning);
      },
    },
  },
});

/**
 * What libraries import at once and need for nothing we ask of them; each takes longer than drawing a table:
 * chalk's look at the terminal (colour is decided by us alone), cli-table3's colours and its ruler (it sees single
 * letters only), commander's programs.
 */
const NOT_NEEDED: readonly (readonly [id: string, importer: RegExp, instead: string])[] = [
  ['#supports-color', /chalk/, 'export default {};'],
  ['@colors/colors/safe', /cli-table3/, 'export default {};'],
  ['string-width', /cli-table3/, 'export default (text) => text.length;'],
  ['node:child_process', /commander/, 'export default {};'],
];

function withoutTheUnneeded(): Plugin {
  const sign = '\0instead-of-';
  return {
    name: 'without-the-unneeded',
    enforce: 'pre',
    resolveId: (id, importer) =>
      NOT_NEEDED.some(([name, by]) => id === name && by.test(importer ?? '')) ? sign + id : null,
    load: (id) => NOT_NEEDED.find(([name]) => id === sign + name)?.[2] ?? null,
  };
}

/**
 * What `cache/compiled.ts` loads as it is: a function of its module, one byte a letter (esbuild spares patterns).
 * What finds it is loaded by Node.
 */
function asScripts(): Plugin {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'as-scripts',
    generateBundle: (_, files) => {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        const code = file.code
          .replace(/[^\0-\x7f]/g, escaped)
          .replaceAll(/require\(["']\.\/(\w+)\.cjs["']\)/g, (call, name) =>
            name === LATE ? late(call) : call,
          );
        file.code = file.name === 'start' ? code : `(function (exports, require, module) { ${code}\n})`;
      }
    },
  };
}

/** Stands in for what a module exports, and has it loaded when something of it is asked for. */
function late(call: string): string {
  return `new Proxy({}, { get: (_, name) => ${call}[name] })`;
}

type ModuleInfo = (id: string) => { importedIds: readonly string[] } | null;
const known = new Map<string, Set<string>>();

/** Every module that those of a file import, directly or not. */
function reached(name: string, info: ModuleInfo): Set<string> {
  const found = known.get(name) ?? new Set<string>();
  if (known.has(name)) return found;
  known.set(name, found);
  const modules = (of: string) => (FILES[of] ?? []).map((file) => join(ROOT, 'src', file));
  const next = modules(name);
  const late = name === LATE ? [] : modules(LATE);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (found.has(id) || late.includes(id)) continue;
    found.add(id);
    next.push(...(info(id)?.importedIds ?? []));
  }
  return found;
}

/** Changes whenever the program does: what one build has cached is nothing to another. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of files.filter((entry) => entry.isFile()).sort(byPath))
    hash.update(name).update(readFileSync(join(parentPath, name)));
  return hash.digest('hex').slice(0, 16);
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}
