import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/format/csv.ts';
import { inert } from '../../src/format/inert.ts';
import { reportItems } from '../../src/report/items.ts';
import { runWp } from '../cli/run-wp.ts';
import { planOf, planOfTitles } from '../plan-of.ts';
import { asked, TODAY } from '../report/asked.ts';
import { pageFor } from './page.ts';

type Row = Record<string, string>;

function read(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

async function csvOf(titles: readonly string[]): Promise<string> {
  const plan = await planOfTitles(titles);
  return formatCsv(reportItems(plan, 'events', asked(plan), TODAY), await pageFor(plan));
}

describe('a list as CSV', () => {
  it('has a row for each record and the same words as the JSON', async () => {
    const plan = ['--plan', 'test/cli/plans/harbour', '--lang', 'es'];
    const csv = read((await runWp([...plan, 'items', '--format', 'csv'])).stdout);
    const { items } = JSON.parse((await runWp([...plan, 'items', '--json'])).stdout);
    expect(csv).toHaveLength(items.length);
    for (const [at, item] of items.entries()) {
      expect(csv[at]).toMatchObject({
        id: item.id,
        kind: item.kind,
        title: item.title,
        when: item.when?.written ?? '',
        earliest: item.when?.earliest ?? '',
        latest: item.when?.latest ?? '',
        precision: item.when?.precision ?? '',
        status: item.status,
        late: String(item.late),
        themes: item.themes.join('; '),
        partners: item.partners.join('; '),
        place: item.place.join('; '),
        edition: String(item.edition ?? ''),
        subject_to: item.subject_to ?? '',
        referenced: String(item.referenced),
        file: item.file,
      });
    }
  });

  it('begins with a byte order mark where that is asked for, and nowhere else', async () => {
    const plain = await runWp(['events', '--format', 'csv']);
    expect((await runWp(['events', '--format', 'csv', '--bom'])).stdout).toBe(`\ufeff${plain.stdout}`);
    expect(plain.stdout).toMatch(/^id,/);
  });

  it.each(['late', 'open', 'themes', 'indicators', 'next', 'month', 'actions'])(
    '%s has rows of full width',
    async (command) => {
      const { stdout } = await runWp(['--plan', 'test/cli/plans/harbour', command, '--format', 'csv']);
      const { data } = Papa.parse<string[]>(stdout.trimEnd());
      expect(data.length).toBeGreaterThan(1);
      for (const row of data) expect(row).toHaveLength(data[0]?.length ?? 0);
    },
  );

  it('of one record is a row for each field', async () => {
    const { stdout } = await runWp([
      '--plan',
      'test/cli/plans/harbour',
      'show',
      'dock-pilot',
      '--format',
      'csv',
    ]);
    const fields = Object.fromEntries(read(stdout).map(({ field, value }) => [field, value]));
    expect(fields).toMatchObject({
      id: 'dock-pilot',
      status: 'ongoing',
      when: '2018-10/2019-09',
      owner: 'secretariat',
    });
  });

  it('has what may fall in a period only when asked', async () => {
    const line = ['events', '--month', 'june', '--format', 'csv'];
    expect(read((await runWp(line)).stdout).map(({ match }) => match)).toEqual(['yes', 'yes', 'yes', 'yes']);
    expect(
      read((await runWp([...line, '--maybe'])).stdout).filter(({ match }) => match === 'maybe'),
    ).toHaveLength(6);
  });
});

describe('the form', () => {
  it('ends every line, the last one too, with CRLF, and has a heading even without rows', async () => {
    const csv = await csvOf(['Assembly', 'Forum']);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { stdout } = await runWp(['events', '--search', 'no such words', '--format', 'csv']);
    expect(stdout).toMatch(/^id,kind,title,[^\r\n]*\r\n$/);
  });

  it('quotes what has commas, quotes or lines in it', async () => {
    const [, row] = (await csvOf(['One, "two"\nthree'])).split('\r\n');
    expect(row).toContain('"One, ""two""\nthree"');
  });

  it.each(['=1+1', '+34 600', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠A1', '=cmd|"/c calc"!A1'])(
    'keeps a spreadsheet from reckoning: %s',
    async (title) => {
      const [row] = read(await csvOf([title]));
      expect(row?.title).toBe(`'${title}`);
    },
  );

  it('leaves alone what only looks so', async () => {
    const titles = ['a=b', '1-2', 'mail@harbour-towns.example', "'quoted'"];
    expect(read(await csvOf(titles)).map(({ title }) => title)).toEqual(titles);
  });

  it('says a number as a number, also a negative one', async () => {
    const plan = await planOf('indicators: [{id: depth, title: Depth, baseline: -12.5}]');
    const { rows } = { rows: plan.indicators.map((indicator) => ({ indicator, latest: null })) };
    expect(read(formatCsv({ kind: 'indicators', rows }, await pageFor(plan)))).toMatchObject([
      { baseline: '-12.5' },
    ]);
  });

  it('reads back as it was, but for what acts, whatever a title has in it', async () => {
    const shown = (title: string) =>
      title
        .split(/\r\n?|\n/)
        .map(inert)
        .join('\n');
    const bare = (title: string) => title.replaceAll("'", '');
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(texts, async (titles) => {
        const cells = read(await csvOf(titles)).map(({ title = '' }) => title);
        expect(cells.map(bare)).toEqual(titles.map(shown).map(bare));
      }),
    );
  });

  it.each([
    ['where the comma is for decimals', "Quay;=cmd|' /C calc'!A0;day", "Quay;'=cmd|' /C calc'!A0;day"],
    ['behind white space', ' \t=1+1', "  '=1+1"],
    ['on a second line', 'Quay\n@SUM(A1)', "Quay\n'@SUM(A1)"],
    ['nor a command in a log', 'Quay\n::error::day', "Quay\n'::error::day"],
    ['and a list of words is one', 'Quay; - day', 'Quay; - day'],
  ])('no formula begins %s', async (_, title, cell) => {
    expect(read(await csvOf([title]))[0]?.title).toBe(cell);
  });
});
