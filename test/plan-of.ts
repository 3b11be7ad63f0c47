// A plan written inside a test, read by the real loader from memory.
import type { Item, Plan } from '../src/core/plan.ts';
import { type Files, loadFiles, told } from './load/plan-of.ts';

/** A network of port towns that does not exist; its plan runs over the year 2031. */
const HEADER = `schema: 1
title: Harbour Towns Network, work plan 2031
period: 2031
languages: [en, es, fr]
`;

/**
 * The plan in `written`: the items of `plan.yaml` (after a header, unless it brings its own), or several
 * files. A mistake in it fails the test at once.
 */
export async function planOf(written: string | Files): Promise<Plan> {
  const files = typeof written === 'string' ? { 'plan.yaml': withHeader(written) } : written;
  const loaded = await loadFiles(files);
  const wrong = loaded.findings.filter((finding) => finding.severity === 'error');
  if (wrong.length > 0)
    throw new Error(`the plan of this test has mistakes:\n${(await told(loaded, wrong)).join('\n')}`);
  return loaded.plan;
}

function withHeader(items: string): string {
  return /^schema:/m.test(items) ? items : `${HEADER}${items}`;
}

/** A plan with one event for each `when`, in YAML as it stands, with the ids `event-1`, `event-2` … */
export async function planOfDates(dates: readonly string[]): Promise<Plan> {
  const events = dates.map(
    (when, index) =>
      `  - id: event-${index + 1}\n    title: Event ${index + 1}\n${when === '' ? '' : `    when: ${when}\n`}`,
  );
  return await planOf(`events:\n${events.join('')}`);
}

export function itemOf(plan: Plan, id: string): Item {
  const item = plan.items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`there is no item ${id} in the plan of this test`);
  return item;
}

/** The first item of a plan: enough where there is only one. */
export function onlyItem(plan: Plan): Item {
  return itemOf(plan, plan.items[0]?.id ?? '');
}

/**
 * A plan of events with these titles, whatever is in them: formats do not lean on what the loader refuses.
 * Their ids are `event-1`, `event-2` …
 */
export async function planOfTitles(titles: readonly string[]): Promise<Plan> {
  const plan = await planOfDates(titles.map(() => ''));
  return { ...plan, items: plan.items.map((item, index) => ({ ...item, title: titles[index] ?? '' })) };
}
