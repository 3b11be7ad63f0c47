// The folder for caches: the user's own, and nobody else's.
import { existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { getuid } from 'node:process';

/**
 * `WP_CACHE_DIR`, else `workplan` in the user's cache folder (XDG Base Directory Specification), made where it is
 * missing. Null where none is named, where it cannot be had, or where somebody else could write to it.
 */
export function cacheFolder(vars: Readonly<Record<string, string | undefined>>): string | null {
  const path = named(vars);
  if (path === null) return null;
  try {
    return isOurs(path) ? path : null;
  } catch {
    return made(path);
  }
}

function named({ WP_CACHE_DIR, XDG_CACHE_HOME, HOME }: Readonly<Record<string, string | undefined>>) {
  if (WP_CACHE_DIR) return isAbsolute(WP_CACHE_DIR) ? WP_CACHE_DIR : null;
  // The specification has relative paths ignored.
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'workplan');
  return HOME && isAbsolute(HOME) && isMine(HOME) ? join(HOME, '.cache', 'workplan') : null;
}

/** Under `sudo` the home may still be somebody else's, who could not use what is made there. */
function isMine(home: string): boolean {
  try {
    return getuid === undefined || statSync(home).uid === getuid();
  } catch {
    return false;
  }
}

/** Never through a link, which could lead to what is not ours. */
function isOurs(path: string): boolean {
  const stat = lstatSync(path);
  const mine = getuid === undefined || stat.uid === getuid();
  return stat.isDirectory() && mine && (stat.mode & 0o022) === 0;
}

function made(path: string): string | null {
  try {
    makeWithParents(path);
    return isOurs(path) ? path : null;
  } catch {
    return null;
  }
}

/** Step by step: Node's own `recursive` never comes back from places such as /proc (20.20). */
function makeWithParents(path: string): void {
  try {
    mkdirSync(path, 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    if (existsSync(dirname(path))) throw error;
    makeWithParents(dirname(path));
    mkdirSync(path, 0o700);
  }
}
