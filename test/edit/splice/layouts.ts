// Ways people lay out YAML, an edit of each, and the text that must come of it. `null`: no splice can be proven.
import type { Change } from '../../../src/edit/splice/change.ts';

export interface Layout {
  name: string;
  before: string;
  change: Change;
  after: string | null;
}

const set = (path: Change['path'], value: unknown): Change => ({ do: 'set', path, value });
const add = (path: Change['path'], value: unknown): Change => ({ do: 'add', path, value });
const remove = (...path: Change['path']): Change => ({ do: 'remove', path });
const EVENT = ['events', 0] as const;

/** An event with these lines, as most plans have it. */
const event = (...lines: string[]) =>
  `events:\n  - id: forum\n${lines.map((line) => `    ${line}\n`).join('')}`;

function layout(name: string, before: string, change: Change, after: string | null): Layout {
  return { name, before, change, after };
}

export const LAYOUTS: Layout[] = [
  // Values
  layout('plain', event('title: Forum'), set([...EVENT, 'title'], 'Day'), event('title: Day')),
  layout(
    'plain that must be quoted',
    event('title: Forum'),
    set([...EVENT, 'title'], 'Day: one'),
    event('title: "Day: one"'),
  ),
  layout(
    'plain, a word of YAML 1.1',
    event('title: Forum'),
    set([...EVENT, 'title'], 'no'),
    event('title: "no"'),
  ),
  layout(
    'plain, a time of YAML 1.1',
    event('duration: long'),
    set([...EVENT, 'duration'], '12:30'),
    event('duration: "12:30"'),
  ),
  layout(
    'plain with quotation marks',
    event('title: Forum'),
    set([...EVENT, 'title'], '"Day": one'),
    event(`title: '"Day": one'`),
  ),
  layout(
    'a day of a text is no date',
    event('title: Forum'),
    set([...EVENT, 'title'], '2019-06-01'),
    event('title: "2019-06-01"'),
  ),
  layout(
    'a day of a date is one',
    event('when: June'),
    set([...EVENT, 'when'], '2019-06-01'),
    event('when: 2019-06-01'),
  ),
  layout('digits that are a text', event('ref: a'), set([...EVENT, 'ref'], '007'), event('ref: "007"')),
  layout('a number', event('edition: 3'), set([...EVENT, 'edition'], 4), event('edition: 4')),
  layout(
    'double quotes',
    event('title: "Forum" # c'),
    set([...EVENT, 'title'], 'Day'),
    event('title: "Day" # c'),
  ),
  layout(
    'single quotes',
    event("title:   'Forum'  # c"),
    set([...EVENT, 'title'], "Mayor's day"),
    event("title:   'Mayor''s day'  # c"),
  ),
  layout(
    'a comment after a tab',
    event('title: Forum\t# c'),
    set([...EVENT, 'title'], 'Day'),
    event('title: Day\t# c'),
  ),
  layout(
    'spaces at the end',
    event('title: Forum   '),
    set([...EVENT, 'title'], 'Day'),
    event('title: Day   '),
  ),
  layout(
    'over several lines',
    event('title: Forum', '  of the towns', 'when: 2019'),
    set([...EVENT, 'title'], 'Day'),
    event('title: Day', 'when: 2019'),
  ),
  layout(
    'nothing',
    event('owner:', 'when: 2019'),
    set([...EVENT, 'owner'], 'office'),
    event('owner: office', 'when: 2019'),
  ),
  layout(
    'nothing but a comment',
    event('owner:  # nobody yet'),
    set([...EVENT, 'owner'], 'office'),
    event('owner:  office # nobody yet'),
  ),
  layout('a tilde', event('owner: ~'), set([...EVENT, 'owner'], 'office'), event('owner: office')),
  layout(
    'on the line below',
    event('title:', '  Forum'),
    set([...EVENT, 'title'], 'Day'),
    event('title:', '  Day'),
  ),
  layout(
    'an explicit key',
    event('? title', ': Forum'),
    set([...EVENT, 'title'], 'Day'),
    event('? title', ': Day'),
  ),
  layout(
    'quoted keys',
    'events:\n  - "id": "forum"\n',
    set([...EVENT, 'when'], '2019-06'),
    'events:\n  - "id": "forum"\n    "when": "2019-06"\n',
  ),
  layout(
    'control-like characters',
    event('title: Forum'),
    set([...EVENT, 'title'], 'a\u2028b'),
    event('title: "a\\u2028b"'),
  ),
  layout(
    'a text in place of its languages',
    event('title:', '  en: Forum', '  es: Foro', 'when: 2019'),
    set([...EVENT, 'title'], 'Forum'),
    event('title: Forum', 'when: 2019'),
  ),
  layout(
    'a record in place of an address',
    event('links:', '  - https://ports.example  # the programme'),
    set([...EVENT, 'links', 0], { title: 'Programme', url: 'https://ports.example' }),
    event('links:', '  - {title: Programme, url: https://ports.example}  # the programme'),
  ),
  layout(
    'a key in braces without a value',
    'events: [{id: forum, owner, when: 2019}]\n',
    set([...EVENT, 'owner'], 'office'),
    'events: [{id: forum, owner: office, when: 2019}]\n',
  ),
  // Block scalars
  layout(
    'literal',
    event('note: |', '  One.', '  Two.'),
    set([...EVENT, 'note'], 'Three.\n'),
    event('note: |', '  Three.'),
  ),
  layout(
    'literal, stripped',
    event('note: |-', '  One.', 'when: 2019'),
    set([...EVENT, 'note'], 'One.\n\nTwo.'),
    event('note: |-', '  One.', '', '  Two.', 'when: 2019').replace('    \n', '\n'),
  ),
  layout(
    'literal with an indicator',
    event('note: |2', '    One.'),
    set([...EVENT, 'note'], '  Two.\n'),
    event('note: |2', '    Two.'),
  ),
  layout(
    'literal with a comment, and its languages',
    event('note: | # c', '  One.'),
    set([...EVENT, 'note'], { en: 'One.\n', es: 'Uno.' }),
    event('note: # c', '  en: |', '    One.', '  es: Uno.'),
  ),
  layout(
    'literal with a comment',
    event('note: | # c', '  One.'),
    set([...EVENT, 'note'], 'Two.\n'),
    event('note: | # c', '  Two.'),
  ),
  layout(
    'literal, kept',
    `${event('note: |+', '  One.')}\nactions: []\n`,
    set([...EVENT, 'note'], 'Two.\n\n'),
    `${event('note: |+', '  Two.')}\nactions: []\n`,
  ),
  layout(
    'folded',
    event('note: >', '  One.'),
    set([...EVENT, 'note'], 'Two.\nThree.\n'),
    event('note: >', '  Two.', '', '  Three.').replace('    \n', '\n'),
  ),
  layout(
    'literal that now ends otherwise',
    event('note: |', '  One.'),
    set([...EVENT, 'note'], 'Two.'),
    event('note: |-', '  Two.'),
  ),
  layout(
    'lines where one was',
    event('note: One.'),
    set([...EVENT, 'note'], 'One.\nTwo.'),
    event('note: |-', '  One.', '  Two.'),
  ),
  layout(
    'lines inside brackets',
    'events: [{id: forum, note: One.}]\n',
    set([...EVENT, 'note'], 'One.\nTwo.'),
    'events: [{id: forum, note: "One.\\nTwo."}]\n',
  ),
  layout(
    'literal at the end of a file whose last line does not end',
    event('note: |-', '  One.').trimEnd(),
    set([...EVENT, 'note'], 'Two.'),
    event('note: |-', '  Two.').trimEnd(),
  ),
  layout(
    'literal without a line',
    event('note: |  # none yet', 'when: 2019'),
    set([...EVENT, 'note'], 'One.\nTwo.\n'),
    event('note: |  # none yet', '  One.', '  Two.', 'when: 2019'),
  ),
  layout(
    'folded, with a line that is further in: it cannot be folded',
    event('note: >', '  One.'),
    set([...EVENT, 'note'], 'Agenda:\n  1. Quays\n'),
    event('note: |', '  Agenda:', '    1. Quays'),
  ),
  // New fields
  layout(
    'before an explicit key',
    'events:\n  - ? title\n    : Forum\n',
    set([...EVENT, 'id'], 'forum'),
    'events:\n  - id: forum\n    ? title\n    : Forum\n',
  ),
  layout(
    'beside an explicit key, whose record does not say how far in records are',
    event('? title', ': en: Forum'),
    set([...EVENT, 'budget'], { amount: 5 }),
    event('? title', ': en: Forum', 'budget:', '  amount: 5'),
  ),
  layout(
    'quoted keys, as few people have them',
    "events:\n  - 'id': 'forum'\n",
    set([...EVENT, "x-mayor's"], 'yes'),
    "events:\n  - 'id': 'forum'\n    'x-mayor''s': 'yes'\n",
  ),
  layout(
    'a record without a field',
    event('title: Forum'),
    set([...EVENT, 'x-desk'], {}),
    event('title: Forum', 'x-desk: {}'),
  ),
  layout(
    'in a file of comments whose last line does not end',
    '# The harbour towns',
    set(['theme'], 'ports'),
    '# The harbour towns\n\ntheme: ports',
  ),
  layout(
    'a new field in its place',
    event('title: Forum', 'when: 2019 # c', 'place: Grayhaven'),
    set([...EVENT, 'status'], 'done'),
    event('title: Forum', 'when: 2019 # c', 'status: done', 'place: Grayhaven'),
  ),
  layout(
    'a new first field',
    'events:\n  - title: Forum\n',
    set([...EVENT, 'id'], 'forum'),
    'events:\n  - id: forum\n    title: Forum\n',
  ),
  layout(
    'after a list and its comments',
    event('tags:', '  - a', '  # - b', 'links: []'),
    set([...EVENT, 'sdg'], 11),
    event('tags:', '  - a', '  # - b', 'sdg: 11', 'links: []'),
  ),
  layout(
    'after a block scalar',
    event('note: |', '  One.', '', '# about the date', 'when: 2019').replace('    \n', '\n'),
    set([...EVENT, 'theme'], 'ports'),
    event('note: |', '  One.', 'theme: ports', '', '# about the date', 'when: 2019').replace('    \n', '\n'),
  ),
  layout(
    'without a final newline',
    'events:\n  - id: forum',
    set([...EVENT, 'title'], 'Day'),
    'events:\n  - id: forum\n    title: Day',
  ),
  layout(
    'CRLF',
    'events:\r\n  - id: forum\r\n',
    set([...EVENT, 'title'], 'Day'),
    'events:\r\n  - id: forum\r\n    title: Day\r\n',
  ),
  layout(
    'wide dashes',
    'events:\n-   id: forum\n',
    set([...EVENT, 'title'], 'Day'),
    'events:\n-   id: forum\n    title: Day\n',
  ),
  layout(
    'a dash on its own line',
    'events:\n-\n  id: forum\n',
    set([...EVENT, 'title'], 'Day'),
    'events:\n-\n  id: forum\n  title: Day\n',
  ),
  layout(
    'a record that is new',
    event('title: Forum'),
    set([...EVENT, 'budget', 'amount'], 5),
    event('title: Forum', 'budget:', '  amount: 5'),
  ),
  layout(
    'four columns a step',
    'events:\n    - id: forum\n      title:\n          en: Forum\n',
    set([...EVENT, 'budget', 'amount'], 5),
    'events:\n    - id: forum\n      title:\n          en: Forum\n      budget:\n          amount: 5\n',
  ),
  layout(
    'a second language',
    event('title: Forum # c'),
    set([...EVENT, 'title'], { en: 'Forum', es: 'Foro' }),
    event('title: # c', '  en: Forum', '  es: Foro'),
  ),
  layout(
    'Norwegian is no “no”',
    event('title:', '  en: Forum'),
    set([...EVENT, 'title', 'no'], 'Dag'),
    event('title:', '  en: Forum', '  "no": Dag'),
  ),
  layout(
    'in braces',
    'events:\n  - {id: forum, when: 2019}\n',
    set([...EVENT, 'title'], 'Day'),
    'events:\n  - {id: forum, title: Day, when: 2019}\n',
  ),
  layout(
    'in braces with spaces',
    'events:\n  - { id: forum }\n',
    set([...EVENT, 'title'], 'Day, too'),
    'events:\n  - { id: forum, title: "Day, too" }\n',
  ),
  layout(
    'in braces over lines',
    'events: [\n  {\n    id: forum, # c\n    title: Day # d\n  }\n]\n',
    set([...EVENT, 'when'], '2019'),
    'events: [\n  {\n    id: forum, # c\n    title: Day, # d\n    when: "2019"\n  }\n]\n',
  ),
  layout(
    'in braces with a comma at the end',
    'events: [{\n    id: forum,\n  }]\n',
    set([...EVENT, 'title'], 'Day'),
    'events: [{\n    id: forum,\n    title: Day,\n  }]\n',
  ),
  layout(
    'as JSON',
    '{"events": [{"id": "forum"}]}\n',
    set([...EVENT, 'title'], 'Day'),
    '{"events": [{"id": "forum", "title": "Day"}]}\n',
  ),
  layout(
    'in a file of comments',
    '# nothing yet\n',
    set(['events'], [{ id: 'forum', title: 'Day' }]),
    '# nothing yet\n\nevents:\n  - id: forum\n    title: Day\n',
  ),
  layout('in an empty file', '', set(['events'], [{ id: 'forum' }]), 'events:\n  - id: forum\n'),
  layout(
    'a new list of a file',
    'theme: ports\nevents:\n- id: forum\n',
    add(['projects'], { id: 'docks' }),
    'theme: ports\nevents:\n- id: forum\n\nprojects:\n- id: docks\n',
  ),
  // Lists
  layout(
    'one more in brackets',
    event('tags: [a, b] # c'),
    add([...EVENT, 'tags'], 'c, d'),
    event('tags: [a, b, "c, d"] # c'),
  ),
  layout('one more in quotes', event('tags: ["a"]'), add([...EVENT, 'tags'], 'b'), event('tags: ["a", "b"]')),
  layout('one more in empty brackets', event('tags: [ ]'), add([...EVENT, 'tags'], 'a'), event('tags: [a]')),
  layout(
    'one more in brackets over lines',
    event('tags: [', '  a, # first', '  b # last', ']'),
    add([...EVENT, 'tags'], 'c'),
    event('tags: [', '  a, # first', '  b, # last', '  c', ']'),
  ),
  layout(
    'one more dash',
    event('tags:', '  - a # first'),
    add([...EVENT, 'tags'], 'b'),
    event('tags:', '  - a # first', '  - b'),
  ),
  layout(
    'one more dash at the key',
    event('tags:', '- a', 'when: 2019'),
    add([...EVENT, 'tags'], 'b'),
    event('tags:', '- a', '- b', 'when: 2019'),
  ),
  layout(
    'one becomes two',
    event("place: 'Grayhaven' # c"),
    add([...EVENT, 'place'], 'Villasal'),
    event("place: ['Grayhaven', 'Villasal'] # c"),
  ),
  layout(
    'one with a comma becomes two',
    event('place: Grayhaven, north'),
    add([...EVENT, 'place'], 'Villasal'),
    event('place: ["Grayhaven, north", Villasal]'),
  ),
  layout(
    'none becomes one',
    event('title: Forum'),
    add([...EVENT, 'tags'], 'a'),
    event('title: Forum', 'tags: [a]'),
  ),
  layout(
    'an update',
    event('updates:', '  - on: 2019-02', '    note: One'),
    add([...EVENT, 'updates'], { on: '2019-03-01', note: 'Two' }),
    event('updates:', '  - on: 2019-02', '    note: One', '  - on: 2019-03-01', '    note: Two'),
  ),
  layout(
    'items set apart',
    'events:\n  - id: a\n\n  - id: b\n# end\n',
    add(['events'], { id: 'c' }),
    'events:\n  - id: a\n\n  - id: b\n\n  - id: c\n# end\n',
  ),
  layout(
    'items side by side',
    'events:\n  - id: a\n  - id: b\n',
    add(['events'], { id: 'c' }),
    'events:\n  - id: a\n  - id: b\n  - id: c\n',
  ),
  layout(
    'the first in brackets with a comment',
    event('tags: [ # none yet', ']'),
    add([...EVENT, 'tags'], 'port'),
    event('tags: [port # none yet', ']'),
  ),
  layout(
    'in brackets on lines, with a comma after the last and the bracket beside it',
    event('tags: [', '  port,', '  sea, ]'),
    add([...EVENT, 'tags'], 'quay'),
    event('tags: [', '  port,', '  sea,', '  quay, ]'),
  ),
  // What goes
  layout(
    'a field',
    event('title: Forum', 'when: 2019 # c', 'place: Grayhaven'),
    remove(...EVENT, 'when'),
    event('title: Forum', 'place: Grayhaven'),
  ),
  layout(
    'a field of several lines',
    event('note: |', '  One.', '', '  Two.', '# c', 'when: 2019'),
    remove(...EVENT, 'note'),
    event('# c', 'when: 2019'),
  ),
  layout(
    'the first field',
    'events:\n  - note: a # c\n    id: forum\n',
    remove(...EVENT, 'note'),
    'events:\n  - id: forum\n',
  ),
  layout(
    'the last field without a newline',
    'events:\n  - id: forum\n    note: a',
    remove(...EVENT, 'note'),
    'events:\n  - id: forum',
  ),
  layout(
    'a field in braces',
    'events: [{id: a, note: b, when: 2019}]\n',
    remove(...EVENT, 'note'),
    'events: [{id: a, when: 2019}]\n',
  ),
  layout(
    'the last field in braces',
    'events: [{id: a, note: b}]\n',
    remove(...EVENT, 'note'),
    'events: [{id: a}]\n',
  ),
  layout('an item in brackets', event('tags: [a, b]'), remove(...EVENT, 'tags', 0), event('tags: [b]')),
  layout(
    'an item between comments',
    event('tags: [', '  a, # first', '  b # last', ']'),
    remove(...EVENT, 'tags', 1),
    event('tags: [', '  a, # first', '   # last', ']'),
  ),
  layout(
    'the first item, before a comment',
    event('tags: [', '  a, # first', '  b # last', ']'),
    remove(...EVENT, 'tags', 0),
    event('tags: [', '   # first', '  b # last', ']'),
  ),
  layout('the only item in brackets', event('tags: [a]'), remove(...EVENT, 'tags', 0), event('tags: []')),
  layout(
    'a dash',
    event('tags:', '  - a', '  # c', '  - b # d', '  - c'),
    remove(...EVENT, 'tags', 1),
    event('tags:', '  - a', '  # c', '  - c'),
  ),
  layout(
    'an item between blank lines',
    'events:\n  - id: a\n\n  - id: b\n\n  - id: c\n',
    remove('events', 1),
    'events:\n  - id: a\n\n  - id: c\n',
  ),
  layout('the last item', 'events:\n  - id: a\n\n  - id: b\n', remove('events', 1), 'events:\n  - id: a\n'),
  layout(
    'the only item',
    'events:\n  # c\n  - id: a\n\nactions: []\n',
    remove('events', 0),
    'events:\n  # c\n\nactions: []\n',
  ),
  // Where nothing can be proven
  layout(
    'an anchor used elsewhere',
    'x-a: &a one\nevents:\n  - id: forum\n    owner: *a\n',
    set(['x-a'], 'two'),
    null,
  ),
  layout(
    'an anchor nobody uses',
    event('title: &t Forum'),
    set([...EVENT, 'title'], 'Day'),
    event('title: &t Day'),
  ),
  layout(
    'an alias itself',
    'x-a: &a one\nevents:\n  - id: forum\n    owner: *a # c\n',
    set([...EVENT, 'owner'], 'two'),
    'x-a: &a one\nevents:\n  - id: forum\n    owner: two # c\n',
  ),
  layout(
    'inside an alias',
    'x-b: &b {amount: 1}\nevents:\n  - id: forum\n    budget: *b\n',
    set([...EVENT, 'budget', 'amount'], 2),
    null,
  ),
  layout(
    'a field taken out of an alias',
    'x-b: &b {amount: 1, source: levy}\nevents:\n  - id: forum\n    budget: *b\n',
    remove(...EVENT, 'budget', 'source'),
    null,
  ),
  layout(
    'a field taken out of what stands in an alias',
    'x-l: &l [{title: Map, url: "https://ports.example"}]\nevents:\n  - id: forum\n    links: *l\n',
    remove(...EVENT, 'links', 0, 'title'),
    null,
  ),
  layout(
    'a list that is new to a file in which a key is there twice',
    event('title: One', 'title: Two'),
    add(['actions'], { id: 'survey' }),
    null,
  ),
  layout(
    'an explicit key without a value',
    event('? owner', 'when: 2019'),
    set([...EVENT, 'owner'], 'office'),
    null,
  ),
  layout('beside a tag', event('title: !!str Forum'), set([...EVENT, 'title'], 'Day'), null),
  layout(
    'beside a merge key',
    'x-c: &c {tags: [a]}\nevents:\n  - <<: *c\n    id: forum\n',
    set([...EVENT, 'title'], 'Day'),
    null,
  ),
  layout(
    'a key that is there twice',
    event('title: One', 'title: Two'),
    set([...EVENT, 'title'], 'Day'),
    null,
  ),
  layout('a file that is no YAML', 'events: [\n', set([...EVENT, 'title'], 'Day'), null),
];
