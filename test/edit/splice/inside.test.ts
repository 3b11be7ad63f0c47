// A record or a list that becomes another one: what stays keeps its comments, what goes takes only its own along.
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/edit/splice/apply.ts';
import { bytesOf, openText } from '../../../src/edit/splice/text-file.ts';

function set(lines: readonly string[], value: unknown): readonly string[] {
  const file = openText('quays.yaml', bytesOf({ text: `${lines.join('\n')}\n`, bom: false }));
  const [field = ''] = file.tree?.fields?.keys() ?? [];
  const after = apply(file, { do: 'set', path: [field], value });
  if (!('text' in after)) throw new Error('refused');
  expect(after.text.endsWith('\n')).toBe(true);
  return after.text.split('\n').slice(0, -1);
}

describe('a record', () => {
  const budget = [
    'budget:',
    '  # per year',
    '  amount: 10 # thousands',
    '  # from the fund',
    '  source: Fund # to be asked',
  ];

  it('a field that stays keeps its comment, one that goes takes its own along', () => {
    expect(set(budget, { amount: 5 })).toEqual([
      'budget:',
      '  # per year',
      '  amount: 5 # thousands',
      '  # from the fund',
    ]);
  });

  it('with other fields only', () => {
    expect(set(budget, { currency: 'EUR' })).toEqual([
      'budget:',
      '  # per year',
      '  # from the fund',
      '  currency: EUR',
    ]);
  });

  it('in another order is the same one', () => {
    expect(set(budget, { source: 'Fund', amount: 10 })).toEqual(budget);
  });
});

describe('a list', () => {
  const tags = ['tags: # why', '  - port # old', '  # asked by the council', '  - sea # new'];

  it('one more between two, one at the end', () => {
    expect(set(tags, ['port', 'quay', 'sea', 'pier'])).toEqual([
      'tags: # why',
      '  - port # old',
      '  - quay',
      '  # asked by the council',
      '  - sea # new',
      '  - pier',
    ]);
  });

  it('one less', () => {
    expect(set(tags, ['sea', 'quay'])).toEqual([
      'tags: # why',
      '  # asked by the council',
      '  - sea # new',
      '  - quay',
    ]);
  });

  it('all others', () => {
    expect(set(tags, ['quay', 'pier'])).toEqual([
      'tags: # why',
      '  - quay',
      '  - pier',
      '  # asked by the council',
    ]);
  });

  it('in another order, each with the comments above and behind it', () => {
    expect(set([...tags, '  - pier'], ['pier', 'sea', 'port'])).toEqual([
      'tags: # why',
      '  - pier',
      '  # asked by the council',
      '  - sea # new',
      '  - port # old',
    ]);
  });

  it('in brackets with comments', () => {
    expect(set(['tags: [ # why', '  port, # old', '  sea # new', ']'], ['port', 'sea', 'quay'])).toEqual([
      'tags: [ # why',
      '  port, # old',
      '  sea, # new',
      '  quay',
      ']',
    ]);
  });

  it('a record in it is known by its first field', () => {
    const links = [
      'links:',
      '  - title: Map # of the quays',
      '    url: https://a.example # moves',
      '  # soon',
      '  - https://b.example # the council',
    ];
    expect(set(links, [{ title: 'Map', url: 'https://c.example' }, 'https://b.example'])).toEqual(
      links.map((line) => line.replace('a.example', 'c.example')),
    );
  });
});
