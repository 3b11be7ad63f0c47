// A report of a plan of which a part could not be read: it counts what is there, and says what is not.
import { expect, it } from 'vitest';
import { folderWith, HEADER } from '../cli/folder.ts';
import { runWp } from '../cli/run-wp.ts';

const cwd = folderWith({
  'plan/plan.yaml': `${HEADER}events: [{ id: forum, title: Forum, when: 2031-06 }]\n`,
  'plan/quays.yaml': 'events:\n  - id: night\n   title: Night of the quays\n',
});
const vars = { WP_TODAY: '2031-06-15' };

it.each(['table', 'md', 'html'])('is told in the report itself, as %s', async (format) => {
  const { stdout, exit } = await runWp(['report', '--format', format], { cwd, vars });
  expect(stdout).toContain('Part of the plan could not be read and is missing here: quays.yaml.');
  expect(exit).toBe(1);
});

it('is not said where all of it could be read', async () => {
  const { stdout } = await runWp(['report', '--plan', 'plan'], {
    cwd: folderWith({ 'plan/plan.yaml': `${HEADER}events: []\n` }),
    vars,
  });
  expect(stdout).not.toContain('could not be read');
});
