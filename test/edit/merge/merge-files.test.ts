// What two people can do to one file at the same time, and what becomes of it.
import { describe, expect, it } from 'vitest';
import { marks, merge } from './merge-texts.ts';

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

  it('one puts it in quotes, the other changes the comment behind it', () => {
    bothWays([['title: Assembly', 'title: "Assembly"']], [['the yearly one', 'the only one']]);
  });

  it('both make the same change, each in their spelling: ours', () => {
    const [ours, theirs] = [changed(['2031-05', '2031-07']), changed(['2031-05', "'2031-07'"])];
    expect(merge(BASE, ours, theirs)).toEqual({ text: ours, conflicts: 0 });
    expect(merge(BASE, theirs, ours)).toEqual({ text: theirs, conflicts: 0 });
  });

  it('both add the same field, each in their spelling: ours, with the comments of both', () => {
    const when = '    when: 2031-05\n';
    const ours = changed([when, `${when}    place: Town hall  # the old one\n`]);
    const theirs = changed([when, `${when}    # as ever\n    place: "Town hall"\n`]);
    const text = changed([when, `${when}    # as ever\n    place: Town hall  # the old one\n`]);
    expect(merge(BASE, ours, theirs)).toEqual({ text, conflicts: 0 });
  });

  it('two comments behind one value: both', () => {
    const to = (comment: string) => changed(['# the yearly one', comment]);
    expect(merge(BASE, to('# in Oslo'), to('# by invitation'))).toEqual({
      text: to('# in Oslo # by invitation'),
      conflicts: 0,
    });
  });

  it('one takes a comment out, the other goes on with it: what is new stays', () => {
    const [spring, fair] = ['  # In spring\n', '  # with the fair\n'];
    const [less, more] = [changed([spring, '']), changed([spring, spring + fair])];
    expect(merge(BASE, more, less)).toEqual({ text: changed([spring, fair]), conflicts: 0 });
    // After what ours has left there, which is a blank line.
    const text = changed([`${spring}\n`, `\n${fair}`]);
    expect(merge(BASE, less, more)).toEqual({ text, conflicts: 0 });
  });

  it('a title in several languages on one line', () => {
    const base = 'events:\n  - id: fair\n    title: {en: Fair, es: Feria, fr: Foire}\n';
    const to = (title: string) => base.replace('{en: Fair, es: Feria, fr: Foire}', title);
    const ours = to('{en: Port fair, es: Feria del puerto, fr: Foire}');
    const theirs = to('{en: Fair, es: Feria del puerto, ca: Fira}');
    expect(merge(base, ours, theirs)).toEqual({
      text: to('{en: Port fair, es: Feria del puerto, ca: Fira}'),
      conflicts: 0,
    });
  });

  it('keys in quotes, as JSON has them', () => {
    const file = (title: string, desk: string) =>
      `events:\n  - "id": fair\n    "title": ${title}\n    "x-desk: \\"port\\"":${desk}\n    "when": 2031-05\n`;
    expect(merge(file('Fair', ''), file('Port fair', ''), file('Fair', '  # open'))).toEqual({
      text: file('Port fair', '  # open'),
      conflicts: 0,
    });
  });

  it('both take the same name out of a vocabulary', () => {
    const base = 'schema: 1\ntitle: Plan\npartners:\n  - UN\n  - C40\n';
    const less = base.replace('  - UN\n', '');
    expect(merge(base, less.replace('Plan', 'The plan'), `${less}tz: Europe/Oslo\n`, 'plan.yaml')).toEqual({
      text: 'schema: 1\ntitle: The plan\npartners:\n  - C40\ntz: Europe/Oslo\n',
      conflicts: 0,
    });
  });

  it('both give an item the same new id', () => {
    const renamed: [string, string] = ['id: survey', 'id: quays'];
    bothWays([renamed, ['2031-05', '2031-04']], [renamed], [renamed, ['2031-05', '2031-04']]);
  });

  it('both empty a list', () => {
    const [base, empty] = [inOrder('a'), 'events: []\n'];
    const [ours, theirs] = [`theme: ports\n${empty}`, `${empty}period: 2031\n`];
    expect(merge(base, ours, theirs)).toEqual({
      text: 'theme: ports\nevents: []\nperiod: 2031\n',
      conflicts: 0,
    });
  });

  it('each takes out what the other left: nothing is in the list any more', () => {
    expect(merge(inOrder('ab'), inOrder('a'), inOrder('b'))).toEqual({ text: 'events:\n', conflicts: 0 });
  });

  it('both empty a field, one with more space', () => {
    const [ours, theirs] = ['[]', '[ ]'].map((tags) => changed(['[towns, harbour]', tags])) as [
      string,
      string,
    ];
    expect(merge(BASE, ours, theirs)).toEqual({ text: ours, conflicts: 0 });
  });

  it('their order of items, our new value', () => {
    const edited = inOrder('abc').replace('Item a', 'Assembly');
    expect(merge(inOrder('abc'), edited, inOrder('bca'))).toEqual({
      text: inOrder('bca').replace('Item a', 'Assembly'),
      conflicts: 0,
    });
  });

  it('their order of items, our new item behind what it stood behind', () => {
    expect(merge(inOrder('abc'), inOrder('abxc'), inOrder('bca'))).toEqual({
      text: inOrder('bxca'),
      conflicts: 0,
    });
  });

  it('a file of one line that the other goes on with', () => {
    const theirs = 'theme: ports\r\nevents:\r\n  - id: fair\r\n    title: Fair\r\n';
    expect(merge('theme: ports', 'theme: quays', theirs)).toEqual({
      text: theirs.replace('ports', 'quays'),
      conflicts: 0,
    });
    expect(merge('theme: ports', 'theme: quays', 'theme: ports  # of the towns')).toEqual({
      text: 'theme: quays  # of the towns',
      conflicts: 0,
    });
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

  it('judgements that stand in an order of their own: at the places they were put', () => {
    const updates = (...months: string[]) =>
      `events:\n  - id: fair\n    title: Fair\n    updates:\n${months.map((month) => `      - on: 2031-${month}-01\n`).join('')}`;
    expect(merge(updates('05', '03'), updates('06', '05', '03'), updates('05', '03', '02'))).toEqual({
      text: updates('06', '05', '03', '02'),
      conflicts: 0,
    });
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

  it('what stands on the line of the dash, in two ways', () => {
    const item = (first: string) => `events:\n  - ${first}\n    id: fair\n    title: Fair\n`;
    expect(merge(item('when: 2031-05'), item('when: 2031-06'), item('when: 2031-07'))).toEqual({
      text: `events:\n${marks('  - when: 2031-06\n', '  - when: 2031-07\n')}    id: fair\n    title: Fair\n`,
      conflicts: 1,
    });
  });

  it('what stands on the line of the dash, taken out by one: the record', () => {
    const base = 'events:\n  - when: 2031-05\n    id: fair\n    title: Fair\n';
    const [ours, theirs] = [
      '  - id: fair\n    title: Fair\n',
      '  - when: 2031-07\n    id: fair\n    title: Fair\n',
    ] as const;
    expect(merge(base, `events:\n${ours}`, `events:\n${theirs}`)).toEqual({
      text: `events:\n${marks(ours, theirs)}`,
      conflicts: 1,
    });
    expect(merge(base, `events:\n${theirs}`, `events:\n${ours}`)?.text).toBe(
      `events:\n${marks(theirs, ours)}`,
    );
  });

  it('one language of a title on one line, in two ways', () => {
    const title = (en: string) => `events:\n  - id: fair\n    title: {en: ${en}, es: Feria}\n`;
    expect(merge(title('Fair'), title('Port fair'), title('Town fair'))?.conflicts).toBe(1);
  });

  it('a list that is one word on one side', () => {
    const to = (tags: string) => changed(['[towns, harbour]', tags]);
    expect(merge(BASE, to('towns'), to('[towns, harbour, sea]'))?.conflicts).toBe(1);
  });

  it('a list with a word that is there twice', () => {
    const to = (tags: string) => changed(['[towns, harbour]', tags]);
    expect(merge(BASE, to('[towns, towns]'), to('[towns, harbour, sea]'))?.conflicts).toBe(1);
  });

  it('a list with a comment in it, which would be lost', () => {
    const to = (tags: string) => changed(['[towns, harbour]', tags]);
    const commented = '[towns, harbour, # and\n      sea]';
    expect(merge(BASE, to('[towns, harbour, coast]'), to(commented))?.conflicts).toBe(1);
  });

  it('a field emptied in two ways', () => {
    const updates = '    updates:\n      - on: 2031-02-01\n        note: Begun\n';
    for (const field of ['    tags: [towns, harbour]\n', updates]) {
      const [name] = field.split(':');
      const [ours, theirs] = [`${name}: []\n`, `${name}:\n`];
      expect(merge(BASE, changed([field, ours]), changed([field, theirs]))).toEqual({
        text: changed([field, marks(ours, theirs)]),
        conflicts: 1,
      });
    }
  });

  it('a judgement that one took out and the other made a comment on: where it stands', () => {
    const updates = (...lines: string[]) =>
      `events:\n  - id: fair\n    title: Fair\n    updates:\n${lines.join('')}`;
    const [march, april, june] = ['03', '04', '06'].map(
      (month) => `      - on: 2031-${month}-01\n        note: So far\n`,
    ) as [string, string, string];
    const remark = april.replace('So far', 'So far  # by telephone');
    expect(merge(updates(march, april, june), updates(march, june), updates(march, remark, june))).toEqual({
      text: updates(march, marks('', remark), june),
      conflicts: 1,
    });
  });

  it('a key written in three ways: the record, or the list', () => {
    const title = (key: string, en: string) =>
      `events:\n  - id: fair\n    ${key}:\n      en: ${en}\n      es: Feria\n`;
    expect(
      merge(title('title', 'Fair'), title('"title"', 'Port fair'), title("'title'", 'Fair'))?.conflicts,
    ).toBe(1);
    const events = (key: string, ids: string) => inOrder(ids).replace('events', key);
    expect(merge(events('events', 'a'), events('"events"', 'ab'), events("'events'", 'ac'))?.conflicts).toBe(
      1,
    );
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
    ['a file in braces', '{theme: ports}\n', '{theme: quays}\n', '{theme: ports, period: 2031}\n'],
    ['a file that is no record', '- ports\n', '- quays\n', '- ports\n- quays\n'],
    ['an explicit key', BASE, changed(['theme: ports', '? theme\n: ports']), changed(['2031-05', '2031-04'])],
    ['an anchor', BASE, changed(['events:', 'events: &all']), changed(['2031-05', '2031-04'])],
    ['a dash on a line of its own', BASE, changed(['  - id: survey', '  -\n    id: survey']), BASE],
    [
      'a tag in what both changed',
      BASE,
      changed(['[towns', '[!!str towns, sea']),
      changed(['harbour]', 'coast]']),
    ],
    [
      'a key that nobody can have',
      BASE,
      changed(['owner: Sec', 'budget:\n      <<: {amount: 5}\n    owner: Sec']),
      changed(['2031-05', '2031-04']),
    ],
    ['an id that is there twice', inOrder('ab'), inOrder('aba'), inOrder('abc')],
    [
      'an id that is there twice, in two lists',
      inOrder('ab'),
      `${inOrder('ab')}${inOrder('a').replace('events', 'actions')}`,
      inOrder('abc'),
    ],
    [
      'fields at the top in two different orders',
      'schema: 1\ntitle: Plan\nperiod: 2031\n',
      'title: Plan\nschema: 1\nperiod: 2031\n',
      'schema: 1\nperiod: 2031\ntitle: Plan\n',
    ],
    [
      'a title of which each took out the language the other left',
      BASE,
      changed(['      en: Forum\n', '']),
      changed(['      es: Foro\n', '']),
    ],
  ])('%s', (_, base, ours, theirs) => {
    expect(merge(base, ours, theirs)).toBeNull();
  });
});
