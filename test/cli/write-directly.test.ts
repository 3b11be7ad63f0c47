import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayBeTerminal, writeDirectly } from '../../src/cli/write-directly.ts';
import { folderWith } from './folder.ts';

describe('output without a stream', () => {
  it('goes whole into a file', () => {
    const path = join(folderWith({}), 'june.txt');
    const handle = openSync(path, 'w');
    const text = 'Events · June 2031\n'.repeat(10_000);
    const { rest, error } = writeDirectly(handle, text);
    expect([rest.length, error]).toEqual([0, null]);
    closeSync(handle);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('leaves what is neither a file nor a pipe to a stream', () => {
    const handle = openSync('/dev/zero', 'w');
    expect(mayBeTerminal(handle)).toBe(true);
    expect(writeDirectly(handle, 'June').rest).toEqual(Buffer.from('June'));
    closeSync(handle);
  });

  it('goes into the null device as into a file', () => {
    const handle = openSync('/dev/null', 'w');
    expect(mayBeTerminal(handle)).toBe(false);
    expect(writeDirectly(handle, 'June')).toEqual({ rest: Buffer.from(''), error: null });
    closeSync(handle);
  });

  it('says what the system refuses', () => {
    const handle = openSync(join(folderWith({ 'june.txt': '' }), 'june.txt'), 'r');
    expect(writeDirectly(handle, 'June').error?.code).toBe('EBADF');
    closeSync(handle);
  });
});
