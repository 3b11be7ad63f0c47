// What two people can do to one file at the same time, and what becomes of it.
import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../../../src/edit/merge/merge-files.ts';

const BASE = `# The events of the harbour towns
theme: ports

events:
  # In spring

  - id: assembly
    title: Assembly # the yearly one
    when: 2031-05
    tags: [towns, harbour]
    # still to be asked
    owner: Secretariat

  - id: forum
    title:
      en: Forum
      es: Foro
    when: 2031-06
    updates:
      - on: 2031-02-01
        note: Begun

actions:
  - id: survey
    title: Survey of the quays
    when: 2031-03
`;

const encoder = new TextEncoder();

function merge(base: string, ours: string, theirs: string, file = 'ports.yaml') {
  const [b, o, t] = [base, ours, theirs].map((text) => encoder.encode(text)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const merged = mergeFiles(file, { base: b, ours: o, theirs: t });
  return (
    merged && {
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(merged.bytes),
      conflicts: merged.conflicts,
    }
  );
}

/** Replacements in the sample, each of which must be there. */
function changed(...changes: [string, string][]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, BASE);
}

/** Both changes are made in the sample, whoever makes which. */
function bothWays(
  ours: [string, string][],
  theirs: [string, string][],
  result: [string, string][] = [...ours, ...theirs],
) {
  const text = changed(...result);
  expect(merge(BASE, changed(...ours), changed(...theirs))).toEqual({ text, conflicts: 0 });
  expect(merge(BASE, changed(...theirs), changed(...ours))).toEqual({ text, conflicts: 0 });
}

describe('no conflict', () => {
  it('two fields of one item, side by side', () => {
    bothWays([['when: 2031-05', 'when: 2031-05-12']], [['[towns, harbour]', '[towns, port]']]);
  });

  it('a value and the comment behind it', () => {
    bothWays([['title: Assembly', 'title: General Assembly']], [['the yearly one', 'the only one']]);
  });

  it('a field and the comment before it', () => {
    bothWays([['owner: Secretariat', 'owner: Ports office']], [['# still to be asked', '# asked']]);
  });

  it('two languages of one title', () => {
    bothWays([['en: Forum', 'en: Port forum']], [['es: Foro', 'es: Foro de los puertos']]);
  });

  it('both make the same change', () => {
    bothWays([['2031-05', '2031-04']], [['2031-05', '2031-04']], [['2031-05', '2031-04']]);
  });

  it('one writes it in another way, the other changes it', () => {
    bothWays(
      [['when: 2031-05', 'when: "2031-05"']],
      [['when: 2031-05', 'when: 2031-07']],
      [['2031-05', '2031-07']],
    );
  });

  it('words of a list: what either adds or takes out', () => {
    bothWays(
      [['towns, harbour', 'towns, harbour, sea']],
      [['towns, harbour', 'harbour']],
      [['towns, harbour', 'harbour, sea']],
    );
    expect(merge(BASE, changed(['harbour]', 'harbour, a]']), changed(['harbour]', 'harbour, b]']))).toEqual({
      text: changed(['harbour]', 'harbour, a, b]']),
      conflicts: 0,
    });
  });

  it('judgements of both, by date', () => {
    const [note] = ['        note: Begun\n'];
    const [march, may] = [
      '      # by telephone\n      - on: 2031-03-01\n        note: Called\n',
      '      - on: 2031-05-01 # late\n        note: Done\n',
    ];
    bothWays([[note, note + may]], [[note, note + march]], [[note, note + march + may]]);
  });

  it('items at one place: ours, then theirs, each with its comments', () => {
    const at = '        note: Begun\n';
    const [ours, theirs] = ['ours', 'theirs'].map(
      (who) => `\n  # new: ${who}\n  - id: new-${who}\n    title: New # by ${who}\n`,
    ) as [string, string];
    const text = changed([at, at + ours + theirs]);
    expect(merge(BASE, changed([at, at + ours]), changed([at, at + theirs]))).toEqual({ text, conflicts: 0 });
  });

  it('items before the first: the heading stays one, the blank lines stay between', () => {
    const first = '  - id: assembly\n';
    const [ours, theirs] = ['ours', 'theirs'].map((who) => `  - id: ${who}\n    title: New\n\n`) as [
      string,
      string,
    ];
    const text = changed([first, ours + theirs + first]);
    expect(merge(BASE, changed([first, ours + first]), changed([first, theirs + first]))).toEqual({
      text,
      conflicts: 0,
    });
    const [action, our, their] = ['  - id: survey\n', ours, theirs];
    expect(merge(BASE, changed([action, our + action]), changed([action, their + action]))).toEqual({
      text: changed([action, our + their + action]),
      conflicts: 0,
    });
  });

  it('one moves an item within the file, the other changes it', () => {
    const survey = '  - id: survey\n    title: Survey of the quays\n    when: 2031-03\n';
    const moved = changed([`\nactions:\n${survey}`, `\n${survey}`]);
    const text = moved.replace('2031-03', '2031-04');
    const edited = changed(['2031-03', '2031-04']);
    expect(merge(BASE, moved, edited)).toEqual({ text, conflicts: 0 });
    expect(merge(BASE, edited, moved)).toEqual({ text, conflicts: 0 });
  });

  it('one turns the order round, the other changes a field', () => {
    const [head, rest] = BASE.split('  - id: assembly\n') as [string, string];
    const [assembly, others] = rest.split('\n  - id: forum\n') as [string, string];
    const [forum, actions] = others.split('\nactions:\n') as [string, string];
    const turned = `${head}  - id: forum\n${forum}\n  - id: assembly\n${assembly}\nactions:\n${actions}`;
    const edited = changed(['2031-05', '2031-07']);
    expect(merge(BASE, turned, edited)).toEqual({ text: turned.replace('2031-05', '2031-07'), conflicts: 0 });
  });

  it('one takes an item out, the other changes its neighbour', () => {
    const forum = BASE.slice(BASE.indexOf('\n  - id: forum'), BASE.indexOf('\nactions:'));
    bothWays([[forum, '']], [['owner: Secretariat', 'owner: Ports office']]);
  });

  it('one empties a list, the other puts something in: the heading stays', () => {
    const base = 'actions:\n  # The quays\n\n  - id: a\n    title: A\n';
    const theirs = `${base}\n  - id: b\n    title: B\n`;
    const text = base.replace('a\n', 'b\n').replace('A', 'B');
    expect(merge(base, 'actions:\n  # The quays\n', theirs)).toEqual({ text, conflicts: 0 });
  });

  it('a file that both add, with different items', () => {
    const file = (id: string) => `theme: ports\n\nevents:\n  - id: ${id}\n    title: New\n`;
    const text = `theme: ports\n\nevents:\n  - id: a\n    title: New\n  - id: b\n    title: New\n`;
    expect(merge('', file('a'), file('b'))).toEqual({ text, conflicts: 0 });
  });

  it('header fields and vocabularies', () => {
    const base =
      'schema: 1\ntitle: Plan\npartners:\n  - UN\n  - C40\nplaces: [Oslo]\nservices:\n  - id: a\n    title: A\n';
    const ours = base
      .replace('Plan', 'The plan')
      .replace('  - C40\n', '  - C40\n  - UCLG\n')
      .replace('Oslo', 'Oslo, Rome');
    const theirs = base
      .replace('  - UN\n', '')
      .replace('Oslo', 'Lima')
      .replace('title: A\n', 'title: A\n  - id: b\n    title: B\n');
    expect(merge(base, ours, theirs, 'plan.yaml')).toEqual({
      text: 'schema: 1\ntitle: The plan\npartners:\n  - C40\n  - UCLG\nplaces: [Rome, Lima]\nservices:\n  - id: a\n    title: A\n  - id: b\n    title: B\n',
      conflicts: 0,
    });
  });

  it('lines that end in CRLF, a byte order mark, a last line that does not end', () => {
    const windows = (text: string) => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`;
    const merged = merge(
      windows(BASE),
      windows(changed(['2031-05', '2031-04'])),
      windows(changed(['2031-06', '2031-07'])),
    );
    expect(merged).toEqual({
      text: windows(changed(['2031-05', '2031-04'], ['2031-06', '2031-07'])),
      conflicts: 0,
    });
  });
});

/** A file with items of these ids. */
function inOrder(ids: string): string {
  return `events:\n${[...ids].map((id) => `  - id: ${id}\n    title: Item ${id}\n`).join('')}`;
}

/** git's marks around two sides. */
const marks = (ours: string, theirs: string) => `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;

describe('a conflict, around what both changed and nothing else', () => {
  it('one field, two values', () => {
    const [a, b] = ['2031-04', '2031-07'].map((when) => `    when: ${when}\n`) as [string, string];
    expect(merge(BASE, changed(['    when: 2031-05\n', a]), changed(['    when: 2031-05\n', b]))).toEqual({
      text: changed(['    when: 2031-05\n', marks(a, b)]),
      conflicts: 1,
    });
  });

  it('a field changed by one and taken out by the other', () => {
    const line = '    when: 2031-05\n';
    expect(merge(BASE, changed([line, '']), changed([line, '    when: 2031-04\n']))).toEqual({
      text: changed([line, marks('', '    when: 2031-04\n')]),
      conflicts: 1,
    });
  });

  it('an id on the line of its dash: the whole record', () => {
    const add = (text: string) => `${BASE}\n  - id: new\n    title: ${text}\n`;
    expect(merge(BASE, add('One'), add('Two'))).toEqual({
      text: `${BASE}\n${marks('  - id: new\n    title: One\n', '  - id: new\n    title: Two\n')}`,
      conflicts: 1,
    });
  });

  it('one id given twice, in two lists', () => {
    const merged = merge(
      BASE,
      `${BASE}\n  - id: new\n    title: One\n`,
      changed(['\nactions:', '\n  - id: new\n    title: One\n\nactions:']),
    );
    expect(merged?.conflicts).toBe(2);
  });

  it('an item changed by one and taken out by the other', () => {
    const survey = '\nactions:\n  - id: survey\n    title: Survey of the quays\n    when: 2031-03\n';
    const merged = merge(BASE, changed([survey, '']), changed(['2031-03', '2031-04']));
    expect(merged).toMatchObject({ conflicts: 1 });
    expect(merged?.text).toContain(
      '=======\n  - id: survey\n    title: Survey of the quays\n    when: 2031-04\n>>>>>>> theirs\n',
    );
  });

  it('a renamed item that the other changed', () => {
    const merged = merge(BASE, changed(['id: survey', 'id: quays']), changed(['2031-03', '2031-04']));
    expect(merged?.conflicts).toBe(1);
    expect(merged?.text).toContain('- id: quays\n');
    expect(merged?.text).toContain('when: 2031-04\n>>>>>>> theirs\n');
  });

  it('an item that both renamed, and differently', () => {
    expect(
      merge(BASE, changed(['id: survey', 'id: quays']), changed(['id: survey', 'id: docks']))?.conflicts,
    ).toBe(2);
  });

  it('an item that one renamed and the other took out', () => {
    const survey = '\nactions:\n  - id: survey\n    title: Survey of the quays\n    when: 2031-03\n';
    expect(merge(BASE, changed(['id: survey', 'id: quays']), changed([survey, '']))?.conflicts).toBe(1);
  });

  it('one word of a list that both exchanged for another', () => {
    expect(merge(BASE, changed(['harbour]', 'sea]']), changed(['harbour]', 'coast]']))?.conflicts).toBe(1);
  });

  it('one judgement that both rewrote', () => {
    expect(merge(BASE, changed(['Begun', 'Started']), changed(['Begun', 'Under way']))?.conflicts).toBe(1);
  });

  it('items put in two different orders: the list', () => {
    expect(merge(inOrder('abc'), inOrder('bac'), inOrder('acb'))?.conflicts).toBe(1);
  });

  it('one item moved to two places', () => {
    const survey = '  - id: survey\n    title: Survey of the quays\n    when: 2031-03\n';
    const to = (list: string) => changed([`actions:\n${survey}`, `${list}:\n${survey}`]);
    expect(merge(BASE, to('milestones'), to('projects'))?.conflicts).toBe(2);
  });
});

describe('in doubt', () => {
  it.each([
    ['a version that cannot be read', BASE, 'events: [\n', BASE],
    [
      'an alias',
      BASE,
      BASE,
      changed(
        ['title: Assembly #', 'title: &name Assembly #'],
        ['title: Survey of the quays', 'title: *name'],
      ),
    ],
    ['an item without an id', BASE, `${BASE}  - title: No id\n`, changed(['2031-05', '2031-04'])],
    ['lines that end in two ways', BASE, BASE.replace('\n', '\r\n'), BASE],
  ])('%s', (_, base, ours, theirs) => {
    expect(merge(base, ours, theirs)).toBeNull();
  });
});
