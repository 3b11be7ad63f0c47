// A real Chromium: Debian's, or the one CHROMIUM names.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const EXECUTABLE = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Null where there is none on this machine. */
export const NO_CHROMIUM =
  EXECUTABLE === undefined ? 'no Chromium here: install it, or name it in CHROMIUM' : null;

/** What a page did besides showing itself: nothing, if it is well made. */
export interface Visit {
  page: Page;
  requests: string[];
  messages: string[];
}

export type Visitor = (
  text: string,
  options?: BrowserContextOptions & { as?: 'html' | 'svg' },
) => Promise<Visit>;

export interface OpenBrowser {
  /** Opens a page from a file, as a reader does from an e-mail. */
  visit: Visitor;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<OpenBrowser> {
  if (EXECUTABLE === undefined) throw new Error('there is no browser');
  const folder = mkdtempSync(join(tmpdir(), 'wp-page-'));
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'],
  });
  let files = 0;
  return {
    visit: async (text, { as = 'html', ...options } = {}) => {
      files += 1;
      const file = join(folder, `page-${files}.${as}`);
      writeFileSync(file, text);
      const page = await (await browser.newContext(options)).newPage();
      const visit: Visit = { page, requests: [], messages: [] };
      page.on('request', (request) => visit.requests.push(request.url()));
      page.on('console', (message) => visit.messages.push(message.text()));
      page.on('pageerror', (error) => visit.messages.push(String(error)));
      page.on('dialog', (dialog) => {
        visit.messages.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(pathToFileURL(file).href);
      return visit;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
