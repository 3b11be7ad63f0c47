// Sheets as they come back: from spreadsheets in many languages, from translation tools, and from nowhere good.
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../../src/core/formula.ts';
import { readCsv } from '../../../src/edit/sheet/read-csv.ts';
import { readXliff } from '../../../src/edit/sheet/read-xliff.ts';
import { formatXliff } from '../../../src/format/xliff.ts';
import { pageFor } from '../../format/page.ts';
import { planOf, planOfTitles } from '../../plan-of.ts';
import { bytes, sheetOf, throughCsv, throughXliff } from './translated.ts';

const HEAD = 'kind,id,field,language,source,target,state,note,source_was,target_was';
const ROWS =
  'event,forum,title,fr,Forum,"Forum ; « ports »",missing,,,\r\nevent,day,title,fr,Day,,missing,,,\r\n';
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const otherUtf16 = (text: string) => new Uint8Array(Buffer.from(utf16(text)).swap16());

describe('a sheet that a spreadsheet has saved', () => {
  const semicolons = `${HEAD}\r\n${ROWS}`.replaceAll(',', ';').replace('Forum ; «', 'Forum ; «');
  it.each([
    ['with commas', bytes(`${HEAD}\r\n${ROWS}`), 2],
    ['with a byte order mark', bytes(`\ufeff${HEAD}\r\n${ROWS}`), 2],
    ['with semicolons, as in Spain and France', bytes(semicolons), 2],
    ['with the line that tells Excel so', bytes(`sep=;\r\n${semicolons}`), 3],
    ['in UTF-16 the other way round', otherUtf16(`${HEAD}\r\n${ROWS}`), 2],
    ['with tabs, in UTF-16', utf16(`${HEAD}\r\n${ROWS}`.replaceAll(',', '\t')), 2],
    [
      'with other line ends and in another order',
      bytes(
        `target,source,id,kind,field,language\n"Forum ; « ports »",Forum,forum,event,title,fr\n,Day,day,event,title,fr`,
      ),
      2,
    ],
  ])('%s', (_, sheet, line) => {
    const rows = readCsv(sheet, null);
    const forum = { kind: 'event', id: 'forum', field: 'title', language: 'fr', source: 'Forum' };
    expect(rows).toMatchObject([
      { ...forum, line, target: 'Forum ; « ports »' },
      { id: 'day', line: line + 1, target: '' },
    ]);
  });

  it('tells the line of a row behind cells of several lines', () => {
    const sheet = `${HEAD}\r\nevent,a,note,fr,"One.\r\nTwo.","Un.\r\nDeux.",,,,\r\nevent,b,title,fr,B,Bé,,,,\r\n`;
    expect(readCsv(bytes(sheet), null)).toMatchObject([{ line: 2 }, { line: 5, id: 'b' }]);
  });

  it('a row that ends early has no translation; one without a language is the reader’s to refuse', () => {
    const sheet = 'kind,id,field,language,source,target\r\nevent,a,title,fr,A\r\nevent,b,title,,B,Bé\r\n';
    expect(readCsv(bytes(sheet), null)).toMatchObject([
      { id: 'a', source: 'A', target: '' },
      { id: 'b', target: 'Bé', language: '' },
    ]);
  });

  it.each([
    [
      'Windows-1252',
      new Uint8Array([...bytes(`${HEAD}\r\nevent,a,title,fr,A,`), 0xe9, 0x0d, 0x0a]),
      { is: 'encoding' },
    ],
    [
      'another table',
      bytes('name,amount\r\nMembers,12\r\n'),
      { is: 'columns', missing: ['kind', 'id', 'field', 'source', 'target'] },
    ],
    ['nothing', bytes(''), { is: 'columns' }],
    ['a quotation mark too few', bytes(`${HEAD}\r\nevent,a,title,fr,A,"Bé,,,,\r\n`), { is: 'quotes' }],
    [
      'no word of its language',
      bytes('kind,id,field,source,target\r\nevent,a,title,A,B\r\n'),
      { is: 'language' },
    ],
  ])('%s is refused', (_, sheet, fault) => {
    expect(readCsv(sheet, null)).toMatchObject(fault);
  });

  it('the language can be said beside it', () => {
    const sheet = bytes('kind,id,field,source,target\r\nevent,a,title,A,B\r\n');
    expect(readCsv(sheet, 'fr')).toMatchObject([{ language: 'fr', targetWas: null }]);
  });

  it('what keeps formulas from running is taken off again, and nothing else', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@\t]{0,3}.{0,5}$/), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });
});

const unit = (target: string, more = '') =>
  `<trans-unit id="event/forum/title"><source>Forum</source>${target}${more}</trans-unit>`;
const xliff = (units: string, version = '1.2') =>
  `<?xml version="1.0"?>\n<xliff version="${version}" xmlns="urn:oasis:names:tc:xliff:document:${version}">\n<file original="a" datatype="plaintext" source-language="en" target-language="fr"><body>\n${units}\n</body></file></xliff>`;

describe('a sheet that a translation tool has saved', () => {
  it.each([
    ['plain', '<target state="translated">Le forum &amp; nous</target>', 'Le forum & nous'],
    ['in CDATA', '<target><![CDATA[Le forum & nous]]></target>', 'Le forum & nous'],
    [
      'in segments',
      '<seg-source><mrk mtype="seg" mid="0">Forum</mrk></seg-source><target><mrk mtype="seg" mid="0">Le forum</mrk> <mrk mtype="seg" mid="1">et nous</mrk></target>',
      'Le forum et nous',
    ],
    [
      'with a note and a suggestion',
      '<target>Le forum</target><note>Forum: masculin.</note><alt-trans><source>Forums</source><target>Les forums</target></alt-trans>',
      'Le forum',
    ],
    ['without a target', '', ''],
  ])('%s', (_, target, said) => {
    expect(readXliff(bytes(xliff(unit(target))), null)).toMatchObject([
      {
        kind: 'event',
        id: 'forum',
        field: 'title',
        language: 'fr',
        source: 'Forum',
        target: said,
        line: 4,
        isMarked: false,
      },
    ]);
  });

  it('the translation it had at the export is that of the last suggestion', () => {
    const was = (...texts: string[]) =>
      texts.map((text) => `<alt-trans><source>Forum</source><target>${text}</target></alt-trans>`).join('');
    const rows = readXliff(
      bytes(
        xliff(unit('<target>Le forum</target>', was('Fora', 'Le &amp; forum')) + unit('<target>a</target>')),
      ),
      null,
    );
    expect(rows).toMatchObject([{ targetWas: 'Le & forum' }, { targetWas: '' }]);
  });

  it('marks that stand for something are told', () => {
    const rows = readXliff(bytes(xliff(unit('<target>Le <x id="1"/>forum</target>'))), null);
    expect(rows).toMatchObject([{ isMarked: true }]);
  });

  const bomb = '<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  it.each([
    ['a document type', xliff(unit('<target>a</target>')).replace('\n', `\n${bomb}\n`), { is: 'doctype' }],
    [
      'a file of this machine',
      xliff(unit('<target>&e;</target>')).replace(
        '\n',
        '\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>\n',
      ),
      { is: 'doctype' },
    ],
    [
      'Latin-1',
      new Uint8Array(Buffer.from(xliff(unit('<target>été</target>')), 'latin1')),
      { is: 'encoding' },
    ],
    ['an entity nobody has declared', xliff(unit('<target>&e;</target>')), { is: 'xml', line: 4 }],
    ['half of it', xliff(unit('<target>Le forum</target>')).slice(0, -30), { is: 'xml' }],
    ['a control character', xliff(unit('<target>&#7;</target>')), { is: 'xml', line: 4 }],
    ['XLIFF 2.0', xliff('<unit id="1"/>', '2.0'), { is: 'not-xliff' }],
    ['another document', '<?xml version="1.0"?><tmx version="1.4"/>', { is: 'not-xliff' }],
    ['no XML', 'kind,id\r\n', { is: 'xml' }],
    [
      'no language',
      xliff(unit('<target>a</target>')).replace(/ target-language="fr"/, ''),
      { is: 'language' },
    ],
  ])('%s is refused', (_, sheet, fault) => {
    const given = typeof sheet === 'string' ? bytes(sheet) : sheet;
    expect(readXliff(given, null)).toMatchObject(fault);
  });

  it('ten thousand elements inside each other are read, and cost little', () => {
    const deep = `<target>${'<g id="1">'.repeat(10_000)}a${'</g>'.repeat(10_000)}</target>`;
    expect(readXliff(bytes(xliff(unit(deep))), null)).toMatchObject([{ target: 'a' }]);
  });
});

describe('what is exported comes back', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((each) => /\p{L}/u.test(each));

  it.each([
    ['CSV', throughCsv],
    ['XLIFF', throughXliff],
  ] as const)('every text, in %s', async (_, way) => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (titles) => {
        const plan = await planOfTitles(titles);
        const rows = await way(plan, 'fr', (source) => source);
        const own = rows.filter(({ id }) => id.startsWith('event-'));
        expect(own.map(({ source }) => source.trim())).toEqual(titles.map((title) => title.trim()));
        expect(own.map(({ target }) => target.trim())).toEqual(titles.map((title) => title.trim()));
      }),
      { numRuns: 40 },
    );
  });

  it('as well-formed XML, with its context and what it was translated from', async () => {
    const plan = await planOf(
      'events:\n  - id: forum\n    title: {en: Forum <A>, fr: "Forum «A»"}\n    note: One & two\n    when: 2031-06\n',
    );
    const written = formatXliff(sheetOf(plan, 'fr'), await pageFor(plan));
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(written).close();
    expect(new Set(names)).toEqual(
      new Set(['xliff', 'file', 'body', 'trans-unit', 'source', 'target', 'note', 'alt-trans']),
    );
    expect(written).toContain('<source>Forum &lt;A&gt;</source>');
    expect(written).toContain(
      '<target state="needs-translation"></target>\n        <note from="developer">Event · Forum &lt;A&gt; · June · Note</note>',
    );
  });
});
