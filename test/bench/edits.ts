// Changing one thing on a warm cache, beside parsing the one file it is in.
import { type Context, EMPTY, emptyNode, remember } from './bench-context.ts';
import { type Case, execute, interleave } from './interleave.ts';
import { type BenchPlan, copyOf, fileOf, restorer } from './plans.ts';
import { progress, section, table } from './table.ts';
import { figure, ratio, type Times } from './times.ts';
import { ASKED, cacheFolder, LISTED, wpCommand } from './wp.ts';
import { parserName, yamlAlone } from './yaml-alone.ts';

const EDITS: Record<string, (plan: BenchPlan) => readonly string[]> = {
  'done …': ({ id }) => ['done', id],
  'add event …': ({ theme, month }) => [
    'add',
    'event',
    'Webinar on tides',
    '--when',
    month,
    '--theme',
    theme,
  ],
};

export function editName(plan: BenchPlan, edit: string): string {
  return `${plan.name}: ${edit}`;
}

export function edits(context: Context, plans: readonly BenchPlan[]): void {
  const rows = plans.flatMap((plan) => {
    progress(`edits of ${plan.name}`);
    const asked = context.quick ? ['done …'] : Object.keys(EDITS);
    const [parser] = yamlAlone(context, oneFile(plan), [fileOf(plan)], 'yaml');
    const cases = [emptyNode(context), ...asked.map((edit) => editCase(context, plan, edit))];
    const measured = interleave(parser === undefined ? cases : [...cases, parser], context.runs);
    for (const [name, times] of measured) remember(context, name, times);
    const [empty, alone] = [measured.get(EMPTY), measured.get(parserName(oneFile(plan), 'yaml'))];
    return asked.map((edit) => {
      const times = measured.get(editName(plan, edit));
      return [`wp ${edit}, ${plan.name}`, ratio(times, empty), ratio(alone, empty), quotient(times, alone)];
    });
  });
  const head = ['', '× empty Node', 'yaml alone, its one file', 'wp ÷ yaml alone'];
  section('Edits, warm', 'The plan is put back and asked once before each run.', table(head, rows));
}

/** Of the plan's one file with the item in it. */
export function oneFile(plan: BenchPlan): string {
  return `${plan.name}, one file`;
}

function quotient(of: Times | null | undefined, to: Times | null | undefined): string {
  return of && to ? figure(of.median / to.median) : '–';
}

function editCase(context: Context, plan: BenchPlan, edit: string): Case {
  const own = copyOf(plan, edit.split(' ')[0] ?? 'edited');
  const cache = cacheFolder(context, plan, edit.split(' ')[0] ?? 'edited');
  const restore = restorer(plan, own);
  return {
    name: editName(plan, edit),
    command: () => wpCommand(context, own, cache, EDITS[edit]?.(own) ?? []),
    before() {
      restore();
      execute(wpCommand(context, own, cache, ASKED[LISTED]?.(own, '') ?? []));
    },
  };
}
