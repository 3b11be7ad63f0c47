// Backlog.md: an item is a Markdown file, its theme and its months are labels, for its lists know no dates.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchItem } from '../item.ts';
import { type Peer, THEME } from './peer.ts';

export const backlog: Peer = {
  name: 'Backlog.md',
  binaries: ['backlog'],
  write(folder, items) {
    const tasks = join(folder, 'backlog', 'tasks');
    mkdirSync(tasks, { recursive: true });
    writeFileSync(join(folder, 'backlog', 'config.yml'), CONFIG);
    for (const [index, item] of items.entries())
      writeFileSync(join(tasks, `task-${index + 1} - ${item.id}.md`), task(index + 1, item));
  },
  operations: {
    start: () => ['--version'],
    june: () => ['task', 'list', '--labels', `${THEME},2031-06`, '--plain'],
    add: ({ run }) => [
      'task',
      'create',
      `Webinar on tides ${run}`,
      '--labels',
      `${THEME},2031-06`,
      '--plain',
    ],
    done: ({ item }) => [
      'task',
      'edit',
      `task-${item.id.replace(/^.*-/, '')}`,
      '--status',
      'Done',
      '--plain',
    ],
    report: () => ['board', 'export', 'board.md', '--force'],
    check: () => ['doctor'],
  },
};

const CONFIG = `project_name: "Work plan 2031"
default_status: "To Do"
statuses: ["To Do", "In Progress", "Done"]
labels: []
date_format: yyyy-mm-dd
auto_commit: false
remote_operations: false
check_active_branches: false
filesystem_only: true
`;

function task(number: number, { title, status, theme, from, to }: BenchItem): string {
  const state = { planned: 'To Do', ongoing: 'In Progress', done: 'Done', cancelled: 'Done' }[status];
  return `---
id: TASK-${number}
title: ${title.en}
status: ${state}
assignee: []
created_date: '2031-01-01'
labels: [${[theme, ...months(from, to)].join(', ')}]
dependencies: []
---

## Description

${title.en}
`;
}

function months(from: string | null, to: string | null): string[] {
  if (from === null || to === null) return [];
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `2031-${String(first + index).padStart(2, '0')}`,
  );
}
