// Text to where it was asked for: stdout, a file, or several files in a folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Env } from './env.ts';
import { Stop } from './problem.ts';

/** To `file`, relative to where the user is, or to stdout when it is null or "-". */
export function writeText(text: string, file: string | null, env: Env): void {
  if (file !== null && file !== '-') attempt(file, () => writeFileSync(resolve(env.cwd, file), text));
  else if (text !== '') env.stdout.write(text);
}

/** Each text to its name inside `folder`, which is made where it is missing. */
export function writeFolder(
  texts: readonly { name: string; text: string }[],
  folder: string,
  env: Env,
): void {
  const path = resolve(env.cwd, folder);
  attempt(folder, () => mkdirSync(path, { recursive: true }));
  for (const { name, text } of texts)
    attempt(join(folder, name), () => writeFileSync(join(path, name), text));
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
