// `wp note`: a dated judgement, signed.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runWp } from '../run-wp.ts';
import { Copy, changedLines } from './copy.ts';

const EVENTS =
  'events:\n  - id: forum\n    title: Forum\n  - id: assembly\n    title: Assembly\n    updates:\n      - {on: 2019-02, note: Early}\n';
const plan = () => Copy.with({ 'events.yaml': EVENTS });

describe('wp note', () => {
  it('begins the updates of a record', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('note', 'forum', 'The hall is booked', '--health', 'green');
    expect(exit).toBe(0);
    expect(changedLines(EVENTS, copy.text('events.yaml'))).toEqual([
      '+     updates:',
      '+       - on: 2019-06-15',
      '+         by: secretariat',
      '+         health: green',
      '+         note: The hall is booked',
    ]);
    expect(stdout).toContain('plan/events.yaml:5\n');
  });

  it('goes after the others', async () => {
    const copy = plan();
    await copy.wp('note', 'assembly', 'Nothing', 'new', '--by', 'finance desk');
    expect(changedLines(EVENTS, copy.text('events.yaml'))).toEqual([
      '+       - on: 2019-06-15',
      '+         by: finance desk',
      '+         note: Nothing new',
    ]);
  });

  it('keeps the lines of a text', async () => {
    const copy = plan();
    await copy.wp('note', 'forum', 'One: yes\nTwo: # no');
    expect(copy.text('events.yaml')).toContain('        note: |-\n          One: yes\n          Two: # no\n');
  });

  it('is signed by git’s user where nobody says who', async () => {
    const copy = plan();
    execFileSync('git', ['init', '-q'], { cwd: copy.folder });
    execFileSync('git', ['config', 'user.name', 'Harbour Office'], { cwd: copy.folder });
    const vars = { PATH: process.env.PATH ?? '', HOME: copy.folder };
    await runWp(['note', 'forum', 'Booked'], { cwd: copy.folder, vars });
    expect(copy.text('events.yaml')).toContain('by: Harbour Office\n');
  });

  it('is not signed where git’s user has a name of nothing', async () => {
    const copy = plan();
    execFileSync('git', ['init', '-q'], { cwd: copy.folder });
    execFileSync('git', ['config', 'user.name', ' '], { cwd: copy.folder });
    const vars = { PATH: process.env.PATH ?? '', HOME: copy.folder };
    await runWp(['note', 'forum', 'Booked'], { cwd: copy.folder, vars });
    expect(copy.text('events.yaml')).toContain('      - on: 2019-06-15\n        note: Booked\n');
  });

  it('is not signed where nobody is known', async () => {
    const copy = plan();
    await runWp(['note', 'forum', 'Booked'], { cwd: copy.folder, vars: { PATH: '', HOME: copy.folder } });
    expect(copy.text('events.yaml')).toContain('      - on: 2019-06-15\n        note: Booked\n');
  });

  it('knows its judgements', async () => {
    const { exit, stderr } = await plan().wp('note', 'forum', 'Hm', '--health', 'amer');
    expect(exit).toBe(2);
    expect(stderr).toContain('Did you mean “amber”?');
  });
});
