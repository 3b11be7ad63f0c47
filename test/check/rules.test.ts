import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/index.ts';
import { type Files, loadFiles, marks, told } from '../load/plan-of.ts';
import { plan, TODAY } from './samples/sample.ts';

async function check(files: Files) {
  const loaded = await loadFiles(files);
  const findings = checkPlan(loaded.plan, { today: TODAY });
  const found = await told(loaded, findings);
  return {
    findings,
    args: findings.map(({ args }) => args),
    codes: found.map((line) => line.split(' ')[1]),
    /** Where the findings are, and where the marks say they should be. */
    places: found.map((line) => line.split(' ')[0]),
    marked: marks(files),
  };
}

describe('duplicate ids', () => {
  it('point at every later use, in the order of the file, and back at the first', async () => {
    const { findings, places, marked } = await check(
      plan(`events:
  - {id: a, title: A}
  - {id: ▸a, title: B}
actions:
  - {id: ▸a, title: C}
indicators:
  - {id: ▸a, title: D}
`),
    );
    expect(places).toEqual(marked);
    for (const { related } of findings) expect(related).toMatchObject([{ path: ['events', 0, 'id'] }]);
  });

  it('are looked for among themes and in each vocabulary apart', async () => {
    const { codes, places, marked } = await check(
      plan(`themes: [{id: a, title: A}, {id: ▸a, title: B}]
people: [{id: mara}, {id: ▸mara}, a]
places: [a]
events: [{id: a, title: A}]
`),
    );
    expect(places).toEqual(marked);
    expect(codes).toEqual(['duplicate-id', 'duplicate-id']);
  });
});

describe('cycles', () => {
  const waits = (...pairs: [string, string][]) =>
    plan(`actions:\n${pairs.map(([id, on]) => `  - {id: ${id}, title: A, depends_on: [${on}]}\n`).join('')}`);

  it('are told once, with everyone in them', async () => {
    const { findings } = await check(waits(['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a']));
    expect(findings).toMatchObject([{ args: { field: 'depends_on', ids: ['a', 'b', 'c'] } }]);
    expect(findings[0]?.related).toHaveLength(2);
  });

  it('of one and of several in one item are told each', async () => {
    const { args } = await check(waits(['a', 'b, c, a'], ['b', 'a'], ['c', 'a']));
    expect(args).toMatchObject([{ ids: ['a', 'b'] }, { ids: ['a', 'c'] }, { ids: ['a'] }]);
  });

  it('are not made by two ways to the same item', async () => {
    expect((await check(waits(['a', 'b, c'], ['b', 'd'], ['c', 'd'], ['d', '']))).findings).toEqual([]);
  });

  it('of part_of count too, however long the chain', async () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => `  - {id: i${n}, title: A, part_of: i${n + 1}}\n`);
    const { args } = await check(
      plan(`actions:\n${chain.join('')}  - {id: i20000, title: A, part_of: i19999}\n`),
    );
    expect(args).toMatchObject([{ field: 'part_of', ids: ['i19999', 'i20000'] }]);
  }, 90_000);
});

describe('what may be in something unreadable is not missed', () => {
  const items = 'theme: quays\nevents: [{id: a, title: A, related: b, expect: {count: 3}}]\n';

  it('when a file could not be read', async () => {
    const files = { ...plan(''), 'a.yaml': items, 'quays.yaml': 'themes: - quays\n' };
    expect((await check(files)).findings).toEqual([]);
  });

  it('when the record had to be left out', async () => {
    const lost = 'themes: [{id: quays}]\nevents: [{id: b, title: [B]}]\n';
    expect((await check({ ...plan(''), 'a.yaml': items, 'b.yaml': lost })).findings).toEqual([]);
  });
});

it('an unknown theme of a file is told once, of an item each time', async () => {
  const { codes, places, marked } = await check({
    ...plan('themes: [{id: quays, title: Quays}]\n'),
    'a.yaml': `theme: [quays, ▸quay]
events:
  - {id: a, title: A}
  - {id: b, title: B}
  - {id: c, title: C, theme: [quays, ▸qays]}
`,
  });
  expect(places).toEqual(marked);
  expect(codes).toEqual(['unknown-theme', 'unknown-theme']);
});

it('what happened may be today, or in a month that has begun, but not in the future', async () => {
  const { codes, places, marked } = await check(
    plan(`events:
  - {id: a, title: A, actual: 2031-06-15, updates: [{on: ▸2031-06-16}]}
  - {id: b, title: B, actual: [2031-05, 2031-06, ▸2031-Q3]}
indicators:
  - {id: c, title: C, actuals: [{on: 2031, value: 1}, {on: ▸2032, value: 2}]}
`),
  );
  expect(places).toEqual(marked);
  expect(new Set(codes)).toEqual(new Set(['future-actual']));
});

it('each occurrence wholly outside the period is told, unless the plan only mentions the item', async () => {
  const { codes, places, marked } = await check(
    plan(`events:
  - {id: a, title: A, when: [2031-12-31, ▸2032-01-01]}
  - {id: b, title: B, when: 2030-12/2031-01}
  - {id: c, title: C, when: ▸../2030}
  - {id: d, title: D, when: 2032, referenced: true}
`),
  );
  expect(places).toEqual(marked);
  expect(codes).toEqual(['outside-period', 'outside-period']);
});

describe('names', () => {
  it('are held against the vocabularies that are declared, and against no other', async () => {
    const { args, places, marked } = await check(
      plan(`people: [{id: mara, title: Mara Quay}]
services: [pilotage]
events:
  - {id: a, title: A, owner: ▸Mara Quai, contact: mara, partners: anyone, service: [Pilotage, ▸towing]}
  - {id: b, title: B, updates: [{on: 2031-01, by: ▸nora}]}
themes: [{id: t, title: T, services: ▸piloting}]
`),
    );
    expect(places).toEqual(marked);
    expect(args).toContainEqual({
      field: 'owner',
      name: 'Mara Quai',
      vocabulary: 'people',
      near: 'Mara Quay',
    });
  });

  it('of languages are held against `languages`', async () => {
    const { args, places, marked } = await check(
      plan('languages: [en, es]\nevents:\n  - {id: a, title: {en: A, ▸ess: B}, note: {▸fr: C}}\n'),
    );
    expect(places).toEqual(marked);
    expect(args[0]).toMatchObject({ vocabulary: 'languages', near: 'es' });
  });
});

it('100,000 items are checked in seconds', async () => {
  const { plan: large } = await loadFiles(plan(''));
  const { plan: one } = await loadFiles(plan('events: [{id: a, title: A, when: 2031-05, related: b}]\n'));
  const items = Array.from({ length: 100_000 }, (_, n) =>
    one.items.map((item) => ({ ...item, id: `i${n}` })),
  ).flat();
  const started = performance.now();
  expect(checkPlan({ ...large, items }, { today: TODAY })).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});

describe('several names in one text', () => {
  it('without a vocabulary are told where each is used on its own', async () => {
    const { places, marked } = await check(
      plan(`events:
  - {id: a, title: A, place: [Girona, Grayhaven]}
  - {id: b, title: B, place: ▸"girona, Grayhaven"}
  - {id: c, title: C, place: "Girona, Spain", partners: "Girona, Grayhaven"}
`),
    );
    expect(places).toEqual(marked);
  });

  it('of which one is unknown are an unknown name', async () => {
    const { codes } = await check(
      plan('partners: [UN]\nevents: [{id: a, title: A, partners: "UN, Ports of the World"}]\n'),
    );
    expect(codes).toEqual(['undeclared-name']);
  });
});

describe('numbers in words', () => {
  it('are told wherever a value is a number', async () => {
    const { places, marked, args } = await check(
      plan(`events:
  - {id: a, title: A, budget: {amount: ▸"12 400", secured: ▸"5,000"}}
indicators:
  - id: b
    title: B
    baseline: {on: 2031-01, value: ▸"2,5"}
    milestones: [{by: 2031-06, value: ▸"1.240,5"}]
    actuals: [{on: 2031-05, value: about 1,5}]
`),
    );
    expect(places).toEqual(marked);
    expect(args.map((arg) => 'meant' in arg && arg.meant)).toEqual([
      ['12400'],
      ['5000', '5'],
      ['2.5'],
      ['1240.5'],
    ]);
  });
});
