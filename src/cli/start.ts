// The first thing that runs: finds the caches, then hands the process to the program.
import { keepCompiled } from '../cache/compiled.ts';
import { cacheFolder } from '../cache/folder.ts';

export async function start(host: NodeJS.Process): Promise<void> {
  const caches = host.argv.includes('--no-cache') ? null : cacheFolder(host.env);
  const over = caches === null ? () => {} : keepCompiled(caches);
  const { run } = await import('./process.ts');
  const isDone = await run(host, caches);
  over();
  // Node's own way out, which takes everything apart first, takes longer than a list takes to draw.
  if (isDone) host.exit();
}
