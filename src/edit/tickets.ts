// The tickets of those who wait for a plan's lock: files beside it, in the order in which they came.
import { join } from 'node:path';
import { decodeHolder, encodeHolder, type Holder } from './holder.ts';
import type { Means } from './lock-file.ts';
import { putWhole, quietly } from './new-file.ts';

/** A number above all that were there, and whose it is. No clock: they go wrong, each in its own way. */
const TICKET = /^\.wp\.queue\.(\d{1,9})\.[0-9a-f-]{36}$/;
const HIGHEST = 999_999_999;
/** Milliseconds after which nobody waits any more, where nobody here can know. */
const FORGOTTEN = 600_000;

/** Those among the `names` of a folder, the first to come first. */
export function ticketsAmong(names: readonly string[]): string[] {
  const tickets = names.filter((name) => TICKET.test(name));
  return tickets.sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
}

/** The name of the one that comes after `tickets`. */
export function ticketAfter(tickets: readonly string[], { token }: Holder): string {
  return `.wp.queue.${Math.min(numberOf(tickets.at(-1) ?? '') + 1, HIGHEST)}.${token}`;
}

export function putTicket(folder: string, ticket: string, mine: Holder, { fs }: Means): void {
  putWhole(fs, join(folder, ticket), encodeHolder(mine));
}

/** Whether one of them is of somebody who certainly waits. */
export function isAnyAlive(folder: string, tickets: readonly string[], means: Means): boolean {
  return tickets.some((each) => stateOf(join(folder, each), means) === 'alive');
}

/**
 * Removes what the dead have left before the first who certainly waits; false where nobody does. `recent` is a file
 * of the folder that was made not long ago.
 */
export function removeDeadTickets(
  folder: string,
  tickets: readonly string[],
  recent: string,
  means: Means,
): boolean {
  for (const ticket of tickets) {
    const path = join(folder, ticket);
    const state = stateOf(path, means);
    if (state === 'alive') return true;
    quietly(() => {
      if (state === 'dead' || isForgotten(path, join(folder, recent), means)) means.fs.unlink(path);
    });
  }
  return false;
}

/** By the clock of the disk. */
function isForgotten(path: string, recent: string, { fs }: Means): boolean {
  return fs.stat(recent).modified - fs.stat(path).modified > FORGOTTEN;
}

/** What cannot be read is of somebody elsewhere. */
function stateOf(path: string, { fs, processes }: Means): 'alive' | 'dead' | 'elsewhere' {
  let by: Holder | null = null;
  quietly(() => {
    by = decodeHolder(fs.readFile(path));
  });
  return by === null ? 'elsewhere' : processes.state(by);
}

function numberOf(ticket: string): number {
  return Number(TICKET.exec(ticket)?.[1] ?? 0);
}
