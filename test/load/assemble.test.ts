import { describe, expect, it } from 'vitest';
import { loadFiles, marks, told } from './plan-of.ts';

const HEADER = 'schema: 1\ntitle: {en: Harbour Towns Network, es: Red de Villas Portuarias}\n';
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).join(' ');

describe('the header', () => {
  it('gives the languages, or else the title does', async () => {
    expect((await loadFiles({ 'plan.yaml': HEADER })).plan.languages).toEqual(['en', 'es']);
    const declared = { 'plan.yaml': `${HEADER}languages: [es, en]\n` };
    expect((await loadFiles(declared)).plan.languages).toEqual(['es', 'en']);
  });

  it('gives the calendar, half-open', async () => {
    const { plan } = await loadFiles({ 'plan.yaml': `${HEADER}period: 2031-04/2032-03\nyear_start: 04\n` });
    expect(plan.calendar).toEqual({ period: { start: '2031-04-01', end: '2032-04-01' }, yearStart: 4 });
  });

  it('must have a period with two ends', async () => {
    const loaded = await loadFiles({ 'plan.yaml': `${HEADER}period: 2031-04/..\n` });
    expect(loaded.plan.calendar.period).toBeNull();
    expect(await told(loaded)).toEqual(['plan.yaml:3:9 date-unknown']);
  });

  it('keeps what is good when some of it is not', async () => {
    const loaded = await loadFiles({ 'plan.yaml': 'schema: 2\norganization: Harbour Towns\nx-board: 7\n' });
    expect(loaded.plan.header).toEqual({ schema: 1, title: '', organization: 'Harbour Towns' });
    expect(loaded.plan.extra).toEqual({ 'x-board': 7 });
    expect(await told(loaded)).toEqual(['plan.yaml:1:1 missing-key', 'plan.yaml:1:9 unknown-value']);
  });

  it('is not missed when its file is there but cannot be read', async () => {
    const loaded = await loadFiles({ 'plan.yaml': 'title: a: b\n' });
    expect(await told(loaded)).toEqual(['plan.yaml:1:8 yaml-syntax']);
    expect(loaded.plan.gaps).toEqual({ files: ['plan.yaml'], ids: [] });
  });
});

describe('reading order', () => {
  it('of themes is their `order`, then file, then place', async () => {
    const { plan } = await loadFiles({
      'a.yaml': 'themes: [{id: last, title: A}, {id: later, title: A}, {id: second, title: A, order: 2}]\n',
      'b.yaml': 'themes: [{id: first, title: B, order: 1}]\n',
      'plan.yaml': HEADER,
    });
    expect(ids(plan.themes)).toBe('first second last later');
  });

  it('of items is theme, then kind, then place; without a known theme they come last', async () => {
    const { plan } = await loadFiles({
      'a.yaml': `
events: [{id: stray-event, title: A}]
projects: [{id: quay-project, title: A, theme: quays}]
milestones: [{id: basin-milestone, title: A, theme: [basin, quays]}]
`,
      'plan.yaml': `${HEADER}themes: [{id: quays, title: Quays}, {id: basin, title: Basin}]\n`,
      'z.yaml': `
theme: quays
events: [{id: quay-event-1, title: A}, {id: quay-event-2, title: A}]
actions: [{id: quay-action, title: A}, {id: stray-action, title: A, theme: gone}]
`,
    });
    expect(ids(plan.items)).toBe(
      'quay-action quay-event-1 quay-event-2 quay-project basin-milestone stray-action stray-event',
    );
  });
});

describe('an item', () => {
  it('is planned, undated and without a theme unless it says otherwise', async () => {
    const { plan } = await loadFiles({ 'plan.yaml': `${HEADER}events: [{id: a, title: A}]\n` });
    const nothing = { state: 'none', written: null, parts: [] };
    expect(plan.items).toEqual([
      {
        id: 'a',
        title: 'A',
        kind: 'event',
        status: 'planned',
        themes: [],
        when: nothing,
        actual: nothing,
        extra: {},
        origin: { file: 'plan.yaml', path: ['events', 0], order: 0 },
      },
    ]);
  });

  it('stays in the plan with a date that is none, as it was written', async () => {
    const { plan } = await loadFiles({
      'plan.yaml': `${HEADER}events: [{id: a, title: A, when: soonish}, {id: b, title: B, actual: 3}]\n`,
    });
    expect(plan.items[0]?.when).toEqual({ state: 'unreadable', written: 'soonish', parts: [] });
    expect(plan.items[1]?.actual).toEqual({ state: 'unreadable', written: '3', parts: [] });
  });
});

it('every date of a record is read', async () => {
  const files = {
    'plan.yaml': `${HEADER}period: 2031
events:
  - {id: a, title: A, updates: [{on: ▸2031-02-30}]}
indicators:
  - {id: b, title: B, baseline: {on: ▸2031-13, value: 1}, target: {by: ▸someday, value: 2}}
  - {id: c, title: C, milestones: [{by: ▸June, value: 1}], actuals: [{on: ▸2031-00, value: 1}]}
`,
  };
  const found = await told(await loadFiles(files));
  expect(found.map((line) => line.split(' ')[0])).toEqual(marks(files));
  expect(found.filter((line) => line.endsWith('date-unknown'))).toHaveLength(4);
});
