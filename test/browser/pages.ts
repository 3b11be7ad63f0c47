// The pages the browser is shown: the real plan's, the sample's that uses every field, and a hostile one.
import type { LanguageCode } from '../../src/language/index.ts';
import { MID_JUNE, runWp } from '../cli/run-wp.ts';
import { pageOf } from '../format/html/page-of.ts';
import { planOf } from '../plan-of.ts';

export async function realPage(language: LanguageCode = 'en'): Promise<string> {
  return await page(['--lang', language]);
}

export async function harbourPage(language: LanguageCode = 'en'): Promise<string> {
  return await page(['--lang', language, '--plan', 'test/cli/plans/harbour']);
}

/** The plan that has every text in three languages. */
export async function deltaPage(language: LanguageCode): Promise<string> {
  return await page(['--lang', language, '--plan', 'test/cli/plans/delta', '--today', '2026-06-15']);
}

async function page(args: readonly string[]): Promise<string> {
  const day = args.includes('--today') ? [] : ['--today', MID_JUNE];
  return (await runWp(['report', '--format', 'html', ...day, ...args])).stdout;
}

/** Three hundred letters without a place to break. */
export const LONG_WORD = 'Hafenstadtnetzwerk'.repeat(17).slice(0, 300);

const TITLES = [
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '--><img src=x onerror=alert(2)>',
  '" onmouseover="alert(3)',
  '<a href="javascript:alert(4)">here</a>',
  '<form action=https://elsewhere.example><input autofocus>',
  '{{constructor.constructor("alert(5)")()}}',
  'يوم الميناء: "المؤتمر" (2031)',
  'Harbour \u202eyad\u202c open',
  LONG_WORD,
];

/** Any text as a YAML value: JSON in ASCII. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Every field says something that would act, if it could. */
export async function hostilePage(language: LanguageCode): Promise<string> {
  const dates = ['2031-06-17', '2031-06', 'tbc', '2031-03/2031-09', '2031-09-19|2031-09-26'];
  const items = TITLES.map((title, index) => {
    const text = quoted(title);
    return [
      `  - id: item-${index}`,
      `    title: ${text}`,
      `    when: ${dates[index % dates.length]}`,
      ...['description', 'note', 'when_note', 'owner', 'place', 'type', 'subject_to', 'x-own'].map(
        (field) => `    ${field}: ${text}`,
      ),
      `    links: [{title: ${text}}, {title: ${text}, url: 'https://e.example/"><script>alert(6)</script>'}]`,
      `    updates: [{on: 2031-05-01, by: ${text}, health: red, note: ${text}}]`,
      '',
    ].join('\n');
  });
  const theme = `themes:\n  - {id: harm, title: ${quoted(TITLES.join(' '))}}\n`;
  const header = `schema: 1\ntitle: ${quoted(TITLES[0] ?? '')}\norganization: ${quoted(TITLES[7] ?? '')}\nperiod: 2031\n`;
  const indicators = `indicators:\n  - {id: measure, title: ${quoted(LONG_WORD)}, unit: ${quoted(LONG_WORD)}, target: ${quoted(TITLES[0] ?? '')}}\n`;
  const written = `${header}${theme}theme: harm\nevents:\n${items.join('')}${indicators}`;
  return await pageOf(await planOf({ 'plan.yaml': written }), language);
}

export const HOSTILE_TITLES: readonly string[] = TITLES;
