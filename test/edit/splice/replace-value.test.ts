// A value of another shape: every comment stays with what it is about, or goes with it, and none joins another.
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/edit/splice/apply.ts';
import { bytesOf, openText } from '../../../src/edit/splice/text-file.ts';

/** An action with these lines. */
const action = (lines: readonly string[]) =>
  `actions:\n  - id: survey\n${lines.map((line) => `    ${line}\n`).join('')}    owner: office # for now\n`;

/** The lines of the action once `field` is set to `value`. */
function set(lines: readonly string[], field: string, value: unknown): readonly string[] {
  const file = openText('quays.yaml', bytesOf({ text: action(lines), bom: false }));
  const after = apply(file, { do: 'set', path: ['actions', 0, field], value }, ['en', 'fr', 'es']);
  if (!('text' in after)) throw new Error('refused');
  const written = after.text.split('\n').map((line) => line.slice(4));
  expect(after.text).toBe(action(written.slice(2, -2)));
  return written.slice(2, -2);
}

const TAGS = [
  'tags: # why',
  '  # asked by the harbour',
  "  - port # the harbour's",
  '  # asked by the council',
  "  - sea # the council's",
];

describe('a list becomes one value', () => {
  it('keeps the comments about the whole, each on its line', () => {
    const left = ['tags: quay # why', '  # asked by the harbour', '  # asked by the council'];
    expect(set(TAGS, 'tags', 'quay')).toEqual(left);
    expect(set(TAGS, 'tags', [])).toEqual(['tags: [] # why', ...left.slice(1)]);
  });

  it('where the value has several lines, no comment becomes one of them', () => {
    expect(set(TAGS, 'tags', 'Quays\nand piers\n')).toEqual([
      'tags: | # why',
      '  Quays',
      '  and piers',
      '# asked by the harbour',
      '# asked by the council',
    ]);
  });

  it('in brackets with comments', () => {
    const tags = [
      'tags: [ # why',
      '  # asked by the harbour',
      '  port, # first',
      '  sea # last',
      '  ] # all',
    ];
    expect(set(tags, 'tags', 'quay')).toEqual(['tags: quay # why', '  # asked by the harbour', '  # all']);
  });

  it('as an item of a list', () => {
    const links = ['links:', '  - title: Map # of the quays', '    url: https://a.example # old'];
    const file = openText('quays.yaml', bytesOf({ text: action(links), bom: false }));
    const change = { do: 'set', path: ['actions', 0, 'links', 0], value: 'https://b.example' } as const;
    expect(apply(file, change)).toHaveProperty('text', action(['links:', '  - https://b.example']));
  });
});

describe('a text becomes one of several languages', () => {
  const both = { en: 'Survey', fr: 'Étude' };
  const lines = ['  en: Survey', '  fr: Étude'];

  it('a comment behind it is then behind its key', () => {
    expect(set(['title: Survey # English is final'], 'title', both)).toEqual([
      'title: # English is final',
      ...lines,
    ]);
  });

  it('comments that cannot share a line stand below each other', () => {
    expect(
      set(['title: # the title', '  # as agreed', '  Survey # English is final'], 'title', both),
    ).toEqual(['title: # the title', '  # as agreed', '  # English is final', ...lines]);
  });

  it('and back: what was about a language goes with it', () => {
    const title = ['title: # the title', '  en: Survey # final', '  # to be checked', '  fr: Étude # draft'];
    expect(set(title, 'title', 'Survey')).toEqual(['title: Survey # the title', '  # to be checked']);
  });
});
