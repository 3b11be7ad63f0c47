// todoman: a theme is a list, an item a file; it reads into a cache of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_IDS } from '../words.ts';
import { calendarFile } from './calendar-file.ts';
import { type Peer, THEME } from './peer.ts';

const HOUR = 3_600_000;

export const todoman: Peer = {
  name: 'todoman',
  binaries: ['todo', 'todoman'],
  write(folder, items) {
    for (const theme of THEME_IDS) mkdirSync(join(folder, 'lists', theme), { recursive: true });
    for (const item of items)
      writeFileSync(join(folder, 'lists', item.theme, `${item.id}.ics`), calendarFile(item, 'VTODO'));
    writeFileSync(
      join(folder, 'config.py'),
      `path = "${folder}/lists/*"\ncache_path = "${folder}/cache.sqlite3"\ndate_format = "%Y-%m-%d"\ntime_format = "%H:%M"\ndefault_list = "${THEME}"\n`,
    );
  },
  setUp: [['--config', 'config.py', 'list']],
  operations: {
    start: () => ['--version'],
    // Its other end is said in hours from now.
    june: () => [
      '--config',
      'config.py',
      'list',
      THEME,
      '--start',
      'after',
      '2031-05-31 00:00',
      '--due',
      String(Math.ceil((Date.UTC(2031, 6, 1) - Date.now()) / HOUR)),
    ],
    add: ({ run }) => [
      '--config',
      'config.py',
      'new',
      '--list',
      THEME,
      '--due',
      '2031-06-17',
      `Webinar on tides ${run}`,
    ],
    done: ({ run }) => ['--config', 'config.py', 'done', String(run + 1)],
    report: () => ['--config', 'config.py', 'list', '--status', 'ANY'],
    check: null,
  },
};
