// A real Chromium for the tests of the page: Debian's, or the one CHROMIUM names; where there is none they skip.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const EXECUTABLE = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** What a page did besides showing itself: nothing, if it is well made. */
interface Visit {
  page: Page;
  requests: string[];
  messages: string[];
}

export type Visitor = (html: string, options?: BrowserContextOptions) => Promise<Visit>;

/** Tests that need a browser. `visit` opens a page from a file, as a reader does from an e-mail. */
export function describeInBrowser(title: string, tests: (visit: Visitor) => void): void {
  if (EXECUTABLE === undefined) {
    describe.skip(`${title} (no Chromium here: install it, or name it in CHROMIUM)`, () => tests(noBrowser));
    return;
  }
  describe(title, { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'wp-page-'));
    let browser: Browser;
    let files = 0;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: EXECUTABLE,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'],
      });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(async (html, options = {}) => {
      files += 1;
      const file = join(folder, `page-${files}.html`);
      writeFileSync(file, html);
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
    });
  });
}

async function noBrowser(): Promise<Visit> {
  throw new Error('there is no browser');
}
