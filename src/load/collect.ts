// Memory given back between large files: V8 would let what parsing leaves pile up, in a large plan to three times this.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let gc: (() => void) | null = null;

/** To be called after a large file was read, when nothing points to its parts any more. */
export function collect(): void {
  gc ??= collector();
  gc();
}

/** Every context made after this has `gc`, as with `node --expose-gc`; where it has none, memory is left as it is. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found = runInNewContext("typeof gc === 'function' ? gc : () => {}");
  setFlagsFromString('--no-expose-gc');
  return found;
}
