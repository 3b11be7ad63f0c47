// What is kept changes no answer: every command says the same from files, with an empty cache, and with a full one.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { runWp } from '../cli/run-wp.ts';
import { ask, cachesOf, copyOf, LATER, PLANS } from './copy.ts';

/** At least one line for each command that reads a plan. */
const LINES = [
  '',
  'events',
  'events --month june',
  'events --month june --maybe --json',
  'events --quarter q2 --format csv',
  'items --from march --to april --format plain',
  'items --month feb --quarter q3',
  'items --month march --month november --kind event',
  'items --period 2019-02/2019-04 --format md',
  'items --search forum --referenced --json',
  'items --owner secretariat',
  'actions --open',
  'milestones',
  'projects --status closing',
  'themes',
  'indicators --json',
  'show board-meeting --json',
  'show hub',
  'month march',
  'next --within 6w',
  'late',
  'open',
  'report',
  'report --format json',
  'report --format html',
  'report --format md --lang fr',
  'report --fail-on late',
  'calendar q2 --lang es',
  'timeline',
  'timeline --format svg',
  'timeline --format mermaid',
  'export ics',
  'schema',
  'validate',
  'validate --json',
  'validate --format sarif',
  'validate --strict',
  'set board-meeting status=done --dry-run',
  'done chicago-forum --dry-run',
  'move thought-leaders early September --dry-run',
  'note hub-users green --dry-run',
  'add event Harbour --when 2019-06 --theme hub --dry-run',
  'rename board-meeting board --dry-run',
  'remove chicago-forum --dry-run',
  'fmt --check',
];

/** Commands that read no plan, or git. */
const OTHERS = ['completion', 'merge-driver', 'init', 'help', 'diff', 'history', 'approve', 'i18n'];

it('the lines below name every command that reads a plan', () => {
  const named = new Set(LINES.map((line) => line.split(' ')[0]));
  expect(Object.keys(COMMANDS).filter((name) => !named.has(name) && !OTHERS.includes(name))).toEqual([]);
});

describe.each(Object.keys(PLANS) as (keyof typeof PLANS)[])('the plan %s', (plan) => {
  const folder = copyOf(plan);
  const caches = cachesOf();

  it.each(LINES)('wp %s', async (line) => {
    const given = { vars: { WP_USER: 'secretariat' }, columns: 80 };
    const words = line === '' ? [] : line.split(' ');
    const without = await runWp(['--plan', folder, ...words], { ...given, clock: LATER });
    expect(await ask(folder, cachesOf(), line, given)).toEqual(without);
    await ask(folder, caches, line, given);
    expect(await ask(folder, caches, line, given)).toEqual(without);
  });
});
