// A plan of which a file cannot be read: nobody is told that what may be in it is not there.
import { expect, it } from 'vitest';
import { folderWith, HEADER } from '../folder.ts';
import { type Run, runWp } from '../run-wp.ts';

/** In the place of a file there is a folder, which is as unreadable for root as for anybody. */
const plan = () =>
  folderWith({
    'plan.yaml': HEADER,
    'basin.yaml': 'actions:\n  - {id: basin, title: Dredging, when: June}\n',
    'events.yaml/kept': '',
  });

const unread = (id: string | null): Run => ({
  stdout: '',
  stderr: `wp: part of the plan cannot be read: events.yaml${id === null ? '' : `; “${id}” may stand there`}
See what is wrong: wp validate
`,
  exit: 1,
});

it.each([
  ['show forum', 'forum'],
  ['done forum', 'forum'],
  ['rename basin dock', 'basin'],
  ['remove basin', 'basin'],
  ['add event Forum --id forum', 'forum'],
  ['fmt', null],
  ['fmt --check', null],
])('wp %s', async (line, id) => {
  expect(await runWp(line.split(' '), { cwd: plan() })).toEqual(unread(id));
});

it('what is in the files that can be read is edited as ever', async () => {
  const { exit, stderr } = await runWp(['done', 'basin'], { cwd: plan() });
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
});

it('wp fmt rewrites what is right, and tells of what is not YAML', async () => {
  const folder = folderWith({
    'plan.yaml': HEADER,
    'basin.yaml': 'actions:\n  - {id: basin, title: Dredging, when: June}\n',
    'events.yaml': 'events: [\n',
  });
  const { exit, stdout, stderr } = await runWp(['fmt'], { cwd: folder });
  expect(stdout).toContain('June → 2031-06');
  expect(stderr).toBe('The plan has 1 error; what could be read is shown. See: wp validate\n');
  expect(exit).toBe(1);
});
