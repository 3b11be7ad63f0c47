// What a person reads in a terminal: it fits, nothing is lost, and nothing in a plan can act.
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { closingLines } from '../../src/format/closing.ts';
import { inert } from '../../src/format/inert.ts';
import { formatPlain } from '../../src/format/plain.ts';
import { formatTable } from '../../src/format/table.ts';
import type { FormatContext } from '../../src/format/types.ts';
import { reportItems } from '../../src/report/items.ts';
import { reportLate } from '../../src/report/late.ts';
import { reportOpen } from '../../src/report/open.ts';
import { reportShow } from '../../src/report/show.ts';
import type { Report } from '../../src/report/types.ts';
import { runWp } from '../cli/run-wp.ts';
import { planOf, planOfTitles } from '../plan-of.ts';
import { asked, TODAY } from '../report/asked.ts';
import { ACTING, HOSTILE } from './hostile.ts';
import { LANGUAGES, pageFor } from './page.ts';

const WIDTHS = [40, 60, 80, 120];
const HARBOUR = ['--plan', 'test/cli/plans/harbour'];

/** Lines that are wider than the page. */
function tooWide(text: string, width: number): string[] {
  return text.split('\n').filter((line) => stringWidth(line) > width);
}

function listOf(plan: Plan): Report {
  return reportItems(plan, 'events', asked(plan), TODAY);
}

describe.each(WIDTHS)('on %d columns', (width) => {
  const commands = ['items', 'month june', 'month', 'next --maybe', 'late', 'open', 'themes', 'indicators'];
  const shown = ['spring-assembly', 'dock-pilot', 'member-towns', 'ports'].map((id) => `show ${id}`);

  it.each([...commands, ...shown])('wp %s is never wider, in any language', async (command) => {
    for (const lang of LANGUAGES) {
      const words = [...HARBOUR, ...command.split(' '), '--lang', lang];
      expect(tooWide((await runWp(words, { columns: width })).stdout, width)).toEqual([]);
    }
  });

  it('has every word of every title', async () => {
    for (const lang of LANGUAGES) {
      const words = [...HARBOUR, 'items', '--lang', lang];
      const { items } = JSON.parse((await runWp([...words, '--json'])).stdout);
      const { stdout } = await runWp(words, { columns: width });
      for (const { title } of items) for (const word of title.split(' ')) expect(stdout).toContain(word);
    }
  });
});

it.each([40, 60])('the real plan is never wider than %d columns', async (width) => {
  for (const command of ['items --lang es', 'open --lang fr', 'month feb-mar', 'show gender --lang es']) {
    expect(tooWide((await runWp(command.split(' '), { columns: width })).stdout, width)).toEqual([]);
  }
});

const TITLES: Record<string, string> = {
  'in Chinese': '港口城市網絡年度大會暨海濱論壇：誰擁有碼頭？閒置船塢向居民開放',
  'in Arabic': 'اجتماع الربيع لشبكة مدن الموانئ ومنتدى الواجهات البحرية',
  'in Hindi': 'बंदरगाह शहरों का वसंत सम्मेलन और तटवर्ती मंच',
  'in Tamil': 'துறைமுக நகரங்களின் வசந்தக் கூட்டம் மற்றும் கடற்கரை மன்றம்',
  'in Thai': 'การประชุมฤดูใบไม้ผลิของเครือข่ายเมืองท่าเรือและเวทีริมน้ำ',
  'in Korean, letter by letter': '항구 도시 네트워크의 봄 총회와 해안 포럼'.normalize('NFD'),
  'with marks and signs': 'Harbour™ ✔ ☂ ▶ © quay ℹ ↔ ⚠️ ❤️ 1️⃣ of the port of Grayhaven',
  'with combining marks':
    'Asse\u0301mble\u0301e de printemps a\u0300 l\u2019embarcade\u0300re, deuxie\u0300me e\u0301dition',
  'with emoji': '⚓ Harbour day 🚢🚢🚢 for families 👩‍👩‍👧‍👦 and friends 🇪🇸🇫🇷 of the port',
  'with a word of 300 letters': Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x100 + at)).join(
    '',
  ),
  'with an address': `https://harbour-towns.example/${'assembly/'.repeat(30)}agenda.pdf`,
};

describe.each(Object.entries(TITLES))('a title %s', (_, title) => {
  it.each(WIDTHS)('fits %d columns, and none of it is lost', async (width) => {
    const plan = await planOfTitles([title]);
    const language = LANGUAGES[WIDTHS.indexOf(width) % LANGUAGES.length] ?? 'en';
    const page = await pageFor(plan, { width, language });
    const shown = reportShow(plan, 'event-1', TODAY);
    for (const report of [
      listOf(plan),
      reportOpen(plan, asked(plan).test, TODAY),
      ...(shown ? [shown] : []),
    ]) {
      const text = await formatTable(report, page);
      expect(tooWide(text, width)).toEqual([]);
      expect(lost(text, title)).toBe('');
    }
  });
});

/** What of `title` cannot be read in `text`, letter after letter, with other columns in between. */
function lost(drawn: string, written: string): string {
  const [text, title] = [drawn.normalize(), written.normalize()];
  let at = 0;
  for (const letter of title.replace(/\s/g, '')) {
    const found = text.indexOf(letter, at);
    if (found < 0) return title.slice(title.indexOf(letter));
    at = found + letter.length;
  }
  return '';
}

describe('any title, on any width', () => {
  it('fits, and every letter of it is there', async () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(title, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 40, max: 160 }),
        async (titles, width) => {
          const plan = await planOfTitles(titles);
          const text = await formatTable(listOf(plan), await pageFor(plan, { width }));
          expect(tooWide(text, width)).toEqual([]);
          for (const title of titles) expect(lost(text, inert(title))).toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('colour', () => {
  const ESC = '\u001b[';

  it('is none where none is wanted', async () => {
    for (const command of ['items', 'month', 'late', 'open', 'themes', 'indicators', 'show dock-pilot']) {
      const { stdout, stderr } = await runWp([...HARBOUR, ...command.split(' ')]);
      expect(stdout + stderr).not.toContain('\u001b');
    }
    const findings = await runWp(['--plan', 'test/cli/plans/mistakes', 'validate']);
    expect(findings.stdout).not.toContain('\u001b');
  });

  it('changes nothing but the colour', async () => {
    for (const command of ['items', 'month', 'late', 'open', 'themes', 'indicators', 'show dock-pilot']) {
      const words = [...HARBOUR, ...command.split(' ')];
      const plain = (await runWp(words)).stdout;
      const coloured = (await runWp([...words, '--color'])).stdout;
      expect(coloured).toContain(ESC);
      expect(uncoloured(coloured)).toBe(plain);
    }
  });

  it('leaves every line as it found it', async () => {
    const { stdout } = await runWp([...HARBOUR, 'items', '--color'], { columns: 60 });
    for (const line of stdout.split('\n')) {
      const codes = line
        .split(ESC)
        .slice(1)
        .map((rest) => Number.parseInt(rest, 10));
      const open = codes.filter((code) => code < 20 || (code >= 30 && code < 38)).length;
      const close = codes.filter((code) => (code > 20 && code < 30) || code === 39).length;
      expect(close).toBe(open);
    }
  });
});

function uncoloured(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of it
  return text.replace(/\u001b\[\d+m/g, '').replace(/[ \t]+$/gm, '');
}

describe.each(Object.entries(HOSTILE))('a title that %s', (_, title) => {
  const forms: Record<string, (report: Report, page: FormatContext) => string | Promise<string>> = {
    table: formatTable,
    plain: formatPlain,
    'the closing lines': async (report, page) => (await closingLines(report, page, false)).join('\n'),
  };

  it.each(Object.keys(forms))('does not, in %s', async (name) => {
    const plan = hostile(await planOfTitles([title]), title);
    const page = await pageFor(plan);
    const reports: (Report | null)[] = [
      listOf(plan),
      reportItems(plan, 'events', asked(plan, { month: ['june'] }), TODAY),
      reportLate(plan, asked(plan).test, TODAY),
      reportOpen(plan, asked(plan).test, TODAY),
      reportShow(plan, 'event-1', TODAY),
    ];
    for (const report of reports) {
      const text = report === null ? '' : ((await forms[name]?.(report, page)) ?? '');
      expect(text).not.toMatch(ACTING);
      if (name === 'plain' && report?.kind === 'events') expect(text.split('\n').length).toBeLessThan(3);
    }
  });
});

/** The same words in every field that is shown. */
function hostile(plan: Plan, text: string): Plan {
  const items = plan.items.map((item) => ({
    ...item,
    ...{ description: text, note: text, when_note: text, owner: text, contact: text, ref: text, type: text },
    ...{
      place: [text],
      partners: [text],
      subject_to: text,
      part_of: text,
      tags: [text],
      edition: text,
      duration: text,
    },
    links: [{ title: text, url: `https://harbour-towns.example/${text}` }],
    updates: [{ on: '2031-05', by: text, health: 'red' as const, note: text }],
    budget: { amount: text, source: text, secured: text },
    extra: { 'x-room': text, [`x-${text}`]: { deep: [text] } },
  }));
  return { ...plan, items };
}

describe('messages', () => {
  it.each(Object.entries(HOSTILE))('repeat what was typed, but not what %s', async (_, typed) => {
    const lines = [
      [typed],
      ['events', '--month', typed],
      ['events', '--theme', typed],
      ['show', typed],
      [`--${typed}`],
    ];
    for (const line of [...lines, ['--plan', typed], ['--today', typed], ['-o', `/nowhere/${typed}`]]) {
      const { stdout, stderr, exit } = await runWp(line);
      expect([stdout, exit > 1]).toEqual(['', true]);
      expect(stderr).not.toMatch(ACTING);
    }
  });
});

describe('what may fall in a period', () => {
  const plan = planOf(`
events:
  - {id: assembly, title: Assembly, when: 2031-06-12}
  - {id: summit, title: Summit, when: tbc}
`);

  it.each([
    [{ month: ['june'] }, '1 more may fall in June 2031: Summit (add --maybe to list them).'],
    [{ month: ['june', 'july'] }, '1 more may fall in that time: Summit (add --maybe to list them).'],
    [{ month: ['june'], quarter: ['2'] }, '1 more may fall in that time: Summit (add --maybe to list them).'],
  ])('is never silently dropped: %j', async (filters, sentence) => {
    const report = reportItems(await plan, 'events', asked(await plan, filters), TODAY);
    expect(await formatTable(report, await pageFor(await plan))).toContain(sentence);
    expect(await closingLines(report, await pageFor(await plan), false)).toEqual([sentence]);
    const listed = await formatTable(report, await pageFor(await plan, { maybe: true }));
    expect(listed).toContain('May fall in it · 1');
  });
});
