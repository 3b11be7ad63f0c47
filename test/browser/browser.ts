// Tests of the page that need a browser; where there is none they skip.
import { afterAll, beforeAll, describe } from 'vitest';
import { NO_CHROMIUM, type OpenBrowser, openBrowser, type Visitor } from './chromium.ts';

/** Tests that need a browser. `visit` opens a page from a file, as a reader does from an e-mail. */
export function describeInBrowser(title: string, tests: (visit: Visitor) => void): void {
  let browser: OpenBrowser | null = null;
  const visit: Visitor = async (...given) => {
    if (browser === null) throw new Error('there is no browser');
    return await browser.visit(...given);
  };
  if (NO_CHROMIUM !== null) {
    describe.skip(`${title} (${NO_CHROMIUM})`, () => tests(visit));
    return;
  }
  describe(title, { timeout: 60_000 }, () => {
    beforeAll(async () => {
      browser = await openBrowser();
    }, 60_000);
    afterAll(() => browser?.close());
    tests(visit);
  });
}
