import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MID_JUNE, runWp } from '../../cli/run-wp.ts';
import { loadFiles } from '../../load/plan-of.ts';
import { items } from '../../plan/read-plan.ts';
import { planOf } from '../../plan-of.ts';
import { LANGUAGES } from '../page.ts';
import { BIG_PLAN } from './big-plan.ts';
import { pageOf, sectionOf, textOf } from './page-of.ts';

const REPORT = ['report', '--format', 'html', '--today', MID_JUNE];
const HARBOUR = ['--plan', 'test/cli/plans/harbour'];

describe('the page of the real plan', async () => {
  const { stdout: page } = await runWp(REPORT);

  it('has a row for every work item and every indicator, by id', () => {
    for (const { id, referenced } of items) {
      const rows = page.split(`<tr id="item-${id}"`).length - 1;
      expect([id, rows]).toEqual([id, referenced ? 0 : 1]);
    }
  });

  it('leads nowhere that is not on it', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('uses no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says its sections in the order of the report', () => {
    expect([...page.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'attention',
      'progress',
      'timeline',
      'to-come',
      'calendar',
      'open',
      'indicators',
      'undated',
      'items',
      'legend',
    ]);
    expect(page).toContain('On 15 June 2019: 64 items, 0 done, 7 late, 38 undated.');
  });

  it('is the same, byte for byte, when it is made again', async () => {
    expect((await runWp(REPORT)).stdout).toBe(page);
  });
});

describe('nothing but the file itself', () => {
  it.each(LANGUAGES)('in %s: one style and one script, each by its hash', async (language) => {
    const { stdout: page } = await runWp([...REPORT, ...HARBOUR, '--lang', language]);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const tag of ['style', 'script']) {
      const bodies = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
      expect(bodies).toHaveLength(1);
      const hash = createHash('sha256')
        .update(bodies[0]?.[1] ?? '')
        .digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
  });

  it('no style attributes, no event attributes, nothing to fetch', async () => {
    const { stdout: page } = await runWp([...REPORT, ...HARBOUR]);
    expect(page).not.toMatch(/<[^>]+\s(style|on[a-z]+|src|srcset|action)=/);
    expect(page).not.toMatch(/<(img|iframe|object|embed|base|form)\b/);
    expect(page).not.toMatch(/@import|@font-face|url\(/);
    expect([...page.matchAll(/<link [^>]+>/g)].map(([tag]) => tag)).toEqual([
      '<link rel="icon" href="data:,">',
    ]);
  });
});

describe('languages', () => {
  it.each(LANGUAGES)('the document is in %s, and no word of another catalogue is in it', async (language) => {
    const { stdout: page } = await runWp([...REPORT, ...HARBOUR, '--lang', language]);
    expect(page).toContain(`<html lang="${language}">`);
    const expected = { en: 'Timeline by theme', es: 'Cronograma por tema', fr: 'Chronologie par thème' };
    for (const [code, title] of Object.entries(expected))
      expect(page.includes(title)).toBe(code === language);
  });

  it('a title that stands in says its language, and is counted', async () => {
    const plan = await planOf('events:\n  - id: quay-day\n    title: {en: Quay day}\n    when: 2031-06\n');
    const page = await pageOf(plan, 'fr');
    expect(sectionOf(page, 'items')).toContain('<b lang="en" class="fallen">Quay day</b>');
    expect(sectionOf(page, 'timeline')).toContain(
      '<a href="#item-quay-day" lang="en" class="fallen">Quay day</a>',
    );
    expect(textOf(page)).toContain(
      '2 textes non traduits, affichés dans la langue qu’indique la mention [en].',
    );
  });

  it('right-to-left text is isolated', async () => {
    const plan = await planOf(
      'events:\n  - id: port-day\n    title: يوم الميناء\n    note: note يوم note\n    partners: [ميناء طنجة, UCLG]\n',
    );
    const section = sectionOf(await pageOf(plan), 'items');
    expect(section).toContain('<b dir="auto">يوم الميناء</b>');
    expect(section).toContain('<p><bdi dir="auto">note يوم note</bdi></p>');
    expect(section).toContain('<bdi dir="auto">ميناء طنجة</bdi>, UCLG');
  });
});

describe('what an item says', () => {
  it('is all there: every field of the sample that uses every field', async () => {
    const { stdout: page } = await runWp([...REPORT, ...HARBOUR]);
    const text = textOf(sectionOf(page, 'items'));
    for (const words of [
      'Delegates of all member towns meet.',
      'Minutes within a month.',
      'two half days',
      'Type: statutory',
      'Owner: Secretariat',
      'Place: Grayhaven',
      'Partners: Coastal Council, River Basin Union',
      'SDG: 14, 11.3',
      'Reference: HT-2019-04',
      'Subject to: budget availability',
      'Budget: 18,000 EUR, Members’ fees, secured: 12,000',
      'Expects: 1 (closing)',
      'x-room: Old customs house',
      'The lamps arrived broken.',
    ]) {
      expect(text.replace(/\n/g, '')).toContain(words);
    }
  });

  it('only web and mail addresses lead out of the page', async () => {
    const { stdout: page } = await runWp([...REPORT, ...HARBOUR]);
    const out = [...page.matchAll(/<a href="([^#"][^"]*)"([^>]*)>/g)];
    expect(out.map(([, address]) => address)).toContain('https://harbour-towns.example/agenda.pdf');
    for (const [, address = '', rest] of out) {
      expect(address).toMatch(/^(https?:\/\/|mailto:)/);
      expect(rest).toBe(' rel="noopener noreferrer"');
    }
    expect(textOf(page)).toContain('List of delegates (address lost)');
  });

  it('a plan that could be read in part only says so', async () => {
    const { plan } = await loadFiles({
      'plan.yaml': 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n',
      'ports.yaml': 'events: [',
    });
    expect(textOf(await pageOf(plan))).toContain(
      'Part of the plan could not be read and is missing here: ports.yaml.',
    );
  });

  it('an empty plan has a page, too', async () => {
    const page = await pageOf(await planOf('themes: []\n'));
    expect(textOf(page)).toContain('Nothing needs attention.');
  });
});

describe('marks on the timeline', () => {
  it.each([
    ['an event on a day is a diamond', 'events', '2031-06-16', '<use href="#d" x="46%"/>', 'exact dates'],
    [
      'an event in a month is a diamond over a pale window',
      'events',
      '2031-06',
      '<rect x="41.7%" width="8.3%"/><use href="#d" x="45.8%"/>',
      'dates not exact',
    ],
    [
      'an action over days is a bar',
      'actions',
      '2031-04-01/2031-06-30',
      '<rect x="25%" width="25%"/>',
      'exact dates',
    ],
    [
      'an action over months is pale',
      'actions',
      '2031-04/2031-06',
      '<rect x="25%" width="25%"/>',
      'dates not exact',
    ],
  ])('%s', async (_, list, when, marks, label) => {
    const plan = await planOf(`${list}:\n  - id: quay-works\n    title: Quay works\n    when: ${when}\n`);
    const section = sectionOf(await pageOf(plan), 'timeline');
    expect(section).toContain(`role="img" aria-label="${label}">${marks}</svg>`);
    expect(section.includes('class="pale"')).toBe(label === 'dates not exact');
  });

  it('what has no place on the axis has a lane', async () => {
    const plan = await planOf(
      'events:\n  - {id: a, title: Quay day, when: tbc}\n  - {id: b, title: Pilots’ day}\n',
    );
    const text = textOf(sectionOf(await pageOf(plan), 'timeline')).replace(/\s+/g, ' ');
    expect(text).toContain('No place on the time axis 2 Quay day tbc Pilots’ day');
  });
});

describe('a big plan', () => {
  it.each(LANGUAGES)('of 500 items stays under 300 KB in %s, and has each', async (language) => {
    const plan = await planOf(BIG_PLAN);
    const page = await pageOf(plan, language);
    expect(plan.items).toHaveLength(500);
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
    const list = textOf(sectionOf(page, 'items'));
    for (const { id, title } of plan.items) {
      expect(page).toContain(`<tr id="item-${id}"`);
      expect(list).toContain(`\n${title}\n`);
    }
  });
});
