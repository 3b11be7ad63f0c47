// The lock: one writer at a time, never kept by the dead, never taken from the living.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { encodeHolder, type Holder, NODE_PROCESSES } from '../../src/edit/holder.ts';
import { underLock } from '../../src/edit/lock.ts';
import { type Attempt, tryLock } from '../../src/edit/lock-file.ts';
import { folderWith } from '../cli/folder.ts';
import { faulty } from './faulty.ts';
import { built } from './processes.ts';
import { litter, MEMORY } from './two-plans.ts';

const self = NODE_PROCESSES.self();
/** Ended when the tests begin. */
let dead: Holder;
beforeAll(() => {
  const pid = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  dead = { ...self, pid, start: '1', token: crypto.randomUUID() };
});

/** A plan folder whose lock somebody has. */
function heldBy(holder: Holder | string): string {
  const folder = folderWith({});
  writeFileSync(
    join(folder, '.wp.lock'),
    typeof holder === 'string' ? holder : encodeHolder({ ...holder, token: crypto.randomUUID() }),
  );
  return folder;
}

const attempt = (folder: string, patience = 60) => underLock(folder, async () => 'done', { patience });
const TAKEN = { ok: true, value: 'done' };
const locked = (pid: number | null, host: string | null) => ({
  ok: false,
  problem: { code: 'locked', file: '.wp.lock', pid, host },
});

describe('those who write', () => {
  it('wait for each other', async () => {
    const folder = folderWith({});
    let inside = 0;
    const most = await Promise.all(
      Array.from({ length: 8 }, () =>
        underLock(folder, async () => {
          inside++;
          await pause(2);
          return inside--;
        }),
      ),
    );
    expect(most).toEqual(Array(8).fill({ ok: true, value: 1 }));
    expect(litter(folder)).toEqual([]);
  });

  it('wait for as long as the queue moves', async () => {
    const folder = folderWith({});
    const each = () => underLock(folder, () => pause(120, 'done'), { patience: 400 });
    expect(await Promise.all(Array.from({ length: 6 }, each))).toEqual(Array(6).fill(TAKEN));
  });

  it('leave the lock when they fail', async () => {
    const folder = folderWith({});
    const failing = underLock(folder, () => Promise.reject(new Error('no such item')));
    await expect(failing).rejects.toThrow('no such item');
    expect(litter(folder)).toEqual([]);
  });

  it('leave the lock of another alone, where theirs was removed by hand', async () => {
    const folder = folderWith({});
    await underLock(folder, async () => {
      rmSync(join(folder, '.wp.lock'));
      writeFileSync(join(folder, '.wp.lock'), encodeHolder(self));
    });
    expect(litter(folder)).toEqual(['.wp.lock']);
  });
});

it('a lock that was made but cannot be read is left', async () => {
  const folder = folderWith({});
  let made = false;
  const { fs } = faulty((_, operation) => {
    const fails = made && operation === 'readFile';
    made = operation === 'link' || (made && !fails);
    return fails ? 'EIO' : null;
  });
  expect(await underLock(folder, async () => 'done', { fs })).toMatchObject({ problem: { reason: 'EIO' } });
  expect(litter(folder)).toEqual([]);
});

describe('a lock is taken over', () => {
  it.each<[string, () => Holder]>([
    ['whose process has ended', () => dead],
    ['whose process id belongs to another process by now', () => ({ ...self, start: '1' })],
    ['from before the machine was started', () => ({ ...self, boot: 'earlier' })],
  ])('%s', async (_, holder) => {
    const folder = heldBy(holder());
    expect(await attempt(folder)).toEqual(TAKEN);
    expect(litter(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'whose process has ended, though its parent has not noticed',
    async () => {
      // The shell's child ends soon; the program that the shell becomes never asks for it.
      const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
      while (!/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) await pause(5);
      const start = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? null;
      expect(await attempt(heldBy({ ...self, pid, start }))).toEqual(TAKEN);
      parent.kill('SIGKILL');
    },
  );

  it('when the one who was taking it over died too, and the one after him', async () => {
    const folder = heldBy(dead);
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    writeFileSync(join(folder, '.wp.lock'), encodeHolder({ ...dead, token: first }));
    writeFileSync(join(folder, `.wp.lock.${first}`), encodeHolder({ ...dead, token: second }));
    writeFileSync(join(folder, `.wp.lock.${second}`), encodeHolder(dead));
    expect(await attempt(folder)).toEqual(TAKEN);
    expect(litter(folder)).toEqual([]);
  });
});

describe('a lock is never taken over', () => {
  it.each<[string, () => Holder]>([
    ['from a process that runs', () => self],
    ['from a process that runs, where the system does not tell since when', () => ({ ...self, start: null })],
    ['from the first process of all, which is not ours to ask', () => ({ ...self, pid: 1, start: null })],
    ['from another machine', () => ({ ...dead, host: 'harbour-office' })],
    ['from another machine of the same name', () => ({ ...dead, machine: 'another' })],
    ['from a container with process ids of its own', () => ({ ...dead, namespace: 'pid:[1]' })],
  ])('%s: then it is told who has it', async (_, holder) => {
    const { pid, host } = holder();
    const folder = heldBy(holder());
    expect(await attempt(folder)).toEqual(locked(pid, host));
    expect(litter(folder)).toEqual(['.wp.lock']);
  });

  it.each(['', '{"pid": 1', '[]', 'null', '{"pid": -1, "host": "x", "token": "y"}', '\u0000\u0001'])(
    'when it does not say whose it is: %j',
    async (text) => {
      expect(await attempt(heldBy(text))).toEqual(locked(null, null));
    },
  );

  it('when it is no file', async () => {
    const folder = folderWith({});
    symlinkSync('nowhere', join(folder, '.wp.lock'));
    expect(await attempt(folder)).toMatchObject({ problem: { code: 'cannot-write', reason: 'ELOOP' } });
  });
});

it('a folder that is not there cannot be locked', async () => {
  const folder = join(folderWith({}), 'gone');
  expect(await attempt(folder)).toEqual({
    ok: false,
    problem: { code: 'cannot-write', file: '.wp.lock', reason: 'ENOENT' },
  });
});

describe('file systems of other kinds', () => {
  const failing = (code: string, first?: boolean) =>
    faulty((_, operation) => {
      if (operation !== 'link') return null;
      return (real) => {
        if (first === true) real();
        throw Object.assign(new Error(code), { code });
      };
    }).fs;

  it('without links', async () => {
    const folder = folderWith({});
    const fs = failing('EPERM');
    let inside = 0;
    const writers = Array.from({ length: 5 }, () =>
      underLock(
        folder,
        async () => {
          inside++;
          await pause(2);
          return inside--;
        },
        { fs },
      ),
    );
    expect(await Promise.all(writers)).toEqual(Array(5).fill({ ok: true, value: 1 }));
    expect(litter(folder)).toEqual([]);
  });

  it('that make a link and report a failure', async () => {
    const folder = folderWith({});
    expect(await underLock(folder, async () => 'done', { fs: failing('EEXIST', true) })).toEqual(TAKEN);
    expect(litter(folder)).toEqual([]);
  });
});

/** All the ways in which the steps of several who want a dead one's lock can be nested in each other. */
describe('those who find a dead lock at once', () => {
  /** More than one of them takes. */
  const STEPS = 45;
  const alive = new Set<string>(['first', 'second', 'third'].map(() => crypto.randomUUID()));
  const processes = {
    self: NODE_PROCESSES.self,
    state: ({ token }: Holder) => (alive.has(token) ? ('alive' as const) : ('dead' as const)),
  };

  /** Runs one after the other, each from the given step of the one before; how many have the lock at the end. */
  function holders(folder: string, steps: number[]): number {
    const [mine, ...others] = [...alive].slice(0, steps.length + 1).map((token) => ({ ...self, token }));
    const run = (holder: Holder, rest: Holder[], [at, ...later]: number[]): number => {
      let inner = 0;
      const { fs } = faulty((index) => {
        if (index === at && rest[0] !== undefined) inner = run(rest[0], rest.slice(1), later);
        return null;
      });
      let last: Attempt = 'gone';
      for (let tries = 0; last === 'gone' && tries < 3; tries++) {
        last = tryLock(join(folder, '.wp.lock'), holder, { fs, processes });
      }
      return inner + (last === 'taken' ? 1 : 0);
    };
    return mine === undefined ? 0 : run(mine, others, steps);
  }

  it.each([
    ['the lock', false],
    ['the lock, and the guard of one who was taking it over', true],
  ])('never both get it: %s', (_, guarded) => {
    const counts = new Set<number>();
    const folder = mkdtempSync(join(MEMORY, 'wp-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (let at = 0; at < STEPS; at++) {
      for (let then = 0; then < STEPS; then++) {
        for (const name of litter(folder)) rmSync(join(folder, name));
        writeFileSync(join(folder, '.wp.lock'), encodeHolder(dead));
        const guard = { ...dead, token: crypto.randomUUID() };
        if (guarded) writeFileSync(join(folder, `.wp.lock.${dead.token}`), encodeHolder(guard));
        counts.add(holders(folder, [at, then]));
      }
    }
    expect([...counts].sort()).toEqual([1]);
  });
});

describe('a signal', () => {
  it('is nobody’s business once the lock is left', async () => {
    const before = process.listeners('SIGINT');
    await attempt(folderWith({}));
    expect(process.listeners('SIGINT')).toEqual(before);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends the writer, who leaves the lock',
    async (signal) => {
      const folder = folderWith({});
      const child: ChildProcess = spawn(process.execPath, [await built('test/edit/sleeper.ts'), folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      expect(litter(folder)).toEqual(['.wp.lock']);
      const ended = new Promise((resolve) => child.once('close', (code, by) => resolve([code, by])));
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(litter(folder)).toEqual([]);
    },
  );
});
