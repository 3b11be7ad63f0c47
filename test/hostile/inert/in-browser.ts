// A real browser, in which the page and the picture of a plan are opened and touched everywhere.
import { NO_CHROMIUM, type OpenBrowser, openBrowser, type Visit } from '../../browser/chromium.ts';
import type { Office } from './office.ts';

export const NO_BROWSER = NO_CHROMIUM;

let browser: Promise<OpenBrowser> | null = null;

/** One browser for all texts; to be closed at the end. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

export async function inBrowser({ wp }: Office): Promise<string[]> {
  browser ??= openBrowser();
  const { visit } = await browser;
  const [page, picture] = [
    await wp(['report', '--format', 'html']),
    await wp(['timeline', '--format', 'svg']),
  ];
  return [
    ...(await flawsOf(await visit(page.stdout), PAGE)),
    ...(await flawsOf(await visit(picture.stdout, { as: 'svg' }), PICTURE)),
  ];
}

/** What the elements of each are that do more than show. */
const PAGE = { script: 1, style: 1 };
const PICTURE = { script: 0, style: 1 };
const FOREIGN =
  'img, form, iframe, object, embed, base, foreignObject, [onmouseover], [onerror], [onload], [onclick]';

async function flawsOf(
  { page, requests, messages }: Visit,
  own: Readonly<Record<string, number>>,
): Promise<string[]> {
  const at = page.url();
  const others: string[] = [];
  page.context().on('page', (other) => others.push(other.url()));
  await page.evaluate(TOUCH);
  await page.waitForTimeout(20);
  const counts = Object.entries(own).map(async ([name, count]) => {
    const found = await page.locator(name).count();
    return found === count ? [] : [`${found} elements ${name}`];
  });
  const foreign = await page.locator(FOREIGN).count();
  const flaws = [
    ...messages.map((message) => `the browser says ${message}`),
    ...requests
      .filter((url, index) => index > 0 && !url.startsWith('data:'))
      .map((url) => `it asks for ${url}`),
    ...others.map((url) => `it opens ${url}`),
    ...(page.url().split('#')[0] === at ? [] : [`it leads to ${page.url()}`]),
    ...(foreign === 0 ? [] : [`${foreign} elements that act`]),
    ...(await Promise.all(counts)).flat(),
  ];
  await page.context().close();
  return flaws;
}

/** The mouse over everything; nothing is followed, as links to elsewhere are meant to lead there. */
const TOUCH = `for (const element of document.querySelectorAll('*'))
  for (const type of ['mouseover', 'focus', 'pointerenter'])
    element.dispatchEvent(new MouseEvent(type, { bubbles: true }))`;
