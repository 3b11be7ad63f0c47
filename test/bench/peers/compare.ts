// Each operation of wp beside the same of every peer that is installed.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, EMPTY, emptyNode, environment } from '../bench-context.ts';
import { type Case, execute, interleave, type Measured } from '../interleave.ts';
import { allItems, type BenchPlan, openItems } from '../plans.ts';
import { progress, section, table } from '../table.ts';
import { figure, ratio, type Times } from '../times.ts';
import { installed } from './installed.ts';
import { OPERATIONS, type Operation, type Peer } from './peer.ts';
import { WP, wpAsPeer } from './wp-as-peer.ts';

/** How often wp was at least as fast; also of those only where the peer takes longer than Node can start. */
export const TALLY = { ahead: 'peers: ahead', all: 'peers: all', within: 'peers: within reach' } as const;

type Installed = ReturnType<typeof installed>;

export function comparePeers(context: Context, plans: readonly BenchPlan[]): void {
  const found = installed();
  for (const plan of plans) {
    progress(`peers on ${plan.name}`);
    const ready = found.map((one) => ({ ...one, folder: prepare(context, plan, one) }));
    const rows = (Object.keys(OPERATIONS) as Operation[]).map((operation) => {
      progress(`peers on ${plan.name}: ${OPERATIONS[operation]}`);
      const cases = ready.flatMap((one) => peerCase(context, plan, one, operation));
      const measured = interleave(
        [emptyNode(context), wpAsPeer(context, plan, operation), ...cases],
        context.runs,
      );
      return row(context, operation, found, measured);
    });
    const head = ['wp ÷ peer (peer ÷ empty Node)', 'wp ÷ empty Node', ...found.map(({ peer }) => peer.name)];
    section(`Peers: ${plan.name}`, '', table(head, rows));
  }
}

function row({ figures }: Context, operation: Operation, found: Installed, measured: Measured): string[] {
  const [empty, wp] = [measured.get(EMPTY), measured.get(WP)];
  const cells = found.map(({ peer }) => {
    const times = measured.get(peer.name);
    if (times && wp && empty) count(figures, wp, times, empty);
    const quotient = times && wp ? figure(wp.median / times.median) : '–';
    const once = times?.count === 1 ? ', 1 run' : '';
    return times && empty ? `${quotient} (${figure(times.median / empty.median)}${once})` : '–';
  });
  return [OPERATIONS[operation], ratio(wp, empty), ...cells];
}

function count(figures: Map<string, number>, wp: Times, peer: Times, empty: Times): void {
  const add = (name: string, when: boolean) => figures.set(name, (figures.get(name) ?? 0) + (when ? 1 : 0));
  add(TALLY.all, true);
  add(TALLY.ahead, wp.median <= peer.median);
  add(TALLY.within, peer.median > empty.median);
}

/** A folder of its own with its data, read once; null where it could not take it. */
function prepare(context: Context, plan: BenchPlan, { peer, binary }: Installed[number]): string | null {
  const folder = join(context.folder, 'peers', `${plan.items}-${peer.binaries[0]}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  peer.write(folder, allItems(plan.items, plan.files));
  for (const args of peer.setUp ?? []) {
    const { error } = execute({
      file: binary,
      args,
      cwd: folder,
      env: peerEnvironment(context, peer, folder),
    });
    if (error === null) continue;
    progress(`${peer.name} could not be set up: ${error}`);
    return null;
  }
  return folder;
}

function peerCase(
  context: Context,
  plan: BenchPlan,
  { peer, binary, folder }: Installed[number] & { folder: string | null },
  operation: Operation,
): Case[] {
  const args = peer.operations[operation];
  if (folder === null || args === null) return [];
  const open = openItems(plan.items, plan.files);
  const turn = (run: number) => {
    const item = open[run % open.length];
    if (item === undefined) throw new Error('no item is open');
    return { folder, run, item };
  };
  const env = peerEnvironment(context, peer, folder);
  return [
    {
      name: peer.name,
      command: (run) => ({ file: binary, args: args(turn(run)), cwd: folder, env }),
      before: (run) => peer.before?.(turn(run)),
    },
  ];
}

function peerEnvironment(context: Context, peer: Peer, folder: string): Record<string, string> {
  return environment(context, { HOME: folder, COLUMNS: '100', ...peer.env?.(folder) });
}
