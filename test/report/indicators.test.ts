import { describe, expect, it } from 'vitest';
import { INDICATOR_FILTERS, reportIndicators } from '../../src/report/indicators.ts';
import { planOf } from '../plan-of.ts';
import { asked } from './asked.ts';

const plan = await planOf(`
services: [quay-exchange]
themes: [{id: ports, title: Ports}, {id: crews, title: Crews}]
indicators:
  - id: member-towns
    title: {en: Member towns, es: Villas miembros}
    theme: ports
    owner: secretariat
    subjects: membership
    tags: fees
    aka: Fee payers
    note: Counted by the finance desk.
    ref: HT-I-1
    sdg: "17.16"
    service: quay-exchange
    actuals:
      - {on: 2031-03-31, value: 44}
      - {on: 2031-05, value: 46}
      - {on: 2030-12-31, value: 42}
  - id: readers
    title: Readers of the handbook
    theme: crews
    actuals: [{on: 2031, value: several hundred}, {on: 2031, value: a thousand}]
  - id: berths
    title: Empty berths
`);

function find(filters: Parameters<typeof asked>[1]) {
  return reportIndicators(plan, asked(plan, filters).test).rows.map(({ indicator }) => indicator.id);
}

describe('indicators', () => {
  it('have the actual value of the latest date, of two on one date the one written last', () => {
    const { rows } = reportIndicators(plan, asked(plan).test);
    expect(rows.map(({ indicator, latest }) => [indicator.id, latest])).toEqual([
      ['member-towns', { on: '2031-05', value: 46 }],
      ['readers', { on: '2031', value: 'a thousand' }],
      ['berths', null],
    ]);
  });

  it('stand in the order of the themes, those without one last', () => {
    expect(find({})).toEqual(['member-towns', 'readers', 'berths']);
  });

  it.each([
    ['theme', 'ports'],
    ['owner', 'secretariat'],
    ['subject', 'membership'],
    ['tag', 'fees'],
    ['sdg', '17'],
    ['service', 'quay'],
    ['search', 'villas'],
    ['search', 'payers'],
    ['search', 'finance desk'],
    ['search', 'ht-i-1'],
  ] as const)('can be asked for by --%s %s', (filter, typed) => {
    expect(find({ [filter]: [typed] })).toEqual(['member-towns']);
  });

  it('have an example for each of their filters', () => {
    expect([...INDICATOR_FILTERS].sort()).toEqual([
      'owner',
      'sdg',
      'search',
      'service',
      'subject',
      'tag',
      'theme',
    ]);
  });
});
