import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, HEADER } from './folder.ts';
import { runWp, type Surroundings } from './run-wp.ts';

const named = (title: string) => HEADER.replace('Harbour Towns Network', title);

const office = folderWith({
  'plan/plan.yaml': named('in a folder called plan'),
  'plan/deep/er/events.yaml': 'events: []',
  'notes/2031/march.txt': '',
  'bare/plan.yaml': named('without a folder of its own'),
  'bare/inner/notes.txt': '',
  'both/plan.yaml': named('beside'),
  'both/plan/plan.yaml': named('inside'),
  'empty/notes.txt': '',
});

async function found(cwd: string, args: string[] = [], vars: Record<string, string> = {}): Promise<string> {
  const { stdout } = await runWp([...args, 'items', '--json'], { cwd: join(office, cwd), vars });
  return JSON.parse(stdout).plan.title;
}

describe('the plan', () => {
  it.each([
    ['beside it, in a folder called plan', '.', 'in a folder called plan'],
    ['in a folder below', 'notes/2031', 'in a folder called plan'],
    ['in the plan folder itself', 'plan', 'in a folder called plan'],
    ['deep in the plan folder', 'plan/deep/er', 'in a folder called plan'],
    ['where plan.yaml lies bare', 'bare', 'without a folder of its own'],
    ['below that', 'bare/inner', 'without a folder of its own'],
    ['where there are both, the folder wins', 'both', 'inside'],
  ])('is found %s', async (_, cwd, title) => {
    expect(await found(cwd)).toBe(title);
  });

  it('is the one named: --plan, else WP_PLAN, else the nearest above', async () => {
    expect(await found('notes', ['--plan', '../bare'], { WP_PLAN: '../both' })).toBe(
      'without a folder of its own',
    );
    expect(await found('notes', [], { WP_PLAN: '../both' })).toBe('inside');
    expect(await found('notes', [], { WP_PLAN: '' })).toBe('in a folder called plan');
    expect(await found('notes', ['--plan', join(office, 'bare')])).toBe('without a folder of its own');
  });

  it('may be named by its header, which then wins over a folder beside it', async () => {
    expect(await found('.', ['--plan', 'both/plan.yaml'])).toBe('beside');
    expect(await found('notes', [], { WP_PLAN: '../plan/plan.yaml' })).toBe('in a folder called plan');
  });

  it('is shown as it would be typed from here', async () => {
    const broken = folderWith({ 'plan/plan.yaml': `${HEADER}events: soon\n`, 'notes/x.txt': '' });
    const place = async (cwd: string) =>
      (await runWp(['validate'], { cwd: join(broken, cwd) })).stdout.split(': ')[0];
    expect(await place('.')).toBe('plan/plan.yaml:4:9');
    expect(await place('notes')).toBe('../plan/plan.yaml:4:9');
    expect(await place('plan')).toBe('plan.yaml:4:9');
  });
});

describe('no plan', () => {
  const nowhere = folderWith({ 'notes.txt': '' });

  it.each([
    ['here', [], {}, 'there is no plan here'],
    ['where --plan says', ['--plan', 'gone'], {}, 'there is no plan in gone'],
    ['where WP_PLAN says', [], { vars: { WP_PLAN: 'gone' } }, 'there is no plan in gone'],
  ] as [string, string[], Surroundings, string][])(
    '%s: exit 3, and how to make one',
    async (_, args, given, message) => {
      const { stdout, stderr, exit } = await runWp([...args, 'events'], { cwd: nowhere, ...given });
      expect([stdout, exit]).toEqual(['', 3]);
      expect(stderr).toMatch(new RegExp(`^wp: ${message}\n`));
      for (const help of ['plan.yaml', 'schema: 1', 'period:', '--plan DIR', 'wp validate'])
        expect(stderr).toContain(help);
    },
  );

  it('one of its files is not the plan: exit 3, and which folder is', async () => {
    const args = ['--plan', 'plan/deep/er/events.yaml', 'events'];
    const { stderr, exit } = await runWp(args, { cwd: office });
    expect([stderr, exit]).toEqual([
      'wp: plan/deep/er/events.yaml is not the plan but a file in it\nName its folder: plan\n',
      3,
    ]);
  });

  it('a folder named that has no plan.yaml is read all the same, and the finding says what is missing', async () => {
    mkdirSync(join(nowhere, 'started'), { recursive: true });
    const { stdout, exit } = await runWp(['--plan', 'started', 'validate'], { cwd: nowhere });
    expect([stdout.split('\n')[0], exit]).toEqual([
      'started/plan.yaml:1:1: error: the plan has no plan.yaml [no-header]',
      1,
    ]);
  });
});
