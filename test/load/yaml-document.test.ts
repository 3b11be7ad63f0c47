import { describe, expect, it } from 'vitest';
import { Lines } from '../../src/load/lines.ts';
import { openFile } from '../../src/load/open-file.ts';
import { parseYaml } from '../../src/load/yaml-document.ts';
import { Random } from '../bench/random.ts';
import { mutant } from '../hostile/fuzz/mutate.ts';
import { smallPlans } from '../hostile/fuzz/plan-files.ts';
import { INPUTS } from '../hostile/yaml-test-suite/inputs.ts';
import { readsTheSame } from './second-reader.ts';

const parse = (text: string, places = true) => parseYaml('quays.yaml', new Lines(text), { places });
const value = (text: string) => parse(text).tree?.value;
const codes = (text: string) => parse(text).findings.map(({ code }) => code);

describe('what is read without a finding is what the yaml package reads', () => {
  it('in every corner of the yaml-test-suite that plans may have', () => {
    const read = INPUTS.map(({ name, yaml }) => ({ name, yaml, ...parse(yaml) }));
    const accepted = read.filter(({ findings }) => findings.length === 0);
    expect(accepted.length).toBeGreaterThan(150);
    const others = accepted.filter(({ yaml, tree }) => !readsTheSame(yaml, tree?.value));
    // An alias whose name has a colon in it: yaml holds the colon to be the key's.
    expect(others.map(({ name }) => name)).toEqual(['W5VH']);
  });

  it('in plans, and in plans that somebody has slipped in', () => {
    const texts = smallPlans().flatMap((files) => Object.values(files));
    let accepted = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const random = new Random(seed);
      const text = mutant(random.pick(texts), random).replace(/^\ufeff/, '');
      const { tree, findings } = openFile('quays.yaml', new TextEncoder().encode(text));
      if (findings.length > 0) continue;
      accepted += 1;
      expect(readsTheSame(text, tree?.value), `seed ${seed}`).toBe(true);
    }
    expect(accepted).toBeGreaterThan(100);
  });
});

describe('a bracket may be closed where its key stands, as people do', () => {
  it.each([
    ['a list', 'tags: [\n  quay,\n  basin\n]\n', { tags: ['quay', 'basin'] }],
    [
      'texts by language',
      'title: {\n  en: Port,  # short\n  es: Puerto\n}\n',
      { title: { en: 'Port', es: 'Puerto' } },
    ],
    [
      'in a record',
      'events:\n  - tags: [\n      quay # the old one\n    ]\n    id: a\n',
      { events: [{ tags: ['quay'], id: 'a' }] },
    ],
    [
      'beside a text that looks like one',
      'tags: [\n  quay\n]\nnote: |\n  {\n  }\n',
      { tags: ['quay'], note: '{\n}\n' },
    ],
  ])('%s', (_, text, data) => {
    expect(value(text)).toEqual(data);
    expect(codes(text)).toEqual([]);
  });

  it('and a tab may stand between the values inside one', () => {
    expect(value('- {id: quay,\ttitle: Old Port}\n')).toEqual([{ id: 'quay', title: 'Old Port' }]);
  });

  it('but not further left', () => {
    expect(codes('events:\n  - tags: [\n      quay\n  ]\n')).toEqual(['yaml-syntax']);
  });

  it('and everything stands where it did', () => {
    const text = 'tags: [\n  quay\n]\nnote: open\n';
    const note = parse(text).tree?.fields?.get('note');
    expect([note?.key, note?.node].map((at) => text.slice(at?.start, at?.end))).toEqual(['note', 'open']);
  });
});

describe('without places', () => {
  const text = 'events:\n  - {id: quay, title: "Port"}\n';

  it('the values are the same', () => {
    expect(parse(text, false).tree?.value).toEqual(value(text));
    expect(parse(text, false).tree?.fields).toBeUndefined();
  });

  it('findings have theirs all the same', () => {
    const twice = 'note: one\nnote: two\n';
    expect(parse(twice, false).findings).toEqual(parse(twice).findings);
  });
});

it('keeps where everything stands, whatever stands between', () => {
  const text = `# Quays
title: >-  # folded
  Old
  Port

tags:
  - quay  # the first
  -
  - "basin"
place: # not known
x-list: [ a, {b: c}, ]
`;
  const { tree } = parse(text);
  const shown = [...(tree?.fields ?? [])].map(([key, { node }]) => [key, text.slice(node.start, node.end)]);
  expect(shown).toEqual([
    ['title', '>-  # folded\n  Old\n  Port\n'],
    ['tags', '- quay  # the first\n  -\n  - "basin"'],
    ['place', ''],
    ['x-list', '[ a, {b: c}, ]'],
  ]);
  const tags = tree?.fields?.get('tags')?.node.items ?? [];
  expect(tags.map(({ start, end }) => text.slice(start, end))).toEqual(['quay', '', '"basin"']);
});

it.each([true, false])(
  'refuses an escape beyond Unicode, wherever it stands in its text (places: %s)',
  (places) => {
    expect(parse('title: "\\UF0010041"\n', places).findings).toHaveLength(1);
    const [finding] = parse('title: "Port \\\\U00110000 \\U00110000"\n', places).findings;
    expect(finding).toMatchObject({
      code: 'yaml-syntax',
      args: { problem: 'escape' },
      place: { position: { col: 26 } },
    });
  },
);

it('takes a record, a list or an alias for no key, and reads the rest', () => {
  expect(value('{a: b}: 007\n[quay]: 1\nnote: open\n')).toEqual({ note: 'open' });
  expect(codes('{a: b}: 007\n[quay]: 1\nnote: open\n')).toEqual(['yaml-feature', 'yaml-feature']);
});

it('takes nothing behind an anchor in the line of its key for a record', () => {
  expect(codes('x-port: &port Old: quay\nnote: open\n')).toEqual(['yaml-syntax']);
  expect(value('x-port: &port\n  old: quay\n')).toEqual({ 'x-port': { old: 'quay' } });
});
