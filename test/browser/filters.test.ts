// The filters of the full list, as somebody uses them.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { realPage } from './pages.ts';

const shownIds = (page: Page) =>
  page.locator('#items tr[id]:visible').evaluateAll((rows) => rows.map((row) => row.id.slice(5)));
const filters = (page: Page) => page.locator('#filters');
const said = (page: Page) => filters(page).getByRole('status').textContent();

describeInBrowser('filtering the list', (visit) => {
  it('by theme, kind, status', async () => {
    const { page } = await visit(await realPage());
    await filters(page).getByLabel('Theme').selectOption('hub');
    expect(await said(page)).toBe('Shown: 10 of 64.');
    await filters(page).getByLabel('Kind').selectOption('event');
    expect(await shownIds(page)).toEqual(['innovation-webinar', 'guangzhou-forum', 'thought-leaders']);
    await filters(page).getByLabel('Status').selectOption('late');
    expect(await shownIds(page)).toEqual(['innovation-webinar']);
    expect(await said(page)).toBe('Shown: 1 of 64.');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shownIds(page)).toHaveLength(64);
    expect(await said(page)).toBe('');
  });

  it('by month: a range counts in each of its months, and what names none is counted beside', async () => {
    const { page } = await visit(await realPage());
    await filters(page).getByLabel('Month').selectOption('2019-02');
    expect(await shownIds(page)).toEqual(['women4climate', 'rebrand-platform']);
    expect(await said(page)).toBe('Shown: 2 of 64. May fall in that month, too: 45.');
    await filters(page).getByLabel('Month').selectOption('none');
    expect(await shownIds(page)).toHaveLength(45);
  });

  it('by words, without case or accents, in any order; an id is a word, too', async () => {
    const { page } = await visit(await realPage());
    await filters(page).getByLabel('Words').fill('BARCELÓNA expo');
    expect(await shownIds(page)).toEqual(['smart-city-expo']);
    await filters(page).getByLabel('Words').fill('metro-airports');
    expect(await shownIds(page)).toEqual(['metro-airports']);
    await filters(page).getByLabel('Words').fill('[.*');
    expect(await said(page)).toBe('Shown: 0 of 64.');
  });

  it('a group without rows disappears with them', async () => {
    const { page } = await visit(await realPage());
    await filters(page).getByLabel('Theme').selectOption('gender');
    expect(await page.locator('#items th[scope=rowgroup]:visible').allTextContents()).toEqual([
      expect.stringContaining('Gender mainstreaming · Actions'),
      expect.stringContaining('Gender mainstreaming · Events'),
    ]);
  });

  it('a link to a row that is filtered away shows it', async () => {
    const { page } = await visit(await realPage());
    await filters(page).getByLabel('Theme').selectOption('gender');
    await page.locator('#calendar a[href="#item-guangzhou-forum"]').first().click();
    expect(await page.locator('#item-guangzhou-forum').isVisible()).toBe(true);
  });
});

describeInBrowser('without JavaScript', (visit) => {
  it('everything is there to read, and nothing that would not work', async () => {
    const html = await realPage();
    const { page } = await visit(html, { javaScriptEnabled: false });
    expect(await page.locator('#items tr[id]:visible').count()).toBe(64);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('section:visible').count()).toBe(10);
    expect(await page.locator('details, [hidden]:not(#filters)').count()).toBe(0);
  });
});
