// `wp add`: a new record, where its like are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { runWp } from '../run-wp.ts';
import { Copy, changedLines } from './copy.ts';

const FILES = {
  'quays.yaml':
    'theme: quays\nthemes:\n  - id: quays\n    title: Quays\n\nevents:\n  - id: forum\n    title: Forum\n\n  - id: night\n    title: Night\n\n# The end.\n',
  'tides.yaml': 'themes:\n- id: tides\n  title: Tides\n- id: moons\n  title: Moons\n',
};
const plan = () => Copy.with(FILES);

async function added(file: string, ...words: string[]): Promise<string[]> {
  const copy = plan();
  expect(await copy.wp('add', ...words)).toMatchObject({ exit: 0, stderr: '' });
  expect((await copy.wp('validate')).exit).toBe(0);
  return changedLines(
    copy.texts()[file] === undefined ? '' : ((FILES as Record<string, string>)[file] ?? ''),
    copy.text(file),
  );
}

describe('wp add', () => {
  it('goes where the theme’s events are', async () => {
    expect(
      await added(
        'quays.yaml',
        'event',
        'Webinar on housing',
        '--theme',
        'quays',
        '--when',
        'September',
        'type=webinar',
      ),
    ).toEqual([
      '+   - id: webinar-on-housing',
      '+     title: Webinar on housing',
      '+     when: 2019-09',
      '+     type: webinar',
      '+ ',
    ]);
  });

  it('else where the theme is declared, in a list of its own', async () => {
    expect(
      await added('tides.yaml', 'action', 'Measure: the tide', '--theme', 'moons', '--id', 'gauge'),
    ).toEqual(['+ actions:', '+ - id: gauge', '+   title: "Measure: the tide"', '+   theme: moons', '+ ']);
  });

  it('else in a file of that list beside plan.yaml', async () => {
    const copy = plan();
    const { stdout } = await copy.wp('add', 'indicator', 'Visitors', 'unit=visitors', 'baseline=12');
    expect(copy.text('indicators.yaml')).toBe(
      'indicators:\n  - id: visitors\n    title: Visitors\n    unit: visitors\n    baseline: 12\n',
    );
    expect(stdout).toContain('Added: plan/indicators.yaml:2');
    await copy.wp('add', 'indicator', 'Ships');
    expect(copy.text('indicators.yaml')).toContain('    baseline: 12\n\n  - id: ships\n    title: Ships\n');
  });

  it('a plan of one file stays one', async () => {
    const text = 'schema: 1\ntitle: Towns\nperiod: 2019\n\nevents:\n  - id: forum\n    title: Forum\n';
    const copy = Copy.with({ 'plan.yaml': text });
    await copy.wp('add', 'milestone', 'Opening', '--when', 'Q3');
    expect(copy.texts()).toEqual({
      'plan.yaml': `${text}\nmilestones:\n  - id: opening\n    title: Opening\n    when: 2019-Q3\n`,
    });
  });

  it('does so, too, where there is no plan.yaml yet', async () => {
    const events = 'events:\n  - id: forum\n    title: Forum\n';
    const [one, two] = [{ 'events.yaml': events }, { 'events.yaml': events, 'themes.yaml': 'themes: []\n' }];
    const add = async (files: Record<string, string>) => {
      const folder = folderWith(files);
      const words = ['--plan', folder, 'add', 'action', 'Survey of the quays'];
      expect(await runWp(words)).toMatchObject({ exit: 0, stderr: '' });
      return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    };
    const survey = 'actions:\n  - id: survey-of-the-quays\n    title: Survey of the quays\n';
    expect(await add(one)).toEqual([['events.yaml', `${survey}\n${events}`]]);
    expect(await add(two)).toEqual([['actions.yaml', survey], ...Object.entries(two)]);
  });

  it('works in a plan of nothing but a header', async () => {
    const copy = Copy.with({});
    await copy.wp('add', 'event', 'Forum');
    expect(copy.text('events.yaml')).toBe('events:\n  - id: forum\n    title: Forum\n');
  });

  it('takes no id twice', async () => {
    const copy = plan();
    await copy.wp('add', 'event', 'Forum', '--theme', 'quays');
    expect(copy.text('quays.yaml')).toContain('  - id: forum-2\n    title: Forum\n');
    const { exit, stdout } = await copy.wp('add', 'event', 'Forum', '--id', 'forum');
    expect(exit).toBe(1);
    expect(stdout).toContain('the id “forum” is already used');
  });

  it.each([
    [['evnt', 'Forum'], 'Did you mean “event”?'],
    [['event', 'Forum', '--theme', 'quais'], 'Did you mean “quays”?'],
    [['event', 'Forum', '--id', 'The Forum'], '“id” should be an id'],
    [['event', 'Forum', '--when', 'someday'], '“someday” is not a date'],
    [['event', 'Forum', 'of', 'towns'], '“of” is no field=value'],
    [['event', 'Forum', 'staus=done'], 'Did you mean “status”?'],
    [['event', ' '], '“title” should be text'],
    [['event'], '<title> is missing'],
  ])('%j exits 2', async (words, said) => {
    const copy = plan();
    const { exit, stderr } = await copy.wp('add', ...words);
    expect(exit).toBe(2);
    expect(stderr).toContain(said);
    expect(copy.texts()).toEqual({ ...FILES, 'plan.yaml': copy.text('plan.yaml') });
  });
});
