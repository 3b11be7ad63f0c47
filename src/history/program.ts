// Where another program is looked for: in folders the user named in full, never in the one wp happens to work in.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

type Vars = Readonly<Record<string, string | undefined>>;

/** Without the entries of PATH that hang on the folder: `.`, empty ones, relative ones. */
export function trustedPath(vars: Vars): Vars {
  const trusted = Object.entries(vars).map(([name, value]) =>
    isPath(name) ? [name, foldersOf(value).join(delimiter)] : [name, value],
  );
  return Object.fromEntries(trusted);
}

/**
 * The file of a program, looked for along PATH alone: a system that is given a bare name may look into the folder
 * first, and in there is whatever a stranger put there. Null where there is none.
 */
export function foundIn(vars: Vars, name: string): string | null {
  const [, path] = Object.entries(vars).find(([variable]) => isPath(variable)) ?? [];
  for (const folder of foldersOf(path))
    for (const file of [join(folder, name), join(folder, `${name}.exe`)]) if (isProgram(file)) return file;
  return null;
}

/** Windows writes `Path`. */
function isPath(name: string): boolean {
  return name.toUpperCase() === 'PATH';
}

function foldersOf(path: string | undefined): string[] {
  return (path ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
