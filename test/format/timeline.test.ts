// The plan over time as a person reads it: it fits, every item is there, and each can be told from the others.
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/format/layout/index.ts';
import { formatMarkdown } from '../../src/format/md.ts';
import { cutEnd, shortTitles } from '../../src/format/short-titles.ts';
import { formatTable } from '../../src/format/table.ts';
import { drawBlocks } from '../../src/format/terminal.ts';
import { axisLabels } from '../../src/format/time-axis.ts';
import { reportTimeline } from '../../src/report/timeline.ts';
import type { TimelineReport } from '../../src/report/types.ts';
import { runWp } from '../cli/run-wp.ts';
import { planOf, planOfTitles } from '../plan-of.ts';
import { asked, TODAY } from '../report/asked.ts';
import { ACTING, anyTitle, HOSTILE } from './hostile.ts';
import { LANGUAGES, pageFor } from './page.ts';

const WIDTHS = [20, 40, 60, 80, 120, 160];
const PLANS: Record<string, string[]> = { real: [], harbour: ['--plan', 'test/cli/plans/harbour'] };

async function draw(items: string, width: number): Promise<string[]> {
  const plan = await planOf(items);
  const text = await formatTable(reportTimeline(plan, asked(plan), TODAY), await pageFor(plan, { width }));
  return text.split('\n');
}

/** The axis of a plan with one item: what is right of its title. */
async function axisOf(kind: string, when: string, width = 62): Promise<string> {
  const lines = await draw(`${kind}:\n  - id: one\n    title: One\n    when: ${when}\n`, width);
  return (
    lines
      .find((line) => line.slice(2).startsWith('One'))
      ?.slice(5)
      .trim() ?? ''
  );
}

describe.each(Object.entries(PLANS))('the %s plan', (_, plan) => {
  it.each(WIDTHS)('is never wider than %d columns, in any language', async (width) => {
    const periods = [
      ['--month', 'june'],
      ['--from', '2018'],
      ['--from', '2010', '--to', '2030'],
    ];
    const asked = [...LANGUAGES.map((lang) => ['--lang', lang]), ...periods];
    for (const words of asked) {
      const { stdout } = await runWp(['timeline', ...plan, ...words], { columns: width });
      expect(stdout.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(stdout).not.toMatch(/[ \u00a0]$/m);
    }
  });

  it('has every item by its title, whole where there is room', async () => {
    const { items } = JSON.parse((await runWp(['timeline', ...plan, '--json'])).stdout);
    const { stdout } = await runWp(['timeline', ...plan, '--format', 'md']);
    expect(items.length).toBeGreaterThan(10);
    for (const { title } of items) expect(stdout).toContain(title.replace(/[\\`*_[\]<>|~&]/g, '\\$&'));
  });

  it('says the same without colour', async () => {
    const words = ['timeline', ...plan];
    const plain = await runWp([...words, '--no-color']);
    const coloured = await runWp([...words, '--color']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what it looks for
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
    expect(coloured.stdout).not.toBe(plain.stdout);
  });
});

describe('a mark', () => {
  it.each([
    ['events', '2031-03-08', '◆ 8 March'],
    ['milestones', '2031-06', '┄◇┄┄ June'],
    ['events', '2031-03-10/2031-05-20', '◆━━━━━━━━━ 10 March – 20 May'],
    ['events', '2031-09-05|2031-11-05', '5 September or 5 November ◇       ◇'],
    ['actions', '2031-02/2031-03', '░░░░░░░░ February–March'],
    ['actions', '2031-03-01/2031-03-31', '████ 1–31 March'],
    ['actions', '2031-12-31', '31 December █'],
  ])('for %s on %s', async (kind, when, drawn) => {
    expect((await axisOf(kind, when)).replace('│', ' ').trim()).toBe(drawn);
  });

  it('stands below its month and below today', async () => {
    const lines = await draw(
      'events:\n  - {id: a, title: A, when: 2031-06-15}\n  - {id: b, title: B, when: 2031-07-01}\n',
      80,
    );
    const at = (mark: string) => lines.find((line) => line.includes(mark))?.indexOf(mark);
    expect(at('◆')).toBe(at('▼'));
    expect(lines.find((line) => line.includes('B '))?.indexOf('◆')).toBe(at('Jul'));
  });

  it('is explained where it is used, and only there', async () => {
    const text = (await draw('events:\n  - {id: a, title: A, when: 2031-06}\n', 80)).join('\n');
    expect(text).toContain('◇ a day in that time, not fixed');
    expect(text).not.toMatch(/[◆█░!✓›×]/);
  });
});

describe('what has no place on the axis', () => {
  it('says why, under its theme, one line for each', async () => {
    const items = ['tbc', 'ongoing', '2032', '../2031', '2031'].map(
      (when, at) => `  - {id: e-${at}, title: Day ${at}, when: ${when}}\n`,
    );
    for (const width of [40, 80]) {
      const lines = await draw(`events:\n${items.join('')}`, width);
      const said = lines
        .filter((line) => line.includes('Day '))
        .map((line) =>
          line
            .replace(/[│·]|\s+/g, ' ')
            .replace(/ +/g, ' ')
            .trim(),
        );
      expect(said).toEqual([
        'Day 3 by the end of 2031',
        'Day 4 2031',
        'Day 2 2032',
        'Day 0 tbc',
        'Day 1 ongoing',
      ]);
    }
  });

  it('is said of a plan in which nothing fits', async () => {
    const plan = await planOf('themes: []');
    const page = await pageFor(plan);
    expect(await formatTable(reportTimeline(plan, asked(plan), TODAY), page)).toBe(
      'Timeline · 2031 · 0\n\nNo items in 2031.\n',
    );
  });
});

describe('titles where room is short', () => {
  it('are cut where they can still be told apart, else the id stands for them', () => {
    const items = [
      { id: 'a', title: 'Meeting of the network in the old harbour' },
      { id: 'b', title: 'Meeting of the network in the new harbour' },
      { id: 'c', title: 'Regatta of the students and their teachers' },
      { id: 'd', title: 'Open day' },
    ];
    expect([...shortTitles(items, 24).values()]).toEqual(['a', 'b', 'Regatta of the students…', 'Open day']);
  });

  it('fit, and are told apart, whatever they are', () => {
    const named = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), title: anyTitle }),
      {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(named, fc.integer({ min: 12, max: 40 }), (items, width) => {
        const drawn = shortTitles(items, width);
        for (const { id, title } of items) {
          expect(stringWidth(drawn.get(id) ?? '')).toBeLessThanOrEqual(width);
          if (stringWidth(title) <= width) expect(drawn.get(id)).toBe(title);
        }
        const cut = items.filter(({ id, title }) => drawn.get(id) !== title).map(({ id }) => drawn.get(id));
        expect(new Set(cut).size).toBe(cut.length);
      }),
    );
  });

  it.each([
    ['Harbour day', 11, 'Harbour day'],
    ['Harbour day', 10, 'Harbour…'],
    ['Harbourmasters', 10, 'Harbourma…'],
    ['会議の日程', 5, '会議…'],
  ])('%s in %d columns', (text, width, cut) => {
    expect(cutEnd(text, width)).toBe(cut);
  });
});

describe('the names above an axis', () => {
  const year = Array.from({ length: 12 }, (_, at) => ({
    month: `2031-${String(at + 1).padStart(2, '0')}`,
    name:
      ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'][
        at
      ] ?? '',
  }));
  const said = (room: number) =>
    axisLabels(year, room, (text) => text.length + 1).map((names) => names.map(({ text }) => text).join(' '));

  it.each([
    [6, ['janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.']],
    [3, ['J F M A M J J A S O N D']],
    [2, ['J F M A M J J A S O N D']],
    [1, ['janv. juil.']],
    [0.4, ['2031']],
  ])('where a month has %d columns', (room, names) => {
    expect(said(room)).toEqual(names);
  });
});

describe('a title in the plan', () => {
  it.each(Object.entries(HOSTILE))('that %s is inert', async (_, title) => {
    const plan = await planOfTitles([title]);
    const report: TimelineReport = reportTimeline(plan, asked(plan), TODAY);
    const page = await pageFor(plan);
    expect(await drawBlocks(await layout(report, page), page)).not.toMatch(ACTING);
    expect(await formatMarkdown(report, page)).not.toMatch(ACTING);
  });
});

describe('as Markdown', () => {
  it('is a table for each theme, with a column for each month', async () => {
    const plan = await planOf(
      'events:\n  - {id: a, title: A, when: 2031-06-20}\n  - {id: b, title: B, when: tbc, status: cancelled}\nactions:\n  - {id: c, title: C, when: 2031-01/2031-02}\n',
    );
    const text = await formatMarkdown(reportTimeline(plan, asked(plan), TODAY), await pageFor(plan));
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .join('\n'),
    ).toBe(
      `| When | What | Jan | Feb | Mar | Apr | May | Jun ▼ | Jul | Aug | Sep | Oct | Nov | Dec | Status |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| January–February | C | ░ | ░ |  |  |  |  |  |  |  |  |  |  | late |
| 20 June | A |  |  |  |  |  | ◆ |  |  |  |  |  |  |  |
| tbc | B |  |  |  |  |  |  |  |  |  |  |  |  | cancelled |`,
    );
  });

  it('has columns of three months, or of years, for longer spans', async () => {
    const { stdout } = await runWp(['timeline', '--from', '2018', '--to', '2020', '--format', 'md']);
    expect(stdout).toContain('| Jan–Mar 2018 | Apr–Jun | Jul–Sep | Oct–Dec | Jan–Mar 2019 |');
    const years = await runWp(['timeline', '--from', '2012', '--to', '2020', '--format', 'md']);
    expect(years.stdout).toContain('| 2012 | 2013 | 2014 |');
  });
});
