// `wp set`, `done` and `move`: fields of one record, read as the model reads them.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Copy, changedLines } from './copy.ts';

const EVENTS = `events:
  - id: forum # the big one
    title: Forum
    when: 2019-06
    place: Grayhaven
    tags: [docks]
    x-room: Old customs house

  - id: assembly
    title: { en: Assembly, es: Asamblea }
    related: forum
`;
const plan = () => Copy.with({ 'events.yaml': EVENTS });

/** The lines that a command changes. */
async function lines(...words: string[]): Promise<string[]> {
  const copy = plan();
  const { exit, stderr } = await copy.wp(...words);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return changedLines(EVENTS, copy.text('events.yaml'));
}

describe('wp set', () => {
  it.each([
    ['a new field', ['set', 'forum', 'status=ongoing'], ['+     status: ongoing']],
    ['a field inside', ['set', 'forum', 'budget.amount=5000'], ['+     budget:', '+       amount: 5000']],
    [
      'a number in figures',
      ['set', 'forum', 'budget.amount=1500.50'],
      ['+     budget:', '+       amount: 1500.5'],
    ],
    [
      'a number with words',
      ['set', 'forum', 'budget={amount: about 5, currency: EUR}'],
      ['+     budget:', '+       amount: about 5', '+       currency: EUR'],
    ],
    ['a date in words', ['set', 'forum', 'when=8 March'], ['-     when: 2019-06', '+     when: 2019-03-08']],
    ['a year', ['set', 'forum', 'when=2019'], ['-     when: 2019-06', '+     when: 2019']],
    [
      'several dates',
      ['set', 'forum', 'when=[2019-03, 2019-05]'],
      ['-     when: 2019-06', '+     when: [2019-03, 2019-05]'],
    ],
    [
      'one more of a list',
      ['set', 'forum', 'tags+=ports'],
      ['-     tags: [docks]', '+     tags: [docks, ports]'],
    ],
    [
      'one more where one was',
      ['set', 'forum', 'place+=Villasal'],
      ['-     place: Grayhaven', '+     place: [Grayhaven, Villasal]'],
    ],
    ['the first of a list', ['set', 'forum', 'partners+=UN'], ['+     partners: [UN]']],
    ['one less', ['set', 'forum', 'tags-=docks'], ['-     tags: [docks]']],
    ['a list', ['set', 'forum', 'sdg=[11, "11.10"]'], ['+     sdg: [11, "11.10"]']],
    [
      'a text that only begins like a list',
      ['set', 'forum', 'title=[Draft] Forum [2: quays]'],
      ['-     title: Forum', '+     title: "[Draft] Forum [2: quays]"'],
    ],
    ['nothing any more', ['set', 'forum', 'place='], ['-     place: Grayhaven']],
    ['a text of digits', ['set', 'forum', 'title=2019'], ['-     title: Forum', '+     title: "2019"']],
    [
      'a text with a colon',
      ['set', 'forum', 'title=Forum: one'],
      ['-     title: Forum', '+     title: "Forum: one"'],
    ],
    [
      'a text in brackets',
      ['set', 'forum', 'title=[draft]'],
      ['-     title: Forum', '+     title: "[draft]"'],
    ],
    [
      'one language',
      ['set', 'assembly', 'title.es=Asamblea general'],
      ['-     title: { en: Assembly, es: Asamblea }', '+     title: { en: Assembly, es: Asamblea general }'],
    ],
    [
      'a second language',
      ['set', 'forum', 'title.es=Foro'],
      ['-     title: Forum', '+     title:', '+       en: Forum', '+       es: Foro'],
    ],
    ['the plan’s own language', ['set', 'forum', 'title.en=Day'], ['-     title: Forum', '+     title: Day']],
    [
      'a language less',
      ['set', 'assembly', 'title.es='],
      ['-     title: { en: Assembly, es: Asamblea }', '+     title: { en: Assembly }'],
    ],
    [
      'a field of one’s own',
      ['set', 'forum', 'x-room=Hall 2'],
      ['-     x-room: Old customs house', '+     x-room: Hall 2'],
    ],
    ['an entry of a list', ['set', 'forum', 'tags.0=quays'], ['-     tags: [docks]', '+     tags: [quays]']],
    ['a truth', ['set', 'forum', 'referenced=true'], ['+     referenced: true']],
    ['by the beginning of an id', ['set', 'ass', 'when=tbc'], ['+     when: tbc']],
  ])('%s', async (_, words, expected) => {
    expect(await lines(...words)).toEqual(expected);
  });

  it.each([
    ['a number that stood in quotes keeps them', '    sdg: "11"', 'sdg=13', '    sdg: "13"'],
    ['a text that stood in quotes keeps them', "    ref: 'A'", 'ref=B', "    ref: 'B'"],
    [
      'what means something else in quotes loses them',
      '    budget: {amount: "5 to 6"}',
      'budget.amount=6',
      '    budget: {amount: 6}',
    ],
    [
      'a record goes with its last field',
      '    budget:\n      amount: 5\n    sdg: 11',
      'budget.amount=',
      '    sdg: 11',
    ],
  ])('%s', async (_, before, word, after) => {
    const file = (field: string) => `events:\n  - id: forum\n    title: Forum\n${field}\n`;
    const copy = Copy.with({ 'events.yaml': file(before) });
    expect(await copy.wp('set', 'forum', word)).toMatchObject({ exit: 0, stderr: '' });
    expect(copy.text('events.yaml')).toBe(file(after));
  });

  it('several fields at once, each told with its line', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('set', 'forum', 'status=done', 'place=', 'when=Q2');
    expect(exit).toBe(0);
    expect(stdout).toBe(`Forum · forum

Status  planned → done
Place   Grayhaven → –
When    June → Q2
File    plan/events.yaml:4
        plan/events.yaml:5
`);
  });

  it('what it is already changes nothing', async () => {
    const copy = plan();
    expect(await copy.wp('set', 'forum', 'when=2019-06', 'tags=docks', 'tags+=docks', 'owner=')).toEqual({
      stdout: 'Nothing to change.\n',
      stderr: '',
      exit: 0,
    });
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });

  it.each([
    [['set', 'forun', 'status=done'], 'nothing in the plan has the id “forun”', 'Did you mean “forum”?'],
    [['set', 'forum', 'staus=done'], 'there is no field “staus” here', 'Did you mean “status”?'],
    [['set', 'forum', 'budget.amout=5'], 'there is no field “budget.amout” here', 'Did you mean “amount”?'],
    [['set', 'forum', 'status=don'], '“don” is no value of “status”', 'Did you mean “done”?'],
    [['set', 'forum', 'when=2019-02-30'], 'that month has no such day', 'Did you mean “2019-02-28”?'],
    [['set', 'forum', 'when=someday'], '“someday” is not a date', 'Write 2019-06-17'],
    [['set', 'forum', 'title='], '“title” is missing', 'Every record has an id and a title.'],
    [['set', 'forum', 'type+=x'], '“type” should be text', 'See: wp set --help'],
    [['set', 'forum', 'tags-=dock'], '“dock” is not in “tags”', 'Did you mean “docks”?'],
    [['set', 'forum', 'partners-=UN'], '“UN” is not in “partners”', ''],
    [['set', 'forum', 'tags.3=x'], 'there is no field “tags.3” here', 'Known: 0.'],
    [['set', 'forum', 'status'], '“status” is no field=value', 'Write field=value'],
    [['set', 'forum', 'id=fora'], 'an id changes together with all that names it', 'wp rename forum NEW'],
    [
      ['set', 'forum', 'budget.currency=euro'],
      '“budget.currency” should be a currency code',
      'See: wp set --help',
    ],
    [['set', 'forum', 'budget.amount=2,7'], '“2,7” is read as words, not as a number', 'Write 2.7.'],
    [['set', 'forum', 'budget.amount=5.000'], '“5.000” is read as words', 'Write 5000 or 5.'],
    [['set', 'forum'], '<change> is missing', 'See: wp set --help'],
  ])('%j exits 2 and says what is meant', async (words, message, hint) => {
    const copy = plan();
    const { stderr, exit } = await copy.wp(...words);
    expect(exit).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });

  it('puts no second language beside a text whose own nobody knows', async () => {
    const copy = Copy.with({ 'plan.yaml': 'schema: 1\ntitle: Towns\nperiod: 2019\n', 'events.yaml': EVENTS });
    const { exit, stderr } = await copy.wp('set', 'forum', 'title.es=Foro');
    expect(exit).toBe(2);
    expect(stderr).toContain('title');
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });

  it('refuses what would break the plan, with the findings', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('set', 'forum', 'depends_on=[assembly, fora]');
    expect(exit).toBe(1);
    expect(stdout).toContain('plan/events.yaml:7:28: error: “depends_on” names “fora”');
    expect(stdout).toContain('Nothing was written: with this change the plan would have new errors.');
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });

  it('edits a plan that has errors already, where it makes none', async () => {
    const copy = Copy.with({ 'events.yaml': `${EVENTS}    staus: done\n    part_of: fora\n` });
    expect(await copy.wp('set', 'forum', 'status=done')).toMatchObject({ exit: 0 });
  });

  it('tells new warnings, and writes', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('set', 'forum', 'when=2025');
    expect(exit).toBe(0);
    expect(stdout).toContain('warning: 2025 is outside the plan’s period');
    expect(copy.text('events.yaml')).toContain('when: 2025\n');
  });

  it('names the line to edit by hand where nothing can be proven', async () => {
    const text =
      'actions:\n  - id: ropes\n    title: Ropes\n    owner: &o office\n  - id: lamps\n    title: Lamps\n    owner: *o\n';
    const copy = Copy.with({ 'a.yaml': text });
    const { stderr, exit } = await copy.wp('set', 'ropes', 'owner=harbour master');
    expect(exit).toBe(1);
    expect(stderr).toContain('nothing was written; edit plan/a.yaml:4 by hand');
    expect(copy.text('a.yaml')).toBe(text);
  });

  it('--dry-run shows the lines that git apply reads, and writes nothing', async () => {
    const copy = plan();
    const { stdout, exit } = await copy.wp('set', 'forum', 'place=Villasal', '--dry-run');
    expect(exit).toBe(0);
    expect(stdout).toBe(`--- a/plan/events.yaml
+++ b/plan/events.yaml
@@ -2,7 +2,7 @@
   - id: forum # the big one
     title: Forum
     when: 2019-06
-    place: Grayhaven
+    place: Villasal
     tags: [docks]
     x-room: Old customs house
 
`);
    expect(copy.text('events.yaml')).toBe(EVENTS);
  });
});

it('what --dry-run prints can be applied, whatever the line ends', async () => {
  const copy = Copy.of('test/edit/samples');
  const words = ['set', 'crlf-forum', 'status=done', 'tags+=ports'];
  const { stdout } = await copy.wp(...words, '--dry-run');
  execFileSync('git', ['apply', '-'], { cwd: copy.folder, input: stdout });
  const applied = copy.text('crlf.yaml');
  const other = Copy.of('test/edit/samples');
  await other.wp(...words);
  expect(applied).toBe(other.text('crlf.yaml'));
});

describe('wp done', () => {
  it('is one line', async () => {
    expect(await lines('done', 'forum')).toEqual(['+     status: done']);
  });

  it('says when it happened where that is typed', async () => {
    expect(await lines('done', 'forum', '--actual', '8 June')).toEqual([
      '+     actual: 2019-06-08',
      '+     status: done',
    ]);
  });

  it('refuses what has not happened yet', async () => {
    const { exit, stdout } = await plan().wp('done', 'forum', '--actual', '2019-06-20');
    expect(exit).toBe(1);
    expect(stdout).toContain('2019-06-20 is still to come');
  });
});

describe('wp move', () => {
  it.each([
    [['2019-09'], '2019-09'],
    [['early', 'June'], 'early 2019-06'],
    [['17-19 June'], '2019-06-17/2019-06-19'],
    [['fin', 'de', 'marzo'], 'late 2019-03'],
    [['tbc'], 'tbc'],
    [['à confirmer'], 'tbc'],
  ])('%j', async (typed, written) => {
    expect(await lines('move', 'forum', ...typed)).toEqual(['-     when: 2019-06', `+     when: ${written}`]);
  });

  it('has no date for what is only measured', async () => {
    const copy = Copy.with({ 'm.yaml': 'indicators:\n  - id: users\n    title: Users\n' });
    const { exit, stderr } = await copy.wp('move', 'users', '2019');
    expect(exit).toBe(2);
    expect(stderr).toContain('there is no field “when” here');
  });
});
