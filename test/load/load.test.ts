import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/index.ts';
import { diagnose } from '../../src/load/diagnose.ts';
import { disk } from '../../src/load/disk.ts';
import { FINDINGS, PLAN_VALUES, tooLarge, wholeFile } from '../../src/load/limits.ts';
import { load } from '../../src/load/load.ts';
import { positionsIn } from '../../src/load/positions.ts';
import { emptyRecords } from '../../src/load/records.ts';
import { type Files, inMemory, loadFiles, marks, told } from './plan-of.ts';

const today = '2031-06-15';

describe('ten different mistakes in three files', () => {
  const files: Files = {
    'plan.yaml': `schema: 1
title: Harbour Towns Network, work plan 2031
period: 2031
▸langauges: [en, es]
partners: [Port Guild]
themes:
  - {id: quays, title: Quays}
  - ▸{id: basin}
`,
    'quays.yaml': `theme: quays
events:
  - id: harbour-day
    title: Harbour day
    when: ▸2031-06-31
    status: ▸plannd
  - id: night-of-lights
    title: {en: Night of lights, es: Noche de luces}
    when: ▸June
    partners: [▸Port Gild]
actions:
  - id: ▸harbour-day
    title: Invite the towns
    sdg: [11.3, ▸42]
`,
    'zones/basin.yaml': `theme: quays
milestones:
  - id: survey-done
    title: Survey of the basin
    part_of: ▸harbor-day
    budget:
      amount: 1200
      ▸currrency: EUR
`,
  };

  it('are ten findings at the right places', async () => {
    const loaded = await loadFiles(files);
    const found = await told(loaded, [...loaded.findings, ...checkPlan(loaded.plan, { today })]);
    expect(found.map((line) => line.split(' ')[0])).toEqual(marks(files));
    expect(found.map((line) => line.split(' ')[1])).toEqual([
      'unknown-key',
      'missing-key',
      'date-unknown',
      'unknown-value',
      'date-words',
      'undeclared-name',
      'duplicate-id',
      'wrong-type',
      'unknown-reference',
      'unknown-key',
    ]);
  });

  it('and everything that is good is in the plan', async () => {
    const { plan } = await loadFiles(files);
    expect(plan.items.map(({ id }) => id)).toEqual([
      'harbour-day',
      'harbour-day',
      'night-of-lights',
      'survey-done',
    ]);
    expect(plan.items[3]?.budget).toEqual({ amount: 1200 });
  });
});

describe('a diagnostic', () => {
  it('has the line as written, the end of the place, and the other place', async () => {
    const loaded = await loadFiles({
      'plan.yaml': 'schema: 1\ntitle: Harbour Towns\nnote: one\nnote: two\n',
    });
    expect(await diagnose(loaded, loaded.findings)).toMatchObject([
      {
        file: 'plan.yaml',
        position: { line: 4, col: 1, endLine: 4, endCol: 5 },
        source: 'note: two',
        related: [{ file: 'plan.yaml', position: { line: 3, col: 1, endLine: 3, endCol: 5 } }],
      },
    ]);
  });

  it('of what is missing points at the nearest thing around it', async () => {
    const loaded = await loadFiles({ 'plan.yaml': 'title: Harbour Towns\nevents:\n  - {id: a, title: A}\n' });
    const place = { file: 'plan.yaml', path: ['events', 0, 'budget', 'amount'], on: 'value' as const };
    expect(positionsIn(loaded.source).locate(place)).toEqual({
      line: 3,
      col: 5,
      endLine: 3,
      endCol: 22,
    });
  });

  it('of what an alias stands for points at the alias', async () => {
    const loaded = await loadFiles({
      'plan.yaml': `schema: 1
title: Harbour Towns
x-usual: &usual {amount: 5, currency: euro}
events:
  - {id: a, title: A, budget: *usual}
`,
    });
    expect(await told(loaded)).toEqual(['plan.yaml:5:31 wrong-type']);
  });

  it('of more than 200 in a file, the others are counted', async () => {
    const items = Array.from({ length: 300 }, (_, n) => `  - {id: item-${n}, title: 7}\n`).join('');
    const loaded = await loadFiles({ 'plan.yaml': `schema: 1\ntitle: A\nevents:\n${items}` });
    expect(loaded.findings).toHaveLength(201);
    expect(loaded.findings.at(-1)).toMatchObject({ code: 'more-findings', args: { count: 100 } });
  });

  it('that counts nothing but warnings is one, so that the plan stays valid', async () => {
    const items = Array.from({ length: 250 }, (_, n) => `  - {id: item-${n}, title: A, when: June}\n`).join(
      '',
    );
    const loaded = await loadFiles({ 'plan.yaml': `schema: 1\ntitle: A\nperiod: 2031\nevents:\n${items}` });
    const shown = await diagnose(loaded, loaded.findings);
    expect(shown.at(-1)?.finding).toMatchObject({
      code: 'more-findings',
      severity: 'warning',
      args: { count: 50 },
    });
  });

  it('of a file that got shorter meanwhile has its place, and no line to quote', async () => {
    const written = 'schema: 1\ntitle: Harbour Towns\n\nnote: open\nnotes: closed\n';
    const loaded = await loadFiles({ 'plan.yaml': written });
    const later = { source: inMemory({ 'plan.yaml': 'schema: 1\n' }), opened: new Map() };
    const place = { file: 'plan.yaml', position: { line: 5, col: 1, endLine: 5, endCol: 6 } };
    const findings = loaded.findings.map((finding) => ({ ...finding, place }));
    expect(await diagnose(later, findings)).toMatchObject([{ ...place, source: null }]);
  });
});

it('a value that is refused is told once, beside the other mistakes', async () => {
  const files = {
    'plan.yaml': `schema: 1
title: Harbour Towns
events:
  - id: harbour-day
    title: ▸!important Harbour day
    ▸ownr: port
  - id: ▸7
`,
  };
  const found = await told(await loadFiles(files));
  expect(found.map((line) => line.split(' ')[0])).toEqual([
    'plan.yaml:5:12',
    'plan.yaml:6:5',
    'plan.yaml:7:5',
    'plan.yaml:7:9',
  ]);
});

it('files of more than a mebibyte are read like any other', async () => {
  const soundings = `# ${'Depth below the quay, in metres. '.repeat(40_000)}\n`;
  const { plan, findings } = await loadFiles({
    'plan.yaml': 'schema: 1\ntitle: A\n',
    'basins.yaml': `${soundings}events: [{id: a, title: A}]\n`,
    'quays.yaml': `${soundings}events: [{id: b, title: B}]\n`,
  });
  expect([findings, plan.items.map(({ id }) => id)]).toEqual([[], ['a', 'b']]);
});

describe('a plan as a whole', () => {
  const names = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'];
  const list = () => ({ files: names, findings: [] });
  const gone = () => ({ ok: false as const, finding: tooLarge('bytes', wholeFile('x')) });

  it('is read up to a number of values; where it is passed is told once', async () => {
    const known = (file: string) => emptyRecords(file, true, [], PLAN_VALUES / 2);
    const { findings, plan } = await load({ list, read: gone }, known);
    expect(findings.filter(({ code }) => code === 'too-large')).toMatchObject([
      { place: { file: 'c.yaml' }, args: { what: 'plan-values' } },
    ]);
    expect(plan.gaps?.files).toEqual(['c.yaml', 'd.yaml']);
  });

  it('has so many findings listed, of each file and in all; the others are counted', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 26 }, (_, n) => [
        `e${n}.yaml`,
        `events:\n${Array.from({ length: 210 }, (_, i) => `  - {id: e${n}-${i}, title: 7}\n`).join('')}`,
      ]),
    );
    const loaded = await loadFiles({ 'plan.yaml': 'schema: 1\ntitle: A\n', ...files });
    const shown = await diagnose(loaded, loaded.findings);
    expect(shown).toHaveLength(FINDINGS + 1);
    const counts = shown.map(({ finding: { args } }) => ('count' in args ? Number(args.count) : 1));
    expect(counts.reduce((sum, count) => sum + count)).toBe(26 * 210);
    expect(shown.at(-1)?.finding.args).toMatchObject({ of: 'plan' });
  }, 60_000);
});

it('looks up places in the file again, once for all of them', async () => {
  const source = inMemory({ 'plan.yaml': 'schema: 1\ntitle: A\nnto: a\nowneer: b\n' });
  const read: string[] = [];
  const loaded = await load({
    list: source.list,
    read: (file) => {
      read.push(file);
      return source.read(file);
    },
  });
  expect(await told(loaded)).toEqual(['plan.yaml:3:1 unknown-key', 'plan.yaml:4:1 unknown-key']);
  expect(read).toEqual(['plan.yaml', 'plan.yaml']);
});

it('the plan of this repository has no findings', async () => {
  const loaded = await load(disk('plan'));
  expect(
    await told(loaded, [...loaded.findings, ...checkPlan(loaded.plan, { today: '2019-06-15' })]),
  ).toEqual([]);
  expect(loaded.plan.items.filter(({ referenced }) => !referenced)).toHaveLength(64);
});
