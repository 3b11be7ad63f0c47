// The queue before the lock: who came first asks for it, the others look from time to time how far it has come.
import { join } from 'node:path';
import { tolerate } from './file-system.ts';
import type { Holder } from './holder.ts';
import { LOCK, type Means } from './lock-file.ts';
import { quietly } from './new-file.ts';
import { isAnyAlive, putTicket, removeDeadTickets, ticketAfter, ticketsAmong } from './tickets.ts';

/** Milliseconds after which a queue stands still: one looks whether those ahead live, and whether they ask. */
const STILL = 500;
/** Milliseconds between two questions, at most. */
const ASKING = 100;
/** Milliseconds between two looks of who comes next, and of who comes last. */
const NEXT = 10;
const LAST = 1000;

/** Where one who waits stands. */
interface Place {
  /** Whether to ask for the lock now. */
  isTurn: boolean;
  /** Milliseconds since the queue has moved. */
  since: number;
  /** Milliseconds after which to look again. */
  pause: number;
}

/**
 * One's place in the queue of a plan folder. It is for the order only: whoever gets the lock may write, so that a
 * ticket that is lost, left by the dead or made by a stranger has others wait for a moment, and no more.
 */
export interface Queue {
  /** Whether somebody waits already, and should not be passed by. */
  isBusy(): boolean;
  /** Where we stand: at the end, when we are new. Null where no ticket can be made or seen. */
  place(): Place | null;
  leave(): void;
}

export function queueIn(folder: string, mine: Holder, means: Means): Queue {
  const { fs } = means;
  let ticket: string | null = null;
  let came = { at: 0, behind: 0 };
  let first = '';
  let moved = 0;
  /** Since when nobody has had the lock. */
  let free = Number.POSITIVE_INFINITY;

  const leave = () => {
    const left = ticket;
    if (left === null) return;
    if (quietly(() => tolerate(['ENOENT'], () => fs.unlink(join(folder, left))))) ticket = null;
  };

  /** Those ahead, among all who wait. */
  const lineUp = (tickets: string[], now: number): string[] => {
    const at = tickets.indexOf(ticket ?? '');
    if (at >= 0) return tickets.slice(0, at);
    leave();
    // Ours before it is made: systems report failures for what they did.
    ticket = ticketAfter(tickets, mine);
    putTicket(folder, ticket, mine, means);
    came = { at: now, behind: tickets.length };
    return tickets;
  };

  const isPassedBy = (ahead: string[], now: number) =>
    !removeDeadTickets(folder, ahead, ticket ?? '', means) || now - free > STILL;

  const place = (): Place => {
    const now = performance.now();
    const names = fs.names(folder);
    const ahead = lineUp(ticketsAmong(names), now);
    const leader = ahead[0] ?? mine.token;
    if (leader !== first) moved = now;
    first = leader;
    free = names.includes(LOCK) ? Number.POSITIVE_INFINITY : Math.min(free, now);
    const since = now - moved;
    const isTurn = ahead.length === 0 || (since > STILL && isPassedBy(ahead, now));
    // As far as we have seen, those ahead of who comes next will take twice as long.
    const pace = (now - came.at) / (1 + came.behind - ahead.length);
    const pause = NEXT + ((ahead.length - 1) * Math.max(NEXT, pace)) / 2;
    return { isTurn, since, pause: isTurn ? Math.min(since / 10, ASKING) : Math.min(pause, LAST) };
  };

  return {
    isBusy: () => orNull(() => isAnyAlive(folder, ticketsAmong(fs.names(folder)), means)) ?? false,
    place: () => orNull(place),
    leave,
  };
}

function orNull<T>(operation: () => T): T | null {
  let result: T | null = null;
  quietly(() => {
    result = operation();
  });
  return result;
}
