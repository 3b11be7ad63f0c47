// The first thing that runs: finds the caches, then hands the process to the program.
import { CodeCache, plainLoader } from '../cache/compiled.ts';
import { cacheFolder } from '../cache/folder.ts';

/** `program`: the folder it was built into. */
export async function start(host: NodeJS.Process, program: string): Promise<void> {
  const caches = host.argv.includes('--no-cache') ? null : cacheFolder(host.env);
  const loader = caches === null ? plainLoader(program) : new CodeCache(program, caches);
  const { run } = loader.load('wp.cjs') as typeof import('./process.ts');
  const isDone = await run(host, caches);
  loader.keep();
  // Node's own way out, which takes everything apart first, takes longer than a list takes to draw.
  if (isDone) host.exit();
}
