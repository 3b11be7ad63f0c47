// The folder for caches: the user's own, and nobody else's.
import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
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
  if (getuid === undefined) return stat.isDirectory();
  const isPrivate = stat.isDirectory() && stat.uid === getuid() && (stat.mode & WRITABLE) === 0;
  if (!isPrivate || !isOutOfReach(path, getuid())) return false;
  const real = realpathSync.native(path);
  return real === path || isOutOfReach(real, getuid());
}

/** By the group or by anybody. */
const WRITABLE = 0o022;
/** As in /tmp: only who owns a file may move it. */
const STICKY = 0o1000;

/**
 * Whether nobody but the user `me` and root can put something else in its place: every folder and link on the way
 * there is theirs, and nobody else may move what is in them. Code is kept here, which is run.
 */
function isOutOfReach(path: string, me: number): boolean {
  for (const step of stepsTo(path)) {
    const stat = lstatSync(step);
    if (stat.uid !== me && stat.uid !== 0) return false;
    if (stat.isSymbolicLink()) continue;
    if ((stat.mode & WRITABLE) !== 0 && (stat.mode & STICKY) === 0) return false;
    // Nobody else gets any further.
    if (stat.uid === me && (stat.mode & 0o077) === 0) return true;
  }
  return true;
}

/** `/`, `/home`, `/home/harbour` … */
function stepsTo(path: string): string[] {
  return dirname(path) === path ? [path] : [...stepsTo(dirname(path)), path];
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
