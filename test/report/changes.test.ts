// What changed between two plans: every kind of change by example, and what is no change.
import { describe, expect, it } from 'vitest';
import { changesBetween, type RecordChange } from '../../src/report/changes.ts';
import { loadFiles } from '../load/plan-of.ts';
import { planOf } from '../plan-of.ts';

const FORUM = `events:
  - id: waterfront-forum
    title: {en: Forum on waterfronts, es: Foro de frentes marítimos}
    when: 2031-06
    owner: crews
    tags: [quays]
`;

async function changes(before: string, after: string): Promise<RecordChange[]> {
  return changesBetween(await planOf(before), await planOf(after));
}

/** The forum with one line put in another's place, or added. */
async function forum(from: RegExp | string, to: string): Promise<string[]> {
  const found = await changes(FORUM, FORUM.replace(from, to));
  return found.flatMap(({ fields }) =>
    fields.map(({ field, from: a, to: b }) => `${field}: ${JSON.stringify(a)} → ${JSON.stringify(b)}`),
  );
}
const plus = (line: string) => forum(/$/, `    ${line}\n`);

const LATE = '{on: 2031-05-02, health: red, note: The hall is closed.}';

describe('fields', () => {
  it.each([
    ['moved', () => forum('2031-06', '2031-09'), ['when: "2031-06" → "2031-09"']],
    ['became tbc', () => forum('2031-06', 'tbc'), ['when: "2031-06" → "tbc"']],
    ['renamed', () => forum('Forum on', 'Summit on'), [expect.stringMatching(/^title: .*Forum.*Summit/)]],
    ['owner', () => forum('crews', 'secretariat'), ['owner: "crews" → "secretariat"']],
    ['without an owner', () => forum('    owner: crews\n', ''), ['owner: "crews" → null']],
    ['status', () => plus('status: cancelled'), ['status: "planned" → "cancelled"']],
    ['condition', () => plus('subject_to: budget'), ['subject_to: null → "budget"']],
    ['budget', () => plus('budget: {amount: 5000}'), ['budget: null → {"amount":5000}']],
    ['theme', () => plus('theme: ports'), ['themes: null → ["ports"]']],
    ['happened', () => plus('actual: 2031-06-20'), ['actual: null → "2031-06-20"']],
    ['text', () => plus('description: Two days.'), ['description: null → "Two days."']],
    ['x- keys', () => plus('x-room: Blue'), ['x-room: null → "Blue"']],
    ['kind', () => forum('events', 'milestones'), ['kind: "event" → "milestone"']],
    [
      'health, and the judgement it comes from',
      () => plus(`updates: [${LATE}]`),
      ['health: null → "red"', expect.stringMatching(/^updates: null/)],
    ],
  ] as [string, () => Promise<string[]>, unknown[]][])('%s', async (_, run, expected) => {
    expect(await run()).toEqual(expected);
  });

  it('stand in the order a reader asks for them', async () => {
    const all = FORUM.replace('2031-06', '2031-09')
      .replace('crews', 'secretariat')
      .replace('Forum on', 'Summit on')
      .replace('quays', 'members');
    const [change] = await changes(FORUM, `${all}    status: postponed\n`);
    expect(change?.fields.map(({ field }) => field)).toEqual(['title', 'when', 'status', 'owner', 'tags']);
  });

  it('stand like that in whatever order a record has its own', async () => {
    const fields = [
      'title: Forum',
      'part_of: a fair',
      'note: Dry',
      'place: Quay 3',
      'x-dock: 4',
      'owner: crews',
    ];
    const order = async (lines: readonly string[]) => {
      const found = await changes(
        'events:\n  - id: forum\n    title: Fair\n',
        `events:\n  - id: forum\n${lines.map((line) => `    ${line}\n`).join('')}`,
      );
      return found.flatMap(({ fields: changed }) => changed.map(({ field }) => field));
    };
    const asked = await order(fields);
    expect(asked).toEqual(['title', 'owner', 'note', 'part_of', 'place', 'x-dock']);
    expect(await order(fields.toReversed())).toEqual(asked);
  });

  it('say how a date moved', async () => {
    const [change] = await changes(FORUM, FORUM.replace('2031-06', '2031-09'));
    expect(change?.fields[0]?.shift).toEqual({ kind: 'later', by: { count: 3, unit: 'month' } });
  });
});

describe('no change', () => {
  it.each([
    ['another spelling of the date', FORUM.replace('2031-06', 'June')],
    [
      'another order of keys',
      FORUM.replace('    owner: crews\n', '').replace('    when', '    owner: crews\n    when'),
    ],
    ['another order of languages', FORUM.replace(/\{en: (.*), es: (.*)\}/, '{es: $2, en: $1}')],
    ['comments and quotes', FORUM.replace('crews', '"crews" # the office')],
    ['an empty list', `${FORUM}    related: []\n`],
  ])('%s', async (_, after) => {
    expect(await changes(FORUM, after)).toEqual([]);
  });

  it('another file, or another place in it', async () => {
    const [first, second] = ['  - {id: a, title: A}\n', '  - {id: b, title: B}\n'];
    const header = 'schema: 1\ntitle: Plan\nperiod: 2031\n';
    const before = await planOf({ 'plan.yaml': header, 'all.yaml': `events:\n${first}${second}` });
    const after = await planOf({
      'plan.yaml': `${header}events:\n${second}`,
      'ports/a.yaml': `events:\n${first}`,
    });
    expect(changesBetween(before, after)).toEqual([]);
  });
});

describe('records', () => {
  const brief = (found: RecordChange[]) => found.map(({ how, id, was }) => [how, id, was]);
  const more = `${FORUM}  - {id: tide-day, title: Open day of the tide tables}\n`;

  it('are added and removed', async () => {
    expect(brief(await changes(FORUM, more))).toEqual([['added', 'tide-day', null]]);
    expect(brief(await changes(more, FORUM))).toEqual([['removed', 'tide-day', null]]);
  });

  it('may be themes and indicators, too', async () => {
    const after = `themes: [{id: ports, title: Ports}]\n${FORUM}indicators: [{id: berths, title: Berths}]\n`;
    expect(brief(await changes(FORUM, after))).toEqual([
      ['added', 'ports', null],
      ['added', 'berths', null],
    ]);
  });

  it('keep their life under another id: the same kind and title', async () => {
    const renamed = FORUM.replace('id: waterfront-forum', 'id: quay-forum').replace('crews', 'secretariat');
    const [change] = await changes(FORUM, renamed);
    expect(change).toMatchObject({ how: 'changed', id: 'quay-forum', was: 'waterfront-forum' });
    expect(change?.fields.map(({ field }) => field)).toEqual(['owner']);
  });

  it('are not taken for each other where two have that title', async () => {
    const two = 'events:\n  - {id: a-1, title: Webinar}\n  - {id: a-2, title: Webinar}\n';
    expect(brief(await changes(two, two.replaceAll('a-', 'b-')))).toEqual([
      ['added', 'b-1', null],
      ['added', 'b-2', null],
      ['removed', 'a-1', null],
      ['removed', 'a-2', null],
    ]);
  });

  it('keep it under another title where the new id is known', async () => {
    const [before, after] = [
      await planOf(FORUM),
      await planOf(FORUM.replace('id: waterfront-forum', 'id: summit').replace('Forum on', 'Summit on')),
    ];
    expect(brief(changesBetween(before, after))).toHaveLength(2);
    const known = new Map([['summit', 'waterfront-forum']]);
    expect(brief(changesBetween(before, after, known))).toEqual([['changed', 'summit', 'waterfront-forum']]);
  });

  it('that cannot be read are neither added nor removed', async () => {
    const { plan: broken } = await loadFiles({ 'plan.yaml': `schema: 1\ntitle: P\nperiod: 2031\nevents: [` });
    const { plan: lost } = await loadFiles({
      'plan.yaml': 'schema: 1\ntitle: P\nperiod: 2031\nevents:\n  - id: waterfront-forum\n',
    });
    const whole = await planOf(FORUM);
    expect(changesBetween(whole, broken)).toEqual([]);
    expect(changesBetween(broken, whole)).toEqual([]);
    expect(changesBetween(whole, lost)).toEqual([]);
  });
});
