// `wp rename` and `wp remove`: what others name follows, or holds it where it is.
import { describe, expect, it } from 'vitest';
import { Copy, changedLines } from './copy.ts';

const FILES = {
  'quays.yaml': `theme: quays # the default
themes:
  - id: quays
    title: Quays
events:
  - id: forum
    title: Forum
    related: [assembly, docks] # both
  - id: assembly
    title: Assembly
    part_of: forum
    depends_on: 'forum'
    note: forum
`,
  'measures.yml': `indicators:
  - {id: visitors, title: Visitors, related: forum, theme: [quays]}
projects:
  - id: docks
    title: Docks
    depends_on:
      - forum   # first
      - visitors
`,
};
const plan = () => Copy.with(FILES);

async function changes(...words: string[]): Promise<Record<string, string[]>> {
  const copy = plan();
  expect(await copy.wp(...words)).toMatchObject({ exit: 0, stderr: '' });
  return Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [name, changedLines(text, copy.text(name))]),
  );
}

describe('wp rename', () => {
  it('takes every reference along, in every file', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('rename', 'forum', 'quay-forum');
    expect(exit).toBe(0);
    expect(copy.texts()).toMatchObject({
      'quays.yaml': FILES['quays.yaml']
        .replace('id: forum', 'id: quay-forum')
        .replace('part_of: forum', 'part_of: quay-forum')
        .replace("'forum'", "'quay-forum'"),
      'measures.yml': FILES['measures.yml']
        .replace('related: forum', 'related: quay-forum')
        .replace('- forum', '- quay-forum'),
    });
    for (const line of ['quays.yaml:6', 'quays.yaml:11', 'quays.yaml:12', 'measures.yml:2', 'measures.yml:7'])
      expect(stdout).toContain(`plan/${line}`);
    expect((await copy.wp('validate')).exit).toBe(0);
  });

  it('a theme, too', async () => {
    expect(await changes('rename', 'quays', 'docks')).toEqual({
      'quays.yaml': [
        '- theme: quays # the default',
        '- themes:',
        '-   - id: quays',
        '+ theme: docks # the default',
        '+ themes:',
        '+   - id: docks',
      ],
      'measures.yml': [
        '-   - {id: visitors, title: Visitors, related: forum, theme: [quays]}',
        '+   - {id: visitors, title: Visitors, related: forum, theme: [docks]}',
      ],
    });
  });

  it('there and back is the plan as it was', async () => {
    const copy = plan();
    await copy.wp('rename', 'forum', 'true');
    expect(copy.text('quays.yaml')).toContain('- id: "true"\n');
    await copy.wp('rename', 'true', 'fora');
    await copy.wp('rename', 'fora', 'forum');
    expect(copy.text('quays.yaml').replaceAll('"', '')).toBe(FILES['quays.yaml']);
  });

  it('follows a name for YAML, and leaves texts and what is no record alone', async () => {
    const events = `events:
  - id: &host forum
    title: Forum
  - id: day
    title: The day before the forum
    part_of: *host
`;
    const topics = 'themes:\n  - id: quays\n    title: Where the forum is\n';
    const copy = Copy.with({ 'events.yaml': events, 'topics.yaml': topics });
    expect(await copy.wp('rename', 'forum', 'quay-forum')).toMatchObject({ exit: 0, stderr: '' });
    expect(copy.text('events.yaml')).toBe(events.replace('&host forum', '&host quay-forum'));
    expect(copy.text('topics.yaml')).toBe(topics);
  });

  it('passes over files and entries that are no records', async () => {
    const files = {
      'events.yaml': 'events:\n  - forum\n  - id: forum\n    title: Forum\n',
      'list.yaml': '- forum\n',
    };
    const copy = Copy.with(files);
    expect((await copy.wp('rename', 'forum', 'fora')).exit).toBe(0);
    expect(copy.text('events.yaml')).toBe(files['events.yaml'].replace('id: forum', 'id: fora'));
    expect(copy.text('list.yaml')).toBe(files['list.yaml']);
  });

  it('tells where a list with a name for YAML must be changed by hand', async () => {
    const files = {
      'events.yaml':
        'x-hosts: &hosts [forum]\nevents:\n  - id: forum\n    title: Forum\n  - id: day\n    title: Day\n    related: *hosts\n',
    };
    const copy = Copy.with(files);
    const { exit, stderr } = await copy.wp('rename', 'forum', 'fora');
    expect(exit).toBe(1);
    expect(stderr).toContain('plan/events.yaml:7');
    expect(copy.texts()).toMatchObject(files);
  });

  it('is not held up by a mistake that names the old id', async () => {
    const round = (id: string) =>
      `events:\n  - id: ${id}\n    title: Forum\n    part_of: day\n  - id: day\n    title: Day\n    part_of: ${id}\n`;
    const copy = Copy.with({ 'events.yaml': round('forum') });
    expect((await copy.wp('validate')).exit).toBe(1);
    expect((await copy.wp('rename', 'forum', 'fora')).exit).toBe(0);
    expect(copy.text('events.yaml')).toBe(round('fora'));
  });

  it.each([
    [['rename', 'for', 'x'], 2, 'Did you mean “forum”?'],
    [['rename', 'forum', 'Forum 2'], 2, 'an id: at most 100 lower-case letters, digits and hyphens'],
    [['rename', 'forum', 'docks'], 1, 'the id “docks” is already used'],
  ])('%j is refused', async (words, exit, said) => {
    const copy = plan();
    const run = await copy.wp(...words);
    expect(run.exit).toBe(exit);
    expect(run.stdout + run.stderr).toContain(said);
    expect(copy.texts()).toMatchObject(FILES);
  });

  it('waits until every file can be read, since the id may be in one', async () => {
    const copy = Copy.with({ ...FILES, 'broken.yaml': 'events: [\n' });
    const { exit, stderr } = await copy.wp('rename', 'forum', 'fora');
    expect(exit).toBe(1);
    expect(stderr).toContain('plan/broken.yaml:1');
    expect(copy.texts()).toMatchObject(FILES);
  });
});

describe('wp remove', () => {
  it('names those who still name it, and leaves everything', async () => {
    const copy = plan();
    const { exit, stdout } = await copy.wp('remove', 'forum');
    expect(exit).toBe(1);
    expect(stdout).toContain('Nothing was written: others in the plan name it.');
    for (const line of ['quays.yaml:11', 'quays.yaml:12', 'measures.yml:2', 'measures.yml:7'])
      expect(stdout).toContain(`plan/${line}`);
    expect(copy.texts()).toMatchObject(FILES);
  });

  it('takes the lines of a record out', async () => {
    const copy = plan();
    await copy.wp('set', 'forum', 'related-=docks');
    const before = copy.text('measures.yml');
    const { exit, stdout } = await copy.wp('remove', 'docks');
    expect(exit).toBe(0);
    expect(stdout).toContain('Removed: plan/measures.yml:4');
    expect(changedLines(before, copy.text('measures.yml')).every((line) => line.startsWith('- '))).toBe(true);
    expect(copy.text('measures.yml')).toBe(before.slice(0, before.indexOf('  - id: docks')));
    expect((await copy.wp('validate')).exit).toBe(0);
  });

  it('goes by the whole id', async () => {
    const { exit, stderr } = await plan().wp('remove', 'assem');
    expect(exit).toBe(2);
    expect(stderr).toContain('Did you mean “assembly”?');
  });
});
