// The page of what changed, and the trend on the status report: readable for everybody, on a phone, and self-contained.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runWp } from '../cli/run-wp.ts';
import { buildYear, record } from '../history/year.ts';
import { describeInBrowser } from './browser.ts';
import { HOSTILE_TITLES } from './pages.ts';

const { PATH = '' } = process.env;
const year = mkdtempSync(join(tmpdir(), 'wp-year-'));
beforeAll(() => {
  buildYear(year);
  const titles = HOSTILE_TITLES.map(
    (title, n) => `  - {id: harm-${n}, title: ${quoted(title)}, when: 2031-07}\n`,
  );
  record(year, '2031-06-20', 'programme', HOSTILE_TITLES[0] ?? '', {
    'plan/harm.yaml': `theme: ports\nevents:\n${titles.join('')}`,
  });
  // What is removed, too.
  writeFileSync(join(year, 'plan/harm.yaml'), `theme: ports\nevents:\n${titles.slice(0, -1).join('')}`);
});
afterAll(() => rmSync(year, { recursive: true, force: true }));

function quoted(text: string): string {
  const code = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[^ -~]/g, code);
}

async function page(...args: string[]): Promise<string> {
  const vars = { PATH, WP_TODAY: '2031-06-20' };
  const { stdout, stderr } = await runWp([...args, '--format', 'html'], { cwd: year, vars });
  expect(stderr).toBe('');
  return stdout;
}

const PAGES: [string, string[]][] = [
  ['what changed', ['diff', 'approved/2031']],
  ['what changed, in Spanish', ['diff', 'HEAD', '--lang', 'es']],
  ['the report since', ['report', '--since', 'approved/2031', '--lang', 'fr']],
];
const MODES: BrowserContextOptions[] = [
  {},
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { viewport: { width: 360, height: 740 } },
];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: axe is there once its source has run
    (values) => (globalThis as any).axe.run({ runOnly: { type: 'tag', values } }) as Promise<axe.AxeResults>,
    tags,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
}

describeInBrowser('the past', (visit) => {
  it.each(PAGES)(
    '%s: axe finds nothing, nothing is asked for, nothing runs, 360 px are enough',
    async (_, line) => {
      const html = await page(...line);
      for (const mode of MODES) {
        const { page: shown, requests, messages } = await visit(html, mode);
        expect(await violations(shown)).toEqual([]);
        expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
        expect(messages).toEqual([]);
        const width = await shown.evaluate('document.documentElement.scrollWidth');
        expect(width).toBe(mode.viewport?.width ?? 1280);
      }
    },
  );
});
