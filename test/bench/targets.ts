// What was set as a goal, and whether it is met. It is only told: no time fails anything.
import { type Context, EMPTY } from './bench-context.ts';
import { editName, oneFile } from './edits.ts';
import { GROWTH } from './growth.ts';
import { memoryName } from './memory.ts';
import { TALLY } from './peers/compare.ts';
import type { BenchPlan } from './plans.ts';
import { section, table } from './table.ts';
import { JSON_ROWS, PIPE_ROWS, TERMINAL_ROWS } from './tables.ts';
import { figure } from './times.ts';
import { caseName, LISTED, type State } from './wp.ts';
import { parserName } from './yaml-alone.ts';

type Row = [what: string, limit: number, value: number | undefined, unit?: string];

export function targets(context: Context, plans: readonly BenchPlan[]): void {
  const rows = rowsOf(context, plans).map(([what, limit, value, unit = '×']) => {
    const known = value !== undefined && !Number.isNaN(value);
    return [
      what,
      `≤ ${limit} ${unit}`,
      known ? figure(value) : '–',
      known ? (value <= limit ? 'yes' : '**no**') : '–',
    ];
  });
  rows.push(...besidePeers(context));
  section('Targets', '', table(['', 'target', 'measured', 'met'], rows));
}

/** No Node program is faster than an empty one: what a peer does in less is not within reach. */
function besidePeers({ figures }: Context): string[][] {
  const [ahead, all, within] = [TALLY.ahead, TALLY.all, TALLY.within].map((name) => figures.get(name));
  if (ahead === undefined || all === undefined || within === undefined) return [];
  const told = `${ahead} of ${all}, ${within} within reach`;
  return [['each operation beside each peer', 'wp ÷ peer ≤ 1', told, ahead >= within ? 'yes' : '**no**']];
}

function rowsOf({ figures }: Context, plans: readonly BenchPlan[]): Row[] {
  const over = (of: string, to: string) => (figures.get(of) ?? Number.NaN) / (figures.get(to) ?? Number.NaN);
  const sized = (items: number) => plans.find((plan) => plan.items === items);
  const asked = (plan: BenchPlan | undefined, name: string, state: State) =>
    plan && over(caseName(plan, name, state), `${plan.name}: ${EMPTY}`);
  const [real, middle, large] = [sized(0), sized(10_000), sized(100_000)];
  return [
    [`real plan, ${LISTED}, warm`, 1.25, asked(real, LISTED, 'warm')],
    [`real plan, ${LISTED}, one file changed`, 2.5, asked(real, LISTED, 'one file changed')],
    [`real plan, ${LISTED}, cold`, 4.5, asked(real, LISTED, 'cold')],
    [`10,000 items, ${LISTED}, warm`, 1.5, asked(middle, LISTED, 'warm')],
    [`100,000 items, ${LISTED}, warm`, 2.5, asked(large, LISTED, 'warm')],
    ['10,000 items, report, warm', 3, asked(middle, 'report', 'warm')],
    [
      '10,000 items, validate, cold ÷ yaml alone',
      1.2,
      middle && over(caseName(middle, 'validate', 'cold'), parserName(middle.name, 'yaml')),
    ],
    ['cold time for each item, 100,000 ÷ 10,000', 1.15, figures.get(GROWTH)],
    ['100,000 items, peak memory of validate', 250, large && figures.get(memoryName(large)), 'MB'],
    [
      '10,000 items, done, warm ÷ yaml alone on its one file',
      1.5,
      middle && over(editName(middle, 'done …'), parserName(oneFile(middle), 'yaml')),
    ],
    ['1,000 rows to a pipe ÷ JSON', 1.5, over(PIPE_ROWS, JSON_ROWS)],
    ['1,000 rows to a terminal ÷ JSON', 3, over(TERMINAL_ROWS, JSON_ROWS)],
  ];
}
