// The queue before the lock: first come, first served; and nobody’s ticket keeps others waiting who does not wait.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { encodeHolder, type Holder, NODE_PROCESSES } from '../../src/edit/holder.ts';
import { underLock } from '../../src/edit/lock.ts';
import { folderWith } from '../cli/folder.ts';
import { CODES } from '../hostile/loss/faults/wp-under-fault.ts';
import { type Fault, faulty } from './faulty.ts';
import { built } from './processes.ts';
import { litter } from './two-plans.ts';

const self = NODE_PROCESSES.self();
/** Ended when the tests begin. */
let dead: Holder;
/** Nobody here can know. */
let elsewhere: Holder;
beforeAll(() => {
  const pid = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  dead = { ...self, pid, start: '1' };
  elsewhere = { ...self, host: 'harbour-office' };
});

const TICKET = /^\.wp\.queue\./;
const waiting = (folder: string) => litter(folder).filter((name) => TICKET.test(name));
const token = () => crypto.randomUUID();

/** A plan folder whose lock somebody has until `leave`. */
function held(): { folder: string; leave: () => void } {
  const folder = folderWith({});
  const lock = join(folder, '.wp.lock');
  writeFileSync(lock, encodeHolder({ ...self, token: token() }));
  return { folder, leave: () => rmSync(lock) };
}

/** Puts a ticket into the queue; its name comes back. */
function putTicket(folder: string, holder: Holder | string, number = 1): string {
  const name = `.wp.queue.${number}.${token()}`;
  const bytes = typeof holder === 'string' ? holder : encodeHolder({ ...holder, token: token() });
  writeFileSync(join(folder, name), bytes);
  return name;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(2);
}

const TAKEN = { ok: true, value: 'done' };
const attempt = (folder: string, given: Parameters<typeof underLock>[2] = {}) =>
  underLock(folder, async () => 'done', given);

/** Somebody who waits in a process of their own. */
async function waiter(folder: string): Promise<{ child: ChildProcess; ended: Promise<unknown> }> {
  const before = waiting(folder).length;
  const child = spawn(process.execPath, [await built('test/edit/sleeper.ts'), folder], { stdio: 'ignore' });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));
  await until(() => waiting(folder).length > before);
  return { child, ended };
}

describe('who waits', () => {
  it('gets the lock in the order in which they came', async () => {
    const { folder, leave } = held();
    const order: number[] = [];
    const all: Promise<unknown>[] = [];
    for (let place = 0; place < 6; place++) {
      all.push(underLock(folder, async () => order.push(place)));
      await until(() => waiting(folder).length === place + 1);
    }
    leave();
    await Promise.all(all);
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    expect(litter(folder)).toEqual([]);
  });

  it('is not passed by when the lock has just been left', async () => {
    const { folder, leave } = held();
    const order: string[] = [];
    const first = underLock(folder, async () => order.push('first'));
    await until(() => waiting(folder).length === 1);
    leave();
    await Promise.all([first, underLock(folder, async () => order.push('second'))]);
    expect(order).toEqual(['first', 'second']);
  });

  it('has no ticket any more when it works, or when it was in vain', async () => {
    const { folder, leave } = held();
    expect(await attempt(folder, { patience: 60 })).toMatchObject({ problem: { code: 'locked' } });
    expect(litter(folder)).toEqual(['.wp.lock']);
    const working = underLock(folder, async () => litter(folder));
    await until(() => waiting(folder).length === 1);
    leave();
    expect(await working).toEqual({ ok: true, value: ['.wp.lock'] });
  });

  it('needs no queue where nobody else is', async () => {
    const folder = folderWith({});
    const { fs, done } = faulty(() => null);
    await attempt(folder, { fs });
    expect(done.filter((operation) => operation === 'rename' || operation === 'create')).toEqual(['create']);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves the queue at %s', async (signal) => {
    const { folder } = held();
    const { child, ended } = await waiter(folder);
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(litter(folder)).toEqual(['.wp.lock']);
  });
});

describe('a ticket is passed by', () => {
  it('of one who was killed while waiting, and goes', async () => {
    const { folder, leave } = held();
    const { child, ended } = await waiter(folder);
    child.kill('SIGKILL');
    await ended;
    expect(waiting(folder)).toHaveLength(1);
    const next = attempt(folder);
    await until(() => waiting(folder).length === 2);
    // Even while the lock is not free.
    await until(() => waiting(folder).length === 1);
    leave();
    expect(await next).toEqual(TAKEN);
    expect(litter(folder)).toEqual([]);
  });

  it('of one who was stopped, and stays', async () => {
    const { folder, leave } = held();
    const { child } = await waiter(folder);
    child.kill('SIGSTOP');
    const stopped = waiting(folder);
    leave();
    expect(await attempt(folder)).toEqual(TAKEN);
    expect(litter(folder)).toEqual(stopped);
    child.kill('SIGCONT');
    await until(() => waiting(folder).length === 0);
    expect(litter(folder)).toEqual(['.wp.lock']);
  });

  it.each<[string, () => Holder | string]>([
    ['from another machine', () => elsewhere],
    ['that does not say whose it is', () => ''],
    ['that says nothing sensible', () => '{"pid": -1}'],
  ])('%s, and stays', async (_, holder) => {
    const { folder, leave } = held();
    const ticket = putTicket(folder, holder());
    const order: number[] = [];
    const all = [0, 1].map((place) => underLock(folder, async () => order.push(place)));
    await until(() => waiting(folder).length === 3);
    leave();
    await Promise.all(all);
    expect(order).toEqual([0, 1]);
    expect(litter(folder)).toEqual([ticket]);
  });

  it('that is no file', async () => {
    const { folder, leave } = held();
    const name = `.wp.queue.1.${token()}`;
    symlinkSync('nowhere', join(folder, name));
    const next = attempt(folder);
    await until(() => waiting(folder).length === 2);
    leave();
    expect(await next).toEqual(TAKEN);
    expect(litter(folder)).toEqual([name]);
  });

  it('with a number after which there is none', async () => {
    const { folder, leave } = held();
    const ticket = putTicket(folder, elsewhere, 999_999_999);
    const next = [attempt(folder), attempt(folder)];
    await until(() => waiting(folder).length === 3);
    leave();
    expect(await Promise.all(next)).toEqual([TAKEN, TAKEN]);
    expect(litter(folder)).toEqual([ticket]);
  });
});

describe('the next who writes', () => {
  it('removes the tickets of the dead, without waiting', async () => {
    const folder = folderWith({});
    for (let number = 1; number <= 5; number++) putTicket(folder, dead, number);
    expect(await attempt(folder)).toEqual(TAKEN);
    expect(litter(folder)).toEqual([]);
  });

  it('removes what has lain there for longer than anybody waits, whosever it is', async () => {
    const folder = folderWith({});
    const [old, young] = [putTicket(folder, elsewhere, 1), putTicket(folder, elsewhere, 2)];
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(join(folder, old), hourAgo, hourAgo);
    expect(await attempt(folder)).toEqual(TAKEN);
    expect(litter(folder)).toEqual([young]);
  });
});

describe('where the disk fails', () => {
  /** Waits for a lock that is left when it was asked for twice. What comes of it, and what is left. */
  async function underFault(fault: (operation: string, count: number) => Fault) {
    const { folder, leave } = held();
    const counts: Record<string, number> = {};
    const { fs } = faulty((_, operation) => {
      const count = counts[operation] ?? 0;
      counts[operation] = count + 1;
      if (operation === 'readFile' && count === 2) leave();
      return fault(operation, count);
    });
    return [await attempt(folder, { fs }), litter(folder)];
  }
  const fail = (code: string) => {
    throw Object.assign(new Error(code), { code });
  };

  describe.each(CODES)('with %s, one waits all the same, and leaves nothing', (code) => {
    // A newcomer's look, the one before the ticket, and those after it; the lock's own file is created after the ticket.
    it.each<[string, number]>([
      ['names', 0],
      ['names', 1],
      ['names', 2],
      ['create', 0],
      ['write', 0],
      ['close', 0],
      ['rename', 0],
    ])('%s %i', async (failing, at) => {
      const given = await underFault((operation, count) =>
        operation === failing && count === at ? code : null,
      );
      expect(given).toEqual([TAKEN, []]);
    });

    it('every rename, so that there is no ticket at all', async () => {
      expect(await underFault((operation) => (operation === 'rename' ? code : null))).toEqual([TAKEN, []]);
    });

    it('a ticket that does not go at once', async () => {
      let failed = false;
      const given = await underFault((operation) => (real, [path]) => {
        if (operation !== 'unlink' || failed || !TICKET.test(basename(String(path)))) return real();
        failed = true;
        return fail(code);
      });
      expect([...given, failed]).toEqual([TAKEN, [], true]);
    });

    it('a ticket that is made though the system says that it is not', async () => {
      const given = await underFault((operation) => (real) => {
        const result = real();
        return operation === 'rename' ? fail(code) : result;
      });
      expect(given).toEqual([TAKEN, []]);
    });
  });
});
