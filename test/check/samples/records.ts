// Samples of records that are not as the model has them.
import { HEADER, plan, type Sample } from './sample.ts';

const item = (field: string) => plan(`events:\n  - id: harbour-day\n    title: Harbour day\n    ${field}\n`);

export const RECORDS = {
  'unknown-key': { bad: item('▸ownner: port-office'), good: item('owner: port-office') },
  'missing-key': {
    bad: plan('events:\n  - ▸id: harbour-day\n    when: 2031-05\n'),
    good: plan('events:\n  - id: harbour-day\n    title: Harbour day\n'),
  },
  'wrong-type': {
    bad: item('budget: {amount: 1200, currency: ▸euro}'),
    good: item('budget: {amount: 1200, currency: EUR}'),
  },
  'unknown-value': { bad: item('status: ▸canceled'), good: item('status: cancelled') },
  'date-unknown': { bad: item('when: ▸2031-13'), good: item('when: 2031-12') },
  'date-order': { bad: item('when: ▸2031-06/2031-05'), good: item('when: 2031-05/2031-06') },
  'date-weekday': { bad: item('when: ▸Monday 3 June 2031'), good: item('when: 2031-06-03') },
  'date-ambiguous': { bad: item('when: ▸04/05/2031'), good: item('when: 2031-05-04') },
  'date-words': { bad: item('when: [2031-05, ▸June]'), good: item('when: [2031-05, 2031-06]') },
  'duplicate-id': {
    bad: { ...item('when: 2031-05'), 'quays.yaml': 'actions:\n  - id: ▸harbour-day\n    title: Quay day\n' },
    good: { ...item('when: 2031-05'), 'quays.yaml': 'actions:\n  - id: quay-day\n    title: Quay day\n' },
  },
  'unknown-theme': {
    bad: {
      'plan.yaml': `${HEADER}themes: [{id: quays, title: Quays}]\n`,
      'quays.yaml': 'theme: ▸quay\nactions: [{id: a, title: A}, {id: b, title: B}]\n',
    },
    good: {
      'plan.yaml': `${HEADER}themes: [{id: quays, title: Quays}]\n`,
      'quays.yaml': 'theme: quays\nactions: [{id: a, title: A}, {id: b, title: B}]\n',
    },
  },
  'unknown-reference': {
    bad: item('related: [harbour-day, ▸harbor-day]'),
    good: item('part_of: Week of the Sea'),
  },
  'reference-cycle': {
    bad: plan(`actions:
  - {id: dredge, title: Dredge the basin, depends_on: ▸survey}
  - {id: survey, title: Survey the basin, depends_on: [permit, dredge]}
  - {id: permit, title: Ask for the permit}
`),
    good: plan(`actions:
  - {id: dredge, title: Dredge the basin, depends_on: [survey, permit]}
  - {id: survey, title: Survey the basin, depends_on: permit}
  - {id: permit, title: Ask for the permit}
`),
  },
  'future-actual': { bad: item('actual: ▸2031-07'), good: item('actual: 2031-06') },
  'outside-period': { bad: item('when: ▸2030-05'), good: item('when: ../2031-05') },
  'undeclared-name': {
    bad: plan(
      'places: [Old Port, {id: basin, title: {en: Inner basin}, aka: The Pond}]\nevents:\n  - {id: a, title: A, place: [the pond, ▸Old Prot]}\n',
    ),
    good: plan(
      'places: [Old Port, {id: basin, title: {en: Inner basin}, aka: The Pond}]\nevents:\n  - {id: a, title: A, place: [inner BASIN, old port]}\n',
    ),
  },
  'several-names': {
    bad: plan(
      'partners: [UN, River Union, "Ministry of Ports, Water and Land"]\nevents:\n  - {id: a, title: A, partners: ▸"UN, river union"}\n',
    ),
    good: plan(
      'partners: [UN, River Union, "Ministry of Ports, Water and Land"]\nevents:\n  - {id: a, title: A, partners: ["Ministry of Ports, Water and Land", UN]}\n  - {id: b, title: "A, B", place: "Girona, Spain", tags: ["quays, docks"]}\n',
    ),
  },
  'number-spelt': {
    bad: plan('indicators:\n  - {id: a, title: A, target: ▸"2,7"}\n'),
    good: plan(
      'indicators:\n  - {id: a, title: A, baseline: 0.735, target: 2.7, actuals: [{on: 2031-05, value: about 2}]}\n',
    ),
  },
  'expect-mismatch': {
    bad: plan(
      'actions:\n  - {id: start, title: Start of 2 pilots, expect: {status: planned, count: ▸2}}\nprojects:\n  - {id: a, title: A, part_of: start}\n  - {id: b, title: B, part_of: start, status: done}\n',
    ),
    good: plan(
      'actions:\n  - {id: start, title: Start of 2 pilots, expect: {count: 2}}\nprojects:\n  - {id: a, title: A, part_of: start}\n  - {id: b, title: B, part_of: start, status: done}\n',
    ),
  },
} satisfies Record<string, Sample>;
