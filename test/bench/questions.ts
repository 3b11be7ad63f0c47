// Every question in every state, on one plan; beside it what YAML alone needs.
import { type Context, EMPTY, emptyNode, remember } from './bench-context.ts';
import { interleave, type Measured } from './interleave.ts';
import type { BenchPlan } from './plans.ts';
import { progress, section, table } from './table.ts';
import { ratio } from './times.ts';
import { ASKED, caseName, inState, LISTED, STATES, type State } from './wp.ts';
import { parserName, yamlAlone } from './yaml-alone.ts';

export function questions(context: Context, plan: BenchPlan): void {
  progress(`questions on ${plan.name}`);
  const asked = askedOf(context, plan);
  const states = statesOf(context, plan);
  const cases = [
    emptyNode(context),
    ...states.flatMap((state) => inState(context, plan, state, asked)),
    ...yamlAlone(context, plan.name, [plan.folder]),
  ];
  const measured = interleave(cases, context.runs);
  for (const [name, times] of measured) remember(context, name, times);
  remember(context, `${plan.name}: ${EMPTY}`, measured.get(EMPTY));
  section(
    titleOf(plan),
    noteOf(measured),
    table(['× empty Node', ...states], rows(plan, asked, states, measured)),
  );
}

function askedOf({ quick }: Context, plan: BenchPlan): string[] {
  if (!quick) return Object.keys(ASKED);
  return plan.items > 10_000 ? [LISTED, 'validate'] : [LISTED, 'report', 'validate'];
}

/** For a glance, the state in the middle is only looked at where a target is set for it. */
function statesOf({ quick }: Context, plan: BenchPlan): State[] {
  return STATES.filter((state) => !quick || plan.items === 0 || state !== 'one file changed');
}

function rows(plan: BenchPlan, asked: string[], states: State[], measured: Measured): string[][] {
  const empty = measured.get(EMPTY);
  const parsers = (['yaml', 'js-yaml'] as const)
    .filter((parser) => measured.has(parserName(plan.name, parser)))
    .map((parser) => [
      `${parser} alone, all files`,
      ratio(measured.get(parserName(plan.name, parser)), empty),
      ...states.slice(1).map(() => ''),
    ]);
  return [
    ...asked.map((name) => [
      `wp ${name}`,
      ...states.map((state) => ratio(measured.get(caseName(plan, name, state)), empty)),
    ]),
    ...parsers,
  ];
}

function titleOf({ name }: BenchPlan): string {
  return `Questions: ${name}`;
}

/** Says it where some were run less often; what was run once says so itself. */
function noteOf(measured: Measured): string {
  const counts = [...measured.values()].flatMap((times) => (times && times.count > 1 ? [times.count] : []));
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  const unit = Math.round(measured.get(EMPTY)?.median ?? 0);
  const fewer = least < most ? `; of what takes more than 2 s, ${least}` : '';
  return `Medians of ${most} runs${fewer}; quartiles in brackets. Empty Node took ${unit} ms.`;
}
