// The page of a plan written inside a test.
import type { Plan } from '../../../src/core/plan.ts';
import { formatPage } from '../../../src/format/html/page.ts';
import type { LanguageCode } from '../../../src/language/index.ts';
import { reportStatus } from '../../../src/report/status.ts';
import { asked, TODAY } from '../../report/asked.ts';
import { pageFor } from '../page.ts';

export async function pageOf(plan: Plan, language: LanguageCode = 'en', today = TODAY): Promise<string> {
  return formatPage(
    reportStatus(plan, asked(plan, {}, today), today),
    await pageFor(plan, { language, today }),
  );
}

/** What stands between the tags, entities read, white space as it is. */
export function textOf(html: string): string {
  return html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** A section of the page, by its id. */
export function sectionOf(html: string, id: string): string {
  return new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
}
