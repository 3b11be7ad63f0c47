// Whether everybody can read the page: axe's rules (WCAG 2.2 AA and best practice) in four modes, and the width of a phone.
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../format/page.ts';
import { describeInBrowser } from './browser.ts';
import { deltaPage, harbourPage, hostilePage, realPage } from './pages.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const MODES: Record<string, BrowserContextOptions> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '360 px wide': PHONE,
};

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

describeInBrowser('axe finds nothing', (visit) => {
  it.each(Object.entries(MODES))('%s, on the plan with every field', async (_, mode) => {
    const { page } = await visit(await harbourPage('fr'), mode);
    expect(await violations(page)).toEqual([]);
  });

  it('on the real plan', async () => {
    const { page } = await visit(await realPage());
    expect(await violations(page)).toEqual([]);
  });

  it('on a hostile plan', async () => {
    const { page } = await visit(await hostilePage('es'));
    expect(await violations(page)).toEqual([]);
  });
});

describeInBrowser('every reader in their language', (visit) => {
  it.each(LANGUAGES)(
    'in %s: axe finds nothing, the page says so, and nothing is in another',
    async (language) => {
      for (const mode of [{}, PHONE]) {
        const { page } = await visit(await deltaPage(language), mode);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.lang')).toBe(language);
        expect(await page.locator('body [lang]').count()).toBe(0);
        const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(beyond).toBeLessThanOrEqual(0);
      }
    },
  );

  it('what stands in for a missing text says which language it is in, to the eye, too', async () => {
    const { page } = await visit(await realPage('fr'));
    const row = page.locator('#item-chicago-forum b');
    expect(await row.getAttribute('lang')).toBe('en');
    const mark = await page.evaluate(
      'getComputedStyle(document.querySelector("#item-chicago-forum b"), "::after").content',
    );
    expect(mark).toContain('en');
    expect(await page.locator('footer').textContent()).toMatch(/\d+ textes non traduits/);
  });
});

describeInBrowser('360 px are wide enough', (visit) => {
  it.each(LANGUAGES)('in %s, for plans with long words, too', async (language) => {
    const pages = [realPage(language), harbourPage(language), hostilePage(language), deltaPage(language)];
    for (const html of await Promise.all(pages)) {
      const { page } = await visit(html, PHONE);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBe(360);
    }
  });

  it('the calendar takes the place of the timeline', async () => {
    const { page } = await visit(await realPage(), PHONE);
    expect(await page.locator('.lanes').isVisible()).toBe(false);
    expect(await page.locator('#timeline .narrow').isVisible()).toBe(true);
    expect(await page.locator('#calendar .month').count()).toBe(12);
  });
});

describeInBrowser('the keyboard is enough', (visit) => {
  it('the first stop is a way to the content', async () => {
    const { page } = await visit(await realPage());
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });
});
