// Every peer. To add one: a file beside this one and a line here.
import { backlog } from './backlog.ts';
import { hledger } from './hledger.ts';
import { khal } from './khal.ts';
import { org } from './org.ts';
import type { Peer } from './peer.ts';
import { taskjuggler } from './taskjuggler.ts';
import { taskwarrior } from './taskwarrior.ts';
import { todoman } from './todoman.ts';

export const PEERS: readonly Peer[] = [taskwarrior, hledger, todoman, khal, org, backlog, taskjuggler];
