// The page asks for nothing, runs nothing but its own script, and prints.
import { expect, it } from 'vitest';
import { LANGUAGES } from '../format/page.ts';
import { describeInBrowser } from './browser.ts';
import { HOSTILE_TITLES, harbourPage, hostilePage, LONG_WORD, realPage } from './pages.ts';

describeInBrowser('one file', (visit) => {
  it.each(LANGUAGES)('one request and no message, in %s', async (language) => {
    for (const html of [await realPage(language), await harbourPage(language)]) {
      const { requests, messages } = await visit(html);
      expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
      expect(messages).toEqual([]);
    }
  });

  it('its own style and script run under its policy', async () => {
    const { page } = await visit(await realPage());
    expect(await page.locator('#filters').isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".skip")).position')).toBe(
      'absolute',
    );
  });
});

describeInBrowser('a hostile plan', (visit) => {
  it.each(LANGUAGES)('stays inert and in shape, in %s', async (language) => {
    const { page, requests, messages } = await visit(await hostilePage(language));
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('style').count()).toBe(1);
    expect(await page.locator('img, form, iframe, object, [onmouseover], [onerror], [style]').count()).toBe(
      0,
    );
    const ways = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways.filter((way) => !/^(#|https:\/\/e\.example\/)/.test(way ?? ''))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('shows every title as it is written', async () => {
    const { page } = await visit(await hostilePage('en'));
    const titles = await page.locator('#items td > b').allTextContents();
    const written = HOSTILE_TITLES.map((title) =>
      title.replace(/[\u202e\u202c]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`),
    );
    expect(titles).toEqual(written);
    expect(titles).toContain(LONG_WORD);
  });
});

describeInBrowser('on paper', (visit) => {
  it('prints on A4, without the controls', async () => {
    const { page } = await visit(await realPage());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav, #filters, .skip').filter({ visible: true }).count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) =>
      (box ?? '')
        .trim()
        .split(/\s+/)
        .map((side) => Math.round(Number(side))),
    );
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) expect(box).toEqual([0, 0, 595, 842]);
  });
});
