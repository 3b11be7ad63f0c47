// What a YAML parser alone needs for the same bytes: Node, the import, and one file after the other.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Context, nodeCommand } from './bench-context.ts';
import type { Case } from './interleave.ts';

/** `js-yaml` is what wp reads by; the targets are in terms of `yaml`. */
const PARSERS = { yaml: 'parse', 'js-yaml': 'load' } as const;
type Parser = keyof typeof PARSERS;

/** A case for each parser there is; `paths` are files, or folders of them. */
export function yamlAlone(context: Context, name: string, paths: readonly string[], only?: Parser): Case[] {
  const parsers = only === undefined ? (Object.keys(PARSERS) as Parser[]) : [only];
  return parsers.flatMap((parser) => {
    const script = scriptFor(context, parser);
    if (script === null) return [];
    return [{ name: parserName(name, parser), command: () => nodeCommand(context, [script, ...paths]) }];
  });
}

export function parserName(name: string, parser: Parser): string {
  return `${name}: ${parser} alone`;
}

function scriptFor(context: Context, parser: Parser): string | null {
  const entry = resolved(parser);
  if (entry === null) return null;
  const path = join(context.folder, `${parser}-alone.mjs`);
  writeFileSync(path, script(pathToFileURL(entry).href, PARSERS[parser]));
  return path;
}

/** From the repository, or from NODE_PATH. */
function resolved(name: string): string | null {
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve(name);
  } catch {
    return null;
  }
}

function script(url: string, parse: string): string {
  return `import { readdirSync, readFileSync, statSync } from 'node:fs';
import * as parser from '${url}';
const parse = parser.${parse} ?? parser.default.${parse};
for (const path of process.argv.slice(2)) {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => path + '/' + name) : [path];
  for (const file of files) if (file.endsWith('.yaml')) parse(readFileSync(file, 'utf8'));
}
`;
}
