// Who holds a lock: one process of one machine; and whether it still runs.
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';
import { codeOf, type FileSystem, NODE_FS } from './file-system.ts';
import { uniqueName } from './unique-name.ts';

/** What is null the system does not tell. */
export interface Holder {
  pid: number;
  host: string;
  /** The machine, where two have the same name. */
  machine: string | null;
  /** This run of the machine. */
  boot: string | null;
  /** Where the pid counts: a container has pids of its own. */
  namespace: string | null;
  /** When the process began, in ticks since the boot: pids are used again. */
  start: string | null;
  /** This one taking of a lock. */
  token: string;
}

export interface Processes {
  /** This process, about to take a lock. */
  self(): Holder;
  /** `elsewhere`: nobody here can know. */
  state(holder: Holder): 'alive' | 'dead' | 'elsewhere';
}

/** The files in which a system tells of itself. */
type Told = Pick<FileSystem, 'readFile' | 'readLink'>;

/** `ask`: throws the system's error unless a process has this pid, and may be sent a signal. */
export function processesOn(fs: Told, ask: (pid: number) => void): Processes {
  let known: Omit<Holder, 'token'> | null = null;
  // Asked once: whoever waits for a lock looks at its holder again and again.
  const thisProcess = () => {
    known ??= describeSelf(fs);
    return known;
  };
  return {
    self: () => ({ ...thisProcess(), token: uniqueName() }),
    state: (holder) => {
      const self = thisProcess();
      if (holder.host !== self.host || holder.machine !== self.machine) return 'elsewhere';
      if (holder.boot !== null && self.boot !== null && holder.boot !== self.boot) return 'dead';
      if (holder.namespace !== self.namespace) return 'elsewhere';
      return runs(holder, fs, ask) ? 'alive' : 'dead';
    },
  };
}

export const NODE_PROCESSES = processesOn(NODE_FS, (other) => kill(other, 0));

function describeSelf(fs: Told): Omit<Holder, 'token'> {
  return {
    pid,
    host: hostname(),
    machine: told('/etc/machine-id', fs),
    boot: told('/proc/sys/kernel/random/boot_id', fs),
    namespace: attempt(() => fs.readLink('/proc/self/ns/pid')),
    start: processOf(pid, fs)?.start ?? null,
  };
}

function runs({ pid: other, start }: Holder, fs: Told, ask: (pid: number) => void): boolean {
  try {
    ask(other);
  } catch (error) {
    // Any other error: it is there, and somebody else's.
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = processOf(other, fs);
  if (now === null) return true;
  return !now.dead && (start === null || now.start === start);
}

/** From /proc/<pid>/stat: the state is the first field after the name in brackets, the start the twentieth. */
function processOf(of: number, fs: Told): { dead: boolean; start: string | null } | null {
  const fields = told(`/proc/${of}/stat`, fs)?.split(') ').at(-1)?.split(' ');
  if (fields === undefined) return null;
  const [state = ''] = fields;
  const [start = null] = fields.slice(19);
  // A zombie has ended; it only waits for its parent to ask how.
  return { dead: /^[ZX]/i.test(state), start };
}

function told(path: string, fs: Told): string | null {
  return attempt(() => new TextDecoder().decode(fs.readFile(path)).trim());
}

function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

export function encodeHolder(holder: Holder): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(holder)}\n`);
}

/** A holder as it was written, or null when it is no such thing. */
export function decodeHolder(bytes: Uint8Array): Holder | null {
  const read = attempt(() => JSON.parse(new TextDecoder().decode(bytes)) as Partial<Holder> | null);
  const { pid: of, host, token, machine = null, boot = null, namespace = null, start = null } = read ?? {};
  if (typeof of !== 'number' || !Number.isSafeInteger(of) || of < 1) return null;
  if (typeof host !== 'string' || typeof token !== 'string' || !/^[0-9a-f-]{36}$/.test(token)) return null;
  return { pid: of, host, machine, boot, namespace, start, token };
}
