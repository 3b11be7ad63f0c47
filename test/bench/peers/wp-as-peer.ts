// wp itself, warm, asked what its peers are asked.
import { type Context, nodeCommand } from '../bench-context.ts';
import { type Case, execute } from '../interleave.ts';
import { type BenchPlan, copyOf, openItems, restorer } from '../plans.ts';
import { cacheFolder, wpCommand } from '../wp.ts';
import { type Operation, THEME } from './peer.ts';

export const WP = 'wp';

type Ask = (run: number, ids: readonly string[]) => readonly string[];
const ASKS: Record<Exclude<Operation, 'start'>, Ask> = {
  // All kinds of items: the peers know only one.
  june: () => ['items', '--month', 'june', '--theme', THEME],
  add: (run) => ['add', 'event', `Webinar on tides ${run}`, '--when', '2031-06-17', '--theme', THEME],
  done: (run, ids) => ['done', ids[run % ids.length] ?? ''],
  report: () => ['report'],
  check: () => ['validate'],
};

export function wpAsPeer(context: Context, plan: BenchPlan, operation: Operation): Case {
  if (operation === 'start')
    return { name: WP, command: () => nodeCommand(context, [context.wp, '--version']) };
  const own = copyOf(plan, 'peer');
  const cache = cacheFolder(context, plan, 'peer');
  const restore = restorer(plan, own);
  const ids = openItems(plan.items, plan.files).map(({ id }) => id);
  return {
    name: WP,
    command: (run) => wpCommand(context, own, cache, ASKS[operation](run, ids)),
    before(run) {
      restore();
      // Warm: somebody has asked since the plan was last changed.
      if (run === 0 || operation === 'add' || operation === 'done')
        execute(wpCommand(context, own, cache, ASKS.june(run, ids)));
    },
  };
}
