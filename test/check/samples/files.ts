// Samples of what can be wrong with a file before anything in it means something.
import { DEPTH } from '../../../src/load/limits.ts';
import { HEADER, plan, type Sample } from './sample.ts';

const GOOD = plan(`events:
  - id: harbour-day
    title: "Harbour day: open quays"
`);

export const FILES = {
  'file-unreadable': {
    bad: { ...GOOD, 'quays.yaml': null },
    good: { ...GOOD, 'quays.yaml': '' },
    at: 'quays.yaml:1:1',
  },
  'file-encoding': {
    bad: {
      ...GOOD,
      'quays.yaml': Buffer.from('events:\n  - id: quai\n    title: Quai d\xe9sert\n', 'latin1'),
    },
    good: { ...GOOD, 'quays.yaml': 'events:\n  - id: quai\n    title: Quai désert\n' },
    at: 'quays.yaml:3:18',
  },
  'control-character': {
    bad: plan('events:\n  - id: harbour-day\n    title: Harbour▸\u001b[31m day\n'),
    good: plan('events:\n  - id: harbour-day\n    title: Harbour\tday\n'),
  },
  'merge-conflict': {
    bad: plan(`events:
  - id: harbour-day
▸<<<<<<< HEAD
    title: Harbour day
=======
    title: Day of the harbours
>>>>>>> fair-copy
`),
    good: plan(`events:
  - id: harbour-day
    title: Harbour day
    note: |
      =======
      Not a conflict
`),
  },
  'too-large': {
    bad: plan(`x-tower: ${'['.repeat(DEPTH - 1)}▸[${']'.repeat(DEPTH)}\n`),
    good: plan(`x-tower: ${'['.repeat(DEPTH - 1)}${']'.repeat(DEPTH - 1)}\n`),
  },
  'more-findings': {
    bad: plan(`events:
  - id: harbour-day
    title: Harbour day
${Array.from({ length: 200 }, (_, n) => `    day${n}: open`).join('\n')}
    day200: closed
`),
    good: GOOD,
    at: 'plan.yaml:207:5',
  },
  'yaml-syntax': {
    bad: plan('events:\n  - id: harbour-day\n    title: ▸Harbour day: open quays\n'),
    good: GOOD,
  },
  'yaml-feature': {
    bad: plan('x-usual: &usual\n  place: Old Port\nevents:\n  - ▸<<: *usual\n    id: a\n    title: A\n'),
    good: plan('x-port: &port Old Port\nevents:\n  - id: a\n    title: A\n    place: *port\n'),
  },
  'duplicate-key': {
    bad: plan('events:\n  - id: a\n    title: A\n    ▸title: B\n'),
    good: plan('events:\n  - id: a\n    title: A\n'),
  },
  'cut-text': {
    bad: plan('events:\n  - id: a\n    title: Cost ▸#1 of three\n'),
    good: plan(
      'events:\n  - id: a\n    title: "Cost #1 of three" # 1\n  - id: b # 2\n    title: Board no.#3\n',
    ),
  },
  'misnamed-file': {
    bad: { 'plan.yaml': HEADER, 'quays.yaml.txt': 'theme: quays\n' },
    good: { 'plan.yaml': HEADER, 'quays.yaml~': 'theme: quays\n', 'notes.txt': 'theme: quays\n' },
    at: 'quays.yaml.txt:1:1',
  },
  'no-header': {
    bad: { 'quays.yaml': 'events:\n  - id: a\n    title: A\n' },
    good: { 'plan.yaml': HEADER, 'quays.yaml': 'events:\n  - id: a\n    title: A\n' },
    at: 'plan.yaml:1:1',
  },
  'header-elsewhere': {
    bad: { 'plan.yaml': HEADER, 'quays.yaml': '▸period: 2031\n' },
    good: { 'plan.yaml': HEADER, 'quays.yaml': 'theme: []\n' },
  },
} satisfies Record<string, Sample>;
