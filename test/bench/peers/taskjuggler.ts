// TaskJuggler: a theme is a task of tasks; a list is a report, and every report schedules the whole plan.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchItem } from '../item.ts';
import { THEME_IDS } from '../words.ts';
import { type Peer, THEME } from './peer.ts';

const PROJECT = `project plan "Work plan 2031" 2031-01-01 +1y {
  timezone "UTC"
  now 2031-05-15
}
include "tasks.tji"
`;
const COLUMNS = 'formats csv\n  columns start, end, name, id';
const JUNE = `taskreport june "june" {
  ${COLUMNS}
  period 2031-06-01 - 2031-07-01
  taskroot ${THEME}
  hidetask ~((plan.start < 2031-07-01) & (plan.end > 2031-06-01))
}
`;
const ALL = `taskreport all "all" {\n  ${COLUMNS}\n}\n`;

export const taskjuggler: Peer = {
  name: 'TaskJuggler',
  binaries: ['tj3'],
  write(folder, items) {
    writeFileSync(join(folder, 'tasks.tji'), THEME_IDS.map((theme) => tasks(theme, items)).join(''));
    writeFileSync(join(folder, 'june.tjp'), PROJECT + JUNE);
    writeFileSync(join(folder, 'all.tjp'), PROJECT + ALL);
  },
  operations: {
    start: () => ['--version'],
    june: () => ['--silent', 'june.tjp'],
    add: null,
    done: null,
    report: () => ['--silent', 'all.tjp'],
    check: () => ['--silent', '--check-syntax', 'all.tjp'],
  },
};

/** What has no date is left out: it would have to last the year, and be in every list. */
function tasks(theme: string, items: readonly BenchItem[]): string {
  const own = items.filter((item) => item.theme === theme && item.from !== null);
  const lines = own.map(
    ({ id, title, from, to }) =>
      `  task ${id.replaceAll('-', '_')} "${title.en}" { start ${from} end ${to}-23:00 }\n`,
  );
  return own.length === 0 ? '' : `task ${theme} "${theme}" {\n${lines.join('')}}\n`;
}
