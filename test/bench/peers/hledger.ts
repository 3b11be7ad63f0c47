// hledger: a theme is an account, an item a dated entry of 1. It cannot hold what has no date, and edits nothing.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchItem } from '../item.ts';
import { type Peer, THEME } from './peer.ts';

export const hledger: Peer = {
  name: 'hledger',
  binaries: ['hledger'],
  write(folder, items) {
    const dated = items.filter(({ from }) => from !== null);
    writeFileSync(join(folder, 'plan.journal'), dated.map(entry).join('\n'));
  },
  env: (folder) => ({ LEDGER_FILE: join(folder, 'plan.journal') }),
  // It remembers what it imported; without that, each run imports.
  before({ folder, run }) {
    rmSync(join(folder, '.latest.new.journal'), { force: true });
    writeFileSync(
      join(folder, 'new.journal'),
      `2031-12-31 Webinar on tides ${run}\n    theme:${THEME}  1\n    plan\n`,
    );
  },
  operations: {
    start: () => ['--version'],
    june: () => ['register', `theme:${THEME}`, '--period', '2031-06'],
    add: () => ['import', 'new.journal'],
    done: null,
    report: () => ['balance', '--monthly'],
    check: () => ['check'],
  },
};

function entry({ id, from, theme, status, list, title }: BenchItem): string {
  return `${from} ${status === 'done' ? '* ' : ''}${title.en}  ; id:${id}, kind:${list}\n    theme:${theme}  1\n    plan\n`;
}
