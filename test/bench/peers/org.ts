// Org mode in a batch Emacs: a theme is a file, an item a heading with its date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchItem } from '../item.ts';
import { THEME_IDS } from '../words.ts';
import { type Peer, THEME } from './peer.ts';

const ALL = '(directory-files "plan" t "org$")';

export const org: Peer = {
  name: 'Org mode',
  binaries: ['emacs'],
  write(folder, items) {
    mkdirSync(join(folder, 'plan'));
    for (const theme of THEME_IDS) {
      const own = items.filter((item) => item.theme === theme);
      writeFileSync(join(folder, 'plan', `${theme}.org`), own.map(heading).join(''));
    }
  },
  operations: {
    start: () => ['-Q', '--batch', '--version'],
    june: () =>
      batch(
        "(require 'org-agenda)",
        `(setq org-agenda-files (list (expand-file-name "plan/${THEME}.org")))`,
        '(org-batch-agenda "a" org-agenda-span 30 org-agenda-start-day "2031-06-01" org-agenda-start-on-weekday nil)',
      ),
    add: ({ run }) =>
      batch(
        "(require 'org-capture)",
        `(setq org-capture-templates '(("a" "add" entry (file "${THEME}.org") "* TODO Webinar on tides ${run}\\nSCHEDULED: <2031-06-17>" :immediate-finish t)))`,
        '(setq org-directory (expand-file-name "plan"))',
        '(org-capture nil "a")',
        '(save-some-buffers t)',
      ),
    done: ({ item }) =>
      batch(
        `(find-file "plan/${item.theme}.org")`,
        `(goto-char (org-find-property "CUSTOM_ID" "${item.id}"))`,
        '(org-todo "DONE")',
        '(save-buffer)',
      ),
    report: () =>
      batch("(require 'org-agenda)", `(setq org-agenda-files ${ALL})`, `(org-batch-agenda "LEVEL=1")`),
    check: () =>
      batch(
        "(require 'org-lint)",
        `(dolist (file ${ALL}) (find-file file) (message "%d" (length (org-lint))))`,
      ),
  },
};

function batch(...forms: string[]): string[] {
  return ['-Q', '--batch', '--eval', `(progn (require 'org) ${forms.join(' ')})`];
}

function heading({ id, title, from, to, status, tags }: BenchItem): string {
  const dates = from === null ? '' : from === to ? `<${from}>` : `<${from}>--<${to}>`;
  const labels = tags ? ` :${tags.join(':')}:` : '';
  return `* ${status === 'done' || status === 'cancelled' ? 'DONE' : 'TODO'} ${title.en}${labels}\n:PROPERTIES:\n:CUSTOM_ID: ${id}\n:END:\n${dates === '' ? '' : `${dates}\n`}`;
}
