// `wp fmt`: dates in words become canonical, and not a byte else.
import { describe, expect, it } from 'vitest';
import { Copy, changedLines } from './copy.ts';

const EVENTS = `# June is a month.
events:
  - id: forum   # in June
    title: June
    when:   Mid March   # or so
    actual: '8 de marzo'
    note: June

  - {id: night, title: Night, when: [June, 2019-07, 8 mars]}
  - id: assembly
    title: Assembly
    when: March and June
    updates:
    - on: May
      note: June
`;
const FORMATTED = EVENTS.replace('Mid March  ', 'mid 2019-03  ')
  .replace('8 de marzo', '2019-03-08')
  .replace('[June, 2019-07, 8 mars]', '[2019-06, 2019-07, 2019-03-08]')
  .replace('March and June', '[2019-03, 2019-06]')
  .replace('on: May', 'on: 2019-05');
const plan = () => Copy.with({ 'events.yaml': EVENTS });

describe('wp fmt', () => {
  it('rewrites dates, keeps everything else, and has nothing to do twice', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('fmt');
    expect(exit).toBe(0);
    expect(stdout).toContain('6 dates rewritten.');
    expect(copy.text('events.yaml')).toBe(FORMATTED);
    expect(await copy.wp('fmt')).toEqual({ stdout: 'Nothing to change.\n', stderr: '', exit: 0 });
    expect(await copy.wp('fmt', '--check')).toEqual({ stdout: 'Nothing to change.\n', stderr: '', exit: 0 });
  });

  it('--check lists them, exits 1 and writes nothing', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('fmt', '--check');
    expect(exit).toBe(1);
    expect(stdout).toContain('6 dates to rewrite.');
    expect(stdout).toContain('plan/events.yaml:5');
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });

  it('--dry-run shows the lines', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('fmt', '--dry-run');
    expect(exit).toBe(0);
    expect(stdout).toContain('-    when:   Mid March   # or so\n');
    expect(stdout).toContain('+    when:   mid 2019-03   # or so\n');
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });

  it('the period of the plan, too', async () => {
    const header = 'schema: 1\ntitle: Towns\nperiod: October 2018 to September 2019\n';
    const copy = Copy.with({ 'plan.yaml': header });
    await copy.wp('fmt');
    expect(changedLines(header, copy.text('plan.yaml'))).toEqual([
      '- period: October 2018 to September 2019',
      '+ period: 2018-10/2019-09',
    ]);
  });

  it('a list gets longer where one text of it names several dates', async () => {
    const text = 'events:\n  - id: forum\n    title: Forum\n    when: [March and June, 2019-09] # thrice\n';
    const copy = Copy.with({ 'events.yaml': text });
    expect((await copy.wp('fmt')).exit).toBe(0);
    expect(copy.text('events.yaml')).toBe(text.replace('March and June', '2019-03, 2019-06'));
  });

  it('tells where a date must be rewritten by hand', async () => {
    const text = 'events:\n  - id: forum\n    title: Forum\n    when: June\n    title: Day\n';
    const copy = Copy.with({ 'events.yaml': text });
    const { exit, stderr } = await copy.wp('fmt');
    expect(exit).toBe(1);
    expect(stderr).toContain('plan/events.yaml:4');
    expect(copy.text('events.yaml')).toBe(text);
  });

  it('leaves what it cannot read to people', async () => {
    const text = 'events:\n  - id: forum\n    title: Forum\n    when: someday\n';
    const copy = Copy.with({ 'events.yaml': text });
    expect((await copy.wp('fmt')).exit).toBe(0);
    expect(copy.text('events.yaml')).toBe(text);
  });

  it.each(['plan', 'test/cli/plans/harbour', 'test/edit/samples'])('%s needs none', async (folder) => {
    expect((await Copy.of(folder).wp('fmt', '--check')).exit).toBe(0);
  });
});
