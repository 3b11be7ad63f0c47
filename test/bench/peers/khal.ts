// khal: a theme is a calendar, an item an event in a file; it reads into a cache of its own. Events are not done.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_IDS } from '../words.ts';
import { calendarFile } from './calendar-file.ts';
import { type Peer, THEME } from './peer.ts';

const LOCALE = `[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
`;

export const khal: Peer = {
  name: 'khal',
  binaries: ['khal'],
  write(folder, items) {
    for (const theme of THEME_IDS) mkdirSync(join(folder, 'calendars', theme), { recursive: true });
    for (const item of items.filter(({ from }) => from !== null))
      writeFileSync(join(folder, 'calendars', item.theme, `${item.id}.ics`), calendarFile(item, 'VEVENT'));
    const calendars = THEME_IDS.map((theme) => `[[${theme}]]\npath = ${folder}/calendars/${theme}\n`);
    writeFileSync(
      join(folder, 'config'),
      `[calendars]\n${calendars.join('')}[sqlite]\npath = ${folder}/khal.db\n${LOCALE}[default]\ndefault_calendar = ${THEME}\n`,
    );
  },
  setUp: [['--config', 'config', 'list', '2031-06-01', '30d']],
  operations: {
    start: () => ['--version'],
    june: () => ['--config', 'config', 'list', '--include-calendar', THEME, '2031-06-01', '30d'],
    add: ({ run }) => ['--config', 'config', 'new', '-a', THEME, '2031-06-17', `Webinar on tides ${run}`],
    done: null,
    report: () => ['--config', 'config', 'list', '--once', '2031-01-01', '365d'],
    check: null,
  },
};
