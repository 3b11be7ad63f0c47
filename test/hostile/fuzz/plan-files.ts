// Plans to start from: real ones, those of other tests, and generated ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePlan } from '../../bench/generate.ts';
import { ROOT } from '../../cli/run-wp.ts';

/** Text by name, `plan.yaml` among them. */
export type PlanFiles = Readonly<Record<string, string>>;

const FOLDERS = [
  'plan',
  ...readdirSync(join(ROOT, 'test/cli/plans')).map((name) => `test/cli/plans/${name}`),
];

export function realPlans(): PlanFiles[] {
  return FOLDERS.map((folder) => {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();
    const yaml = names.filter((name) => /\.ya?ml$/.test(name));
    return Object.fromEntries(yaml.map((name) => [name, readFileSync(join(ROOT, folder, name), 'utf8')]));
  });
}

/** Each small enough to be read in a millisecond or two: the header, and one file. */
export function smallPlans(): PlanFiles[] {
  const real = realPlans().flatMap((files) =>
    Object.entries(files).map(
      ([name, text]): PlanFiles => ({ 'plan.yaml': files['plan.yaml'] ?? '', [name]: text }),
    ),
  );
  const generated = Array.from({ length: 12 }, (_, seed) =>
    Object.fromEntries(
      generatePlan({ items: 2 + seed, files: 1, seed }).map(({ name, text }) => [name, text]),
    ),
  );
  return [...real, ...generated];
}
