// The real file system, with operations that fail: by the number of the operation, from 0.
import { type FileSystem, NODE_FS, systemError } from '../../src/edit/file-system.ts';

type Operation = keyof FileSystem;
/** An error code, or what to do instead of the operation; null: nothing is wrong with it. */
export type Fault = string | ((real: () => unknown, args: unknown[]) => unknown) | null;

/** Asks `fault` before each operation. `done` lists the operations so far. */
export function faulty(fault: (index: number, operation: Operation) => Fault): {
  fs: FileSystem;
  done: Operation[];
} {
  const done: Operation[] = [];
  const fs = new Proxy(NODE_FS, {
    get: (target, name: Operation) => {
      return (...args: unknown[]) => {
        const real = () => (target[name] as (...args: unknown[]) => unknown)(...args);
        const wrong = fault(done.push(name) - 1, name);
        if (typeof wrong === 'string') throw systemError(wrong);
        return wrong === null ? real() : wrong(real, args);
      };
    },
  });
  return { fs, done };
}

/** Writes one half of what it should, as systems may. */
export const shortWrite = (_: unknown, args: unknown[]) => {
  const [handle, bytes, offset] = args as Parameters<FileSystem['write']>;
  return NODE_FS.write(handle, bytes.subarray(0, offset + Math.ceil((bytes.length - offset) / 2)), offset);
};
