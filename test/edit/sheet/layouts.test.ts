// Translations put into every layout there is: one node changes, and every other byte stays.
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/core/schema/mistake.ts';
import { type Taken, takeOver } from '../../../src/edit/sheet/take-over.ts';
import { type Written, writeTranslations } from '../../../src/edit/sheet/write-translations.ts';
import { contentEnd, nodeAt } from '../../../src/edit/splice/layout.ts';
import { bytesOf, openText, type TextFile } from '../../../src/edit/splice/text-file.ts';
import { loadFiles } from '../../load/plan-of.ts';
import { LAYOUTS } from '../splice/layouts.ts';
import { throughCsv, throughXliff } from './translated.ts';

const HEADER = 'schema: 1\ntitle: {en: Harbour Towns Network, fr: Réseau des ports}\nlanguages: [en, fr]\n';
const open = (text: string, bom = false) => openText('ports.yaml', bytesOf({ text, bom }));
const french = (source: string) => `${source} (traduit : « oui »)`;
/** As some texts of the layouts have no title, one is given to each record; then the layout has something to translate. */
const titled = (text: string) =>
  /title/.test(text) ? text : text.replace(/^( *- +)?(id: forum)$/m, (line) => `${line}\n    title: Forum`);

const texts = [...new Set(LAYOUTS.map(({ before }) => titled(before)))].filter(
  (text) => open(text).tree !== null,
);

async function translated(text: string, bom: boolean, way: typeof throughCsv) {
  const before = open(text, bom);
  const { plan } = await loadFiles({ 'plan.yaml': HEADER, 'ports.yaml': before.text });
  const { taken, refused } = takeOver(plan, await way(plan, 'fr', french));
  expect(refused).toEqual([]);
  const own = taken.filter(({ unit }) => unit.owner.origin.file === 'ports.yaml');
  return { before, own, written: writeTranslations(before, own, plan.languages) };
}

/** The text without the nodes that were translated; a comment beside `|` or behind a text is about it, wherever it is. */
function without(file: TextFile, { made }: Written): string {
  const { tree, text } = file;
  if (tree === null) throw new Error('the file cannot be read');
  const nodes = made.flatMap(({ path }) => nodeAt(tree, path.slice(0, -1)) ?? []);
  return nodes
    .sort((a, b) => b.start - a.start)
    .reduce((left, node) => {
      const comment = /^[|>][^\s#]*( #[^\r\n]*)/.exec(text.slice(node.start))?.[1] ?? '';
      const end = contentEnd(node, text);
      const behind = /^[ \t]+#[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
      const head = left.slice(0, node.start).trimEnd();
      return `${head}${comment}${behind}¤${left.slice(end + behind.length)}`;
    }, text);
}

const comments = (text: string) => (text.match(/(^|\s)#.*$/gm) ?? []).map((each) => each.trim()).sort();

describe.each([
  ['CSV', throughCsv],
  ['XLIFF', throughXliff],
] as const)('through %s', (_, way) => {
  it.each(texts.map((text) => [text] as const))('%j', async (text) => {
    for (const bom of [false, true]) {
      const { before, own, written } = await translated(
        bom ? text.replace(/\r?\n/g, '\r\n') : text,
        bom,
        way,
      );
      const { after, made, refused } = written;
      expect([after.bom, after.findings]).toEqual([before.bom, before.findings]);
      expect(made.length + refused.length).toBe(own.length);
      for (const { taken, path } of made) expect([path, saidAt(after, path)]).toEqual([path, taken.text]);
      expect(comments(after.text)).toEqual(comments(before.text));
      expect(without(after, written)).toBe(without(before, written));
      if (bom) expect(after.text.replaceAll('\r\n', '')).not.toContain('\n');
    }
  });

  it('nearly every text can be translated in place', async () => {
    const counts = { made: 0, refused: [] as string[] };
    for (const text of texts) {
      const { written } = await translated(text, false, way);
      counts.made += written.made.length;
      counts.refused.push(...written.refused.map(() => text));
    }
    expect(counts.made).toBeGreaterThan(60);
    expect(counts.refused.length).toBeLessThan(5);
  });
});

function saidAt({ tree }: TextFile, path: Written['made'][number]['path']): unknown {
  return valueAt(tree?.value, path);
}

it('a text in two more languages at once, whose comment stays behind its key', async () => {
  const header = HEADER.replace('[en, fr]', '[en, es, fr]');
  const text = 'events:\n  - id: forum # the big one\n    title: Forum # its name\n';
  const { plan } = await loadFiles({ 'plan.yaml': header, 'ports.yaml': text });
  const taken = ['fr', 'es'].flatMap((language): Taken[] => {
    const row = { line: 2, kind: 'event', id: 'forum', field: 'title', language, source: 'Forum' };
    return takeOver(plan, [{ ...row, target: `Forum ${language}`, targetWas: null, isMarked: false }]).taken;
  });
  expect(writeTranslations(open(text), taken, plan.languages).after.text).toBe(
    'events:\n  - id: forum # the big one\n    title: # its name\n      en: Forum\n      es: Forum es\n      fr: Forum fr\n',
  );
});
