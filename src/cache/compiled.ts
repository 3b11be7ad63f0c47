// The compiled program, kept between two runs: compiling it takes longer than a list takes to make.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { arch, version, versions } from 'node:process';
import { Script } from 'node:vm';
import { THIS_BUILD } from './build.ts';
import { openOwn, readAt, removeOwn, writeOwn } from './own-file.ts';

/**
 * Has what is compiled from now on kept in `folder`, which is ours alone; returns what is to be done when the program
 * is over. From version 22 on Node does it by itself; before, V8 is handed its own code cache, which it refuses where
 * another version or other flags made it.
 */
export function keepCompiled(folder: string): () => void {
  if (Number(versions.node.split('.')[0]) >= 22) {
    const { enableCompileCache } = require('node:module') as { enableCompileCache(folder: string): unknown };
    enableCompileCache(join(folder, 'compiled'));
    return () => {};
  }
  const ours = `compiled-${THIS_BUILD}-`;
  const fresh: { script: Script; path: string }[] = [];
  require.extensions['.cjs'] = (module, file) => {
    const path = join(folder, `${ours}${version}-${arch}-${basename(file)}`);
    const cachedData = bytesOf(path);
    // The program is written in ASCII: one byte a letter.
    const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`;
    const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
    if (cachedData === null || script.cachedDataRejected) fresh.push({ script, path });
    const { exports } = module;
    script
      .runInThisContext()
      .call(exports, exports, (id: string) => module.require(id), module, file, dirname(file));
  };
  return () => {
    if (fresh.length > 0) removeOthers(folder, ours);
    for (const { script, path } of fresh) writeOwn(path, [script.createCachedData()]);
  };
}

function bytesOf(path: string): Buffer | null {
  const file = openOwn(path);
  return file === null ? null : readAt(file, 0, file.size);
}

/** What other builds have left. */
function removeOthers(folder: string, ours: string): void {
  const left = readdirSync(folder).filter((name) => name.startsWith('compiled-') && !name.startsWith(ours));
  for (const name of left) removeOwn(join(folder, name));
}
