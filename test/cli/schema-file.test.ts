// The schema beside a plan, which editors complete and check names by: whoever makes a name is told to renew it.
import { describe, expect, it } from 'vitest';
import { Copy } from './edit/copy.ts';

const FILES = { 'quays.yaml': 'events:\n  - id: forum\n    title: Forum of the quays\n' };
const STALE = 'plan/schema.json is not up to date. Run: wp schema -o plan/schema.json\n';

async function planWithSchema(): Promise<Copy> {
  const plan = Copy.with(FILES);
  expect((await plan.wp('schema', '-o', 'plan/schema.json')).exit).toBe(0);
  return plan;
}

describe('a name that editors would take for a mistake', () => {
  it.each([
    ['add', 'event', 'Night of the quays'],
    ['rename', 'forum', 'quay-forum'],
  ])('is told by wp %s', async (...words) => {
    const plan = await planWithSchema();
    expect(await plan.wp(...words)).toMatchObject({ exit: 0, stderr: STALE });
    await plan.wp('schema', '-o', 'plan/schema.json');
    expect(await plan.wp('note', words[0] === 'add' ? 'night' : 'quay', 'Begun.')).toMatchObject({
      stderr: '',
    });
  });

  it('is told in JSON, too, beside the answer', async () => {
    const { stdout, stderr } = await (await planWithSchema()).wp('add', 'event', 'Regatta', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'edit', did: 'add' });
    expect(stderr).toBe(STALE);
  });
});

describe('nothing is said', () => {
  it('where there is no schema, or one of somebody else’s', async () => {
    expect(await Copy.with(FILES).wp('add', 'event', 'Regatta')).toMatchObject({ exit: 0, stderr: '' });
    const other = Copy.with({ ...FILES, 'schema.json': '{"type": "object"}' });
    expect(await other.wp('add', 'event', 'Regatta')).toMatchObject({ exit: 0, stderr: '' });
    const broken = Copy.with({ ...FILES, 'schema.json': '{' });
    expect(await broken.wp('add', 'event', 'Regatta')).toMatchObject({ exit: 0, stderr: '' });
  });

  it('where nothing was written, or no name is new', async () => {
    const plan = await planWithSchema();
    expect((await plan.wp('add', 'event', 'Regatta', '--dry-run')).stderr).toBe('');
    expect((await plan.wp('set', 'forum', 'title=Quay forum')).stderr).toBe('');
  });
});
