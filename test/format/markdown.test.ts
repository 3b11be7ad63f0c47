// Markdown is read back with a Markdown parser: what a person sees is what the plan says.
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { inert } from '../../src/format/inert.ts';
import { escapeText } from '../../src/format/markdown.ts';
import { formatMarkdown } from '../../src/format/md.ts';
import { reportItems } from '../../src/report/items.ts';
import { reportShow } from '../../src/report/show.ts';
import { folderWith, HEADER } from '../cli/folder.ts';
import { runWp } from '../cli/run-wp.ts';
import { planOfTitles } from '../plan-of.ts';
import { asked, TODAY } from '../report/asked.ts';
import { anyTitle, HOSTILE } from './hostile.ts';
import { pageFor } from './page.ts';

/** A node of the parsed document, as far as these tests look at it. */
interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function all(node: Node, type: string): Node[] {
  const inside = (node.children ?? []).flatMap((child) => all(child, type));
  return node.type === type ? [node, ...inside] : inside;
}

/** What is read: text only. Anything that became markup would be missing here. */
function textOf({ type, value = '', children = [] }: Node): string {
  return type === 'text' ? value : children.map(textOf).join('');
}

/** The cells of every table, row by row, without the heading rows. */
function cells(markdown: string): string[][] {
  return all(parse(markdown), 'table').flatMap((table) =>
    all(table, 'tableRow')
      .slice(1)
      .map((row) => all(row, 'tableCell').map(textOf)),
  );
}

async function listOf(titles: readonly string[]): Promise<string> {
  const plan = await planOfTitles(titles);
  return formatMarkdown(reportItems(plan, 'events', asked(plan), TODAY), await pageFor(plan));
}

/** As it can be read at all: on one line, without the spaces at its ends. */
const shown = (title: string) => inert(title).trim();

describe('a list as Markdown', () => {
  it('is a heading and a table', async () => {
    const { stdout } = await runWp(['events', '--month', 'june', '--format', 'md']);
    const document = parse(stdout);
    expect((document.children ?? []).map(({ type }) => type)).toEqual(['heading', 'table', 'paragraph']);
    expect(cells(stdout).map(([when, title]) => [when, title])).toEqual([
      ['June', 'V European Metropolitan Authorities Forum'],
      [
        'June',
        'International conference of the World Observatory on Subnational Government Finance and Investment',
      ],
      ['June', '2019 Chicago Forum on Global Cities'],
      ['June', 'Global forum in Guangzhou'],
    ]);
  });

  it('has every title of the sample plan, in every language', async () => {
    for (const lang of ['en', 'es', 'fr']) {
      const line = ['--plan', 'test/cli/plans/harbour', 'items', '--lang', lang];
      const { items } = JSON.parse((await runWp([...line, '--json'])).stdout);
      const read = cells((await runWp([...line, '--format', 'md'])).stdout).map(([, title]) => title);
      expect(read).toEqual(
        items.map(({ title, fallback, language }: Record<string, string>) =>
          fallback ? `${title} [${language}]` : title,
        ),
      );
    }
  });

  it.each([
    'a | b',
    'a \\| b',
    '\\',
    '# no heading',
    '#',
    '- no list',
    '+ no list',
    '1. no list',
    '12) no list',
    '> no quotation',
    '`no code`',
    '*not* _stressed_ ~~nor gone~~',
    '[no link](https://elsewhere.example)',
    '![no image](https://elsewhere.example/x.png)',
    '<b>not bold</b>',
    '<!-- not hidden -->',
    '<script>alert(1)</script>',
    '&amp; &lt; &#35;',
    'two  spaces',
    '---',
    '| --- |',
    'mail@harbour-towns.example and @crew',
    '"Quotation marks" and ‘others’',
    '2031-06-17: https://harbour-towns.example/a_b_c',
  ])('reads back as written: %s', async (title) => {
    const [row] = cells(await listOf([title]));
    expect(row).toContain(title);
  });

  it('reads back as written, whatever the titles', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTitle, { minLength: 1, maxLength: 5 }), async (titles) => {
        const rows = cells(await listOf(titles));
        expect(rows.map((row) => row[1])).toEqual(titles.map(shown));
        expect(rows.map((row) => row[2])).toEqual(titles.map((_, index) => `event-${index + 1}`));
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(HOSTILE))('shows a title that %s', async (_, title) => {
    const markdown = await listOf([title]);
    expect(cells(markdown)[0]?.[1]).toBe(shown(title));
    expect(all(parse(markdown), 'tableRow')).toHaveLength(2);
  });

  it.each([
    ['@crew', '@<!-- -->crew'],
    ['(@crew), “@crew” and /@crew', '(@<!-- -->crew), “@<!-- -->crew” and /@<!-- -->crew'],
    ['crew@harbour-towns.example', 'crew@harbour-towns.example'],
    ['5 @ 10 EUR', '5 @ 10 EUR'],
  ])('calls nobody: %s', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });
});

describe('one record as Markdown', () => {
  it('is a heading with its title and a list with its fields, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyTitle, anyTitle, async (title, note) => {
        const { items, ...rest } = await planOfTitles([title]);
        const plan = { ...rest, items: items.map((item) => ({ ...item, note })) };
        const report = reportShow(plan, 'event-1', TODAY);
        if (report === null) throw new Error('event-1');
        const document = parse(await formatMarkdown(report, await pageFor(plan)));
        expect(textOf(all(document, 'heading')[0] ?? document)).toBe(`${shown(title)} (event-1)`);
        expect(all(document, 'listItem').map(textOf)).toContain(`Note: ${shown(note)}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a month as Markdown', () => {
  it('has its calendar as a table, marked days in bold', async () => {
    const { stdout } = await runWp(['month', 'march', '--format', 'md']);
    const [weeks, ...lists] = all(parse(stdout), 'table');
    expect(
      all(weeks as Node, 'tableRow')
        .slice(1)
        .map((row) => all(row, 'tableCell').map(textOf).join(' ').trim()),
    ).toEqual([
      '1 2 3',
      '4 5 6 7 8 9 10',
      '11 12 13 14 15 16 17',
      '18 19 20 21 22 23 24',
      '25 26 27 28 29 30 31',
    ]);
    expect(all(weeks as Node, 'strong').map(textOf)).toEqual(['8']);
    expect(lists).toHaveLength(2);
  });
});

describe('several months as Markdown', () => {
  it('each has its name, and the day of the report is in italics', async () => {
    const { stdout } = await runWp(['month', '2019-05/2019-06', '--format', 'md', '--today', '2019-05-14']);
    const document = parse(stdout);
    const titles = all(document, 'paragraph').map((paragraph) => all(paragraph, 'strong').map(textOf));
    expect(titles.slice(0, 2)).toEqual([['May 2019'], ['June 2019']]);
    const days = all(document, 'table')
      .slice(0, 2)
      .map((table) => all(table, 'emphasis').map(textOf));
    expect(days).toEqual([['14'], []]);
  });
});

it('an empty list as Markdown is its heading', async () => {
  const { stdout, stderr } = await runWp(['events', '--search', 'zeppelin', '--format', 'md']);
  expect(parse(stdout).children?.map(({ type }) => type)).toEqual(['heading']);
  expect(stderr).not.toBe('');
});

describe('findings as Markdown', () => {
  it('are nothing where there are none', async () => {
    expect(await runWp(['validate', '--format', 'md'])).toMatchObject({ stdout: '', exit: 0 });
  });

  it('name a file as it is called, with what Markdown would read in it', async () => {
    const folder = folderWith({ 'plan.yaml': HEADER, 'q`u``ays.yaml': 'events: 3\n' });
    const { stdout } = await runWp(['--plan', folder, 'validate', '--format', 'md']);
    const [place] = all(parse(stdout), 'inlineCode');
    expect(place?.value).toMatch(/q`u``ays\.yaml:1:9$/);
  });

  it('are a list: place, severity, message', async () => {
    const { stdout } = await runWp(['--plan', 'test/cli/plans/mistakes', 'validate', '--format', 'md']);
    const document = parse(stdout);
    const { findings } = JSON.parse(
      (await runWp(['--plan', 'test/cli/plans/mistakes', 'validate', '--json'])).stdout,
    );
    const places = all(document, 'listItem').map((item) => {
      const [code] = all(item, 'inlineCode');
      return code?.value;
    });
    expect(places).toEqual(findings.map((f: Record<string, string>) => `${f.file}:${f.line}:${f.col}`));
  });
});
