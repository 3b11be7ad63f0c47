// Text to where it was asked for: stdout, a file, or several files in a folder.
import { basename, join, resolve } from 'node:path';
import type { Env } from './env.ts';
import { Stop } from './problem.ts';

/** To `file`, relative to where the user is, or to stdout when it is null or "-". */
export async function writeText(text: string, file: string | null, env: Env): Promise<void> {
  if (isStdout(file)) {
    if (text !== '') env.stdout.write(text);
    return;
  }
  const { putFile } = await import('../edit/put-file.ts');
  attempt(file, () => putFile(resolve(env.cwd, file), Buffer.from(text)));
}

/** `/dev/stdout` opened by its name would be emptied first, whatever others have written there. */
function isStdout(file: string | null): file is null {
  return file === null || file === '-' || file === '/dev/stdout';
}

/** Each text to its name inside `folder`, which is made where it is missing; never anywhere else. */
export async function writeFolder(
  texts: readonly { name: string; text: string }[],
  folder: string,
  env: Env,
): Promise<void> {
  const [{ makeFolder }, { putFile }] = await Promise.all([
    import('../edit/folders.ts'),
    import('../edit/put-file.ts'),
  ]);
  const path = resolve(env.cwd, folder);
  attempt(folder, () => makeFolder(path, []));
  for (const { name, text } of texts) {
    if (basename(join('/', name)) !== name) throw new Error(`a name that leads elsewhere: ${name}`);
    attempt(join(folder, name), () => putFile(join(path, name), Buffer.from(text)));
  }
}

function attempt(file: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new Stop({
      code: 'cannot-write',
      file,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    });
  }
}
