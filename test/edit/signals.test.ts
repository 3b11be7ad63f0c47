// The last act before a signal; what a signal then does to the process itself, lock.test.ts shows.
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { beforeSignal } from '../../src/edit/signals.ts';

it('comes before what others do at a signal, and once', async () => {
  const order: string[] = [];
  const others = () => order.push('others');
  process.on('SIGHUP', others);
  try {
    beforeSignal(() => order.push('ours'));
    for (const _ of ['first', 'second']) {
      const heard = once(process, 'SIGHUP');
      process.kill(process.pid, 'SIGHUP');
      await heard;
    }
    expect(order).toEqual(['ours', 'others', 'others']);
  } finally {
    process.off('SIGHUP', others);
  }
});

it('does not come where it was called off', async () => {
  const order: string[] = [];
  const off = beforeSignal(() => order.push('ours'));
  off();
  const heard = once(process, 'SIGHUP');
  process.kill(process.pid, 'SIGHUP');
  await heard;
  expect(order).toEqual([]);
});
