// The first thing that runs: finds the caches, then hands the process to the program.
import { Program } from '../cache/compiled.ts';
import { cacheFolder } from '../cache/folder.ts';

/** `program`: the folder it was built into. */
export async function start(host: NodeJS.Process, program: string): Promise<void> {
  host.once('uncaughtException', (error) => {
    giveUp(error, host);
    host.exit();
  });
  try {
    const caches = host.argv.includes('--no-cache') ? null : cacheFolder(host.env);
    const built = new Program(program, caches);
    const { run } = built.load('wp.cjs') as typeof import('./process.ts');
    const { isDone, asked } = await run(host, caches);
    built.keep(asked);
    // Node's own way out, which takes everything apart first, takes longer than a list takes to draw.
    if (isDone) host.exit();
  } catch (error) {
    giveUp(error, host);
  }
}

/** What nobody else could tell, such as a program of which a part is missing: in English, the only words at hand. */
function giveUp(error: unknown, host: NodeJS.Process): void {
  const [message] = (error instanceof Error ? error.message || error.name : typeof error).split('\n');
  host.stderr.on('error', () => {}); // nobody is left to be told
  host.stderr.write(`wp: this is a bug in wp, or a part of it is missing: ${message}\n`);
  if (host.env.WP_DEBUG === '1' && error instanceof Error) host.stderr.write(`${error.stack}\n`);
  host.exitCode = 70;
}
