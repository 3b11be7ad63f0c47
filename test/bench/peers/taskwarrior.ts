// Taskwarrior: a theme is a project, a date the day it is due.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchItem } from '../item.ts';
import { type Peer, THEME } from './peer.ts';
import { uuid } from './uuid.ts';

export const taskwarrior: Peer = {
  name: 'Taskwarrior',
  binaries: ['task'],
  write(folder, items) {
    mkdirSync(join(folder, 'data'));
    writeFileSync(
      join(folder, 'taskrc'),
      `data.location=${folder}/data\nconfirmation=no\ndefaultwidth=100\nhooks=off\n`,
    );
    writeFileSync(join(folder, 'items.json'), JSON.stringify(items.map(record)));
  },
  setUp: [['import', 'items.json']],
  env: (folder) => ({ TASKRC: join(folder, 'taskrc'), TASKDATA: join(folder, 'data') }),
  operations: {
    start: () => ['--version'],
    june: () => [`project:${THEME}`, 'due.after:2031-05-31', 'due.before:2031-07-01', 'list'],
    add: ({ run }) => ['add', `project:${THEME}`, 'due:2031-06-17', `Webinar on tides ${run}`],
    done: ({ item }) => [uuid(item.id), 'done'],
    report: () => ['all'],
    check: () => ['diagnostics'],
  },
};

function record(item: BenchItem): Record<string, unknown> {
  const closed = item.status === 'done' || item.status === 'cancelled';
  return {
    uuid: uuid(item.id),
    description: item.title.en,
    project: item.theme,
    tags: [item.list, ...(item.tags ?? [])],
    entry: '20200101T000000Z',
    ...(item.to === null ? {} : { due: `${item.to.replaceAll('-', '')}T000000Z` }),
    status: closed ? 'completed' : 'pending',
    ...(closed ? { end: '20200201T000000Z' } : {}),
  };
}
