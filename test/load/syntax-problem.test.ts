import { describe, expect, it } from 'vitest';
import type { SyntaxProblem } from '../../src/core/finding.ts';
import { openFile } from '../../src/load/open-file.ts';
import { MARK, marks } from './plan-of.ts';

function complaints(text: string): string[] {
  const bytes = new TextEncoder().encode(text.replaceAll(MARK, ''));
  return openFile('quays.yaml', bytes).findings.map(({ code, args, place }) => {
    const { line, col } = 'position' in place ? place.position : { line: 0, col: 0 };
    return `quays.yaml:${line}:${col} ${code} ${Object.values(args).join(' ')}`;
  });
}

/** What people write, with ▸ where they should look. */
const SLIPS: [what: string, problem: SyntaxProblem, text: string][] = [
  ['a colon in a text without quotes', 'colon', 'events:\n  - id: a\n    title: ▸Safety: mapping\n'],
  ['two colons in it', 'colon', 'title: ▸Safety: mapping: quays\n'],
  ['a colon in the second line of a text', 'colon', 'title: ▸Safety\n  and: mapping\n'],
  ['a field further right than the others', 'indent', 'events:\n  - id: a\n     ▸title: A\n'],
  ['no space after a dash', 'dash-space', 'events:\n  ▸-id: a\n   title: A\n'],
  ['no space after a lonely dash', 'dash-space', 'events:\n  ▸-id: a\n'],
  ['a no-break space before a key', 'space', 'events:\n▸\u00a0\u00a0title: A\n'],
  ['a tab between spaces and a key', 'tab', 'events:\n  - id: a\n  ▸\ttitle: A\n'],
  ['a record that starts too far left', 'indent', 'events:\n  - id: a\n   ▸title: A\n'],
  ['a field further left than the others', 'indent', 'events:\n   a: 1\n  ▸b: 2\n'],
  ['a list entry further left than the others', 'indent', 'tags:\n  - quay\n ▸- basin\n'],
  ['a tab before a key', 'tab', 'events:\n▸\ttitle: A\n'],
  ['a quotation that is never closed', 'quote', 'title: ▸"Harbour day\nnote: open\n'],
  ['a comment right behind a quotation', 'comment', 'title: "Harbour"▸# day\n'],
  ['a comment right behind a list', 'comment', 'tags: [sea, port]▸# both\n'],
  ['text after a closed quotation', 'after-quote', 'title: "Harbour" ▸day\n'],
  ['an apostrophe inside single quotes', 'after-quote', "title: 'Mayors'▸s day'\n"],
  ['a backslash that escapes nothing', 'escape', 'title: "C:▸\\quay"\n'],
  ['a list in brackets that is never closed', 'bracket', 'tags: ▸[quay, basin\nnote: open\n'],
  ['texts per language that are never closed', 'bracket', 'title: ▸{en: Harbour, es: Puerto\n'],
  ['a list in brackets that is closed as a record', 'bracket', 'tags: [quay, basin▸}\n'],
  ['a whole file in brackets that is', 'bracket', '{note: open▸]\n'],
  ['a bracket too many', 'bracket', 'tags: [quay]\nnote: ▸]\n'],
  ['a comma forgotten in a list', 'comma', 'tags: ["quay" ▸"basin"]\n'],
  ['a line that is no key', 'no-colon', 'events:\n  - id: a\n    ▸title\n    when: 2031\n'],
  ['no space after the colon', 'no-colon', '▸title:Harbour\nnote: open\n'],
  ['a text that starts with @', 'character', 'contact: ▸@port\n'],
  ['a text in bold', 'character', 'title: ▸**Harbour** day\n'],
  ['a text that starts with >', 'character', 'title: ▸> 5 towns\n'],
  ['a list that starts on the line of its key', 'dash', 'tags: ▸- quay\n'],
  [
    'a record that starts further left than those above',
    'indent',
    'events:\n  - id: a\n ▸- id: b\n   title: B\n',
  ],
  ['a colon that begins a line', 'other', '- quay\n▸: basin\n'],
  ['two anchors for one value', 'character', 'note: ▸&port &quay open\n'],
  ['an alias of nothing', 'alias', 'place: ▸*port\n'],
];

describe('a slip in the YAML is one finding, where to look, in a word of ours', () => {
  it.each(SLIPS)('%s', (_, problem, text) => {
    const told = complaints(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`yaml-syntax ${problem} ${problem === 'colon'}`);
    expect(told[0]).toContain(marks({ 'quays.yaml': text }).join());
  });
});

it('tells every unquoted colon of a file, not only the first', () => {
  expect(complaints('a: x: y\nb: fine\nc: x: y: z\n')).toEqual([
    'quays.yaml:1:4 yaml-syntax colon true',
    'quays.yaml:3:4 yaml-syntax colon true',
  ]);
});

it('stops at a mistake that puts all that follows out of joint', () => {
  expect(complaints('events:\n   a: 1\n  b: 2\n c: 3\nd: x: y\n')).toHaveLength(1);
});

describe('what plans do not use is refused by name', () => {
  it.each([
    ['directive', '▸%YAML 1.1\n---\nnote: no\n'],
    ['documents', 'note: one\n▸---\nnote: two\n'],
    ['documents', 'note: one\n...\n▸note: two\n'],
    ['tag', 'note: ▸!!str 2031\n'],
    ['tag', 'note: ▸!important open\n'],
    ['tag', 'note: ▸!important &a open\n'],
    ['tag', 'note: ▸!important # for now\n  # and later\n\n  open\n'],
    ['tag', 'tags: [quay, {en: quay, es: ▸!!str muelle}]\n'],
    ['tag', 'tags: [▸!!str quay]\n'],
    ['tag', '\n▸!<tag:yaml.org,2002:map>\nnote: open\n'],
    ['merge-key', 'x-usual: &usual {place: Port}\nevents:\n  - ▸<<: *usual\n'],
    ['key', '▸[quay, basin]: open\n'],
    ['key', 'x-port: &port a\n▸*port : open\n'],
    ['alias', 'x-all: &all\n  - ▸*all\n'],
  ])('%s', (feature, text) => {
    expect(complaints(text)).toEqual([`${marks({ 'quays.yaml': text })} yaml-feature ${feature}`]);
  });

  it('but a document may be marked at its beginning and its end', () => {
    expect(complaints('---\nnote: one\n...\n# closing words\n')).toEqual([]);
  });
});
