// Whether the holder of a lock still runs, on systems that tell much of their processes, and on those that do not.
import { describe, expect, it } from 'vitest';
import { NODE_FS, systemError } from '../../src/edit/file-system.ts';
import {
  decodeHolder,
  encodeHolder,
  type Holder,
  NODE_PROCESSES,
  processesOn,
} from '../../src/edit/holder.ts';

const fails = (code: string) => () => {
  throw systemError(code);
};
const answers = () => undefined;

describe('where the system has no /proc, as macOS and Windows', () => {
  const silent = { readFile: fails('ENOENT'), readLink: fails('ENOENT') };
  const { host, ...self } = processesOn(silent, answers).self();
  const holder: Holder = { ...self, host, pid: 4711 };

  it('a process is known by its number and its host', () => {
    expect(self).toMatchObject({ machine: null, boot: null, namespace: null, start: null });
    expect(processesOn(silent, answers).state({ ...holder, host: 'elsewhere.example' })).toBe('elsewhere');
  });

  it.each([
    ['one that answers runs', answers, 'alive'],
    ['one that may not be asked is somebody else’s, and runs', fails('EPERM'), 'alive'],
    ['one that is not there has ended', fails('ESRCH'), 'dead'],
  ])('%s', (_, ask, state) => {
    expect(processesOn(silent, ask).state(holder)).toBe(state);
  });
});

describe('where the system has /proc, as Linux', () => {
  const stat = (state: string, start: number) =>
    `4711 (node (wp) worker) ${state} ${'0 '.repeat(18)}${start} 0`;
  const telling = (line: string) => ({
    readLink: NODE_FS.readLink,
    readFile: (path: string) => (path === '/proc/4711/stat' ? Buffer.from(line) : NODE_FS.readFile(path)),
  });
  const holder: Holder = { ...NODE_PROCESSES.self(), pid: 4711, start: '900' };

  it.each([
    ['the same process, another user’s', stat('S', 900), 'alive'],
    ['another process with its number', stat('S', 1200), 'dead'],
    ['one that has ended and waits for its parent', stat('Z', 900), 'dead'],
  ])('%s', (_, line, state) => {
    expect(processesOn(telling(line), fails('EPERM')).state(holder)).toBe(state);
  });
});

describe('a holder as it is written', () => {
  const holder = NODE_PROCESSES.self();

  it('is read back', () => {
    expect(decodeHolder(encodeHolder(holder))).toEqual(holder);
  });

  it.each([
    ['nothing', ''],
    ['no record', '"4711"'],
    ['no number', JSON.stringify({ ...holder, pid: 'all' })],
    ['a number that is no process', JSON.stringify({ ...holder, pid: -1 })],
    ['no host', JSON.stringify({ ...holder, host: undefined })],
    ['a mark that leads elsewhere', JSON.stringify({ ...holder, token: '../../plan.yaml' })],
  ])('%s is none', (_, text) => {
    expect(decodeHolder(Buffer.from(text))).toBeNull();
  });
});
