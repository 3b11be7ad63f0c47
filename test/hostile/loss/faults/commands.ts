// What is made to fail: a command, the plan before it and the plan after it, written down by hand.
import { edited, type Files, PLAN } from '../town-plan.ts';

export interface Command {
  name: string;
  words: readonly string[];
  before: Files;
  after: Files;
}

function command(
  line: string,
  changes: readonly [file: string, from: string, to: string][],
  before = PLAN,
): Command {
  return { name: line, words: line.split(' '), before, after: edited(before, changes) };
}

const PLANNED = 'status: planned # the hall is asked for';

export const SET = command('set forum title=Assembly', [
  ['events.yaml', 'title: Forum of harbour towns', 'title: Assembly'],
]);
export const DONE = command('done forum', [['events.yaml', PLANNED, PLANNED.replace('planned', 'done')]]);
export const ADD = command('add event Lighthouses --id lighthouses', [
  ['events.yaml', '', '\n  - id: lighthouses\n    title: Lighthouses\n'],
]);
/** Two files. */
export const RENAME = command('rename forum gathering', [
  ['events.yaml', 'id: forum', 'id: gathering'],
  ['events.yaml', 'part_of: forum', 'part_of: gathering'],
  ['ports/basin.yaml', 'related: [forum]', 'related: [gathering]'],
]);
/** Two files. */
export const FMT = command('fmt', [
  ['events.yaml', 'mid-March', 'mid 2031-03'],
  ['ports/basin.yaml', 'June', '2031-06'],
]);

const REMOVED = '\n  - id: night-walk\n    title: Night walk\n    part_of: forum\n    status: planned\n';
const UPDATE = '    updates:\n      - on: 2031-03-01\n        by: Secretariat\n        note: booked';

export const ALL: readonly Command[] = [
  SET,
  DONE,
  ADD,
  RENAME,
  FMT,
  command('remove night-walk', [['events.yaml', REMOVED, '']]),
  command('move forum 2031-06-17', [['events.yaml', 'mid-March', '2031-06-17']]),
  command('note forum booked --by Secretariat --today 2031-03-01', [
    ['events.yaml', PLANNED, `${PLANNED}\n${UPDATE}`],
  ]),
];

/** What anybody does next: it must work, and be all that has changed. */
export interface Next {
  words: readonly string[];
  change(files: Files): Files;
}

export const BASIN_IS_DONE: Next = {
  words: ['done', 'basin'],
  change: (files) => edited(files, [['ports/basin.yaml', 'status: planned', 'status: done']]),
};

export const WALK_IS_OVER: Next = {
  words: ['done', 'night-walk'],
  change: (files) => {
    const text = (files['events.yaml'] ?? '').replace(/(part_of: .+\n {4}status: )planned/, '$1done');
    return { ...files, 'events.yaml': text };
  },
};
