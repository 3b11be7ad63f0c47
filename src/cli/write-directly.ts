// Output to a file or a pipe without Node's streams, which take longer to make than a list takes to draw.
import { fstatSync, statSync, writeSync } from 'node:fs';

/** Whether a terminal may be behind a handle: files and pipes are none. */
export function mayBeTerminal(handle: number): boolean {
  return !isFileOrPipe(handle);
}

/**
 * Writes what can be written at once. `rest` is left to a stream: all of it where the handle is neither a file nor
 * a pipe, the remainder where a pipe is full and does not wait. `error`: the system refused; nothing more can be written.
 */
export function writeDirectly(
  handle: number,
  text: string,
): { rest: Uint8Array; error: NodeJS.ErrnoException | null } {
  let rest: Uint8Array = Buffer.from(text);
  if (!isFileOrPipe(handle)) return { rest, error: null };
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(handle, rest));
    return { rest, error: null };
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    return { rest, error: failure.code === 'EAGAIN' ? null : failure };
  }
}

/** The null device, where nobody reads, takes what is written as a file does. */
function isFileOrPipe(handle: number): boolean {
  try {
    const stat = fstatSync(handle);
    return stat.isFile() || stat.isFIFO() || stat.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}
