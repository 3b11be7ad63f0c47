// Memory given back between large files: V8 would let what parsing leaves pile up, in a large plan to three times this.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of a file from which on it is worth the time: a full collection takes some 50 ms, reading as much 600. */
const LARGE = 1024 * 1024;

let collect: (() => void) | null = null;

/** To be called after a file of so many bytes was read, when nothing points to its parts any more. */
export function collectAfter(bytes: number): void {
  if (bytes < LARGE) return;
  collect ??= collector();
  collect();
}

/** Every context made after this has `gc`, as with `node --expose-gc`; where it has none, memory is left as it is. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext("typeof gc === 'function' ? gc : () => {}");
  setFlagsFromString('--no-expose-gc');
  return collect;
}
