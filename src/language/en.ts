// Everything wp says, in English. The other catalogues are typed by this one: no key missing, none too many.
import type {
  DateReason,
  Expected,
  FindingArgs,
  FindingCode,
  FoundShape,
  LimitKind,
  SyntaxProblem,
  UnreadableReason,
} from '../core/finding.ts';
import type { FieldName } from '../core/schema/item.ts';
import type { Health, Kind, Mode, Role, Status } from '../core/schema/vocabulary.ts';
import type { OpenReason, Standing } from '../core/standing.ts';
import type { Portion, Precision } from '../core/when/types.ts';
import { edit } from './edit/en.ts';
import { history } from './history/en.ts';
import { i18n } from './i18n/en.ts';
import { inParts } from './in-parts.ts';
import { numerals } from './numerals.ts';
import { rules } from './rules/en.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const number = numerals(',', '.', 4);
const quoted = (text: string) => `“${text}”`;
const list = (words: readonly string[], last: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
/** "in June 2019", "on 8 March 2019"; "from March 2019" needs nothing before it. */
const during = (period: string) =>
  period.includes(' – ')
    ? `from ${period.replace(' – ', ' to ')}`
    : /^(from|by|until|around) /.test(period)
      ? period
      : `${/^\d{1,2} [A-Z]/.test(period) ? 'on' : 'in'} ${period}`;
const meant = (near: string | null) => (near === null ? null : `Did you mean ${quoted(near)}?`);
const known = (words: readonly string[]) =>
  words.length === 0 ? null : `Known: ${words.slice(0, 12).join(', ')}${words.length > 12 ? ' …' : ''}.`;
const hints = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ') || null;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const kindCounts = {
  action: (n) => count(n, 'action', 'actions'),
  event: (n) => count(n, 'event', 'events'),
  milestone: (n) => count(n, 'milestone', 'milestones'),
  project: (n) => count(n, 'project', 'projects'),
} satisfies Record<Kind, (n: number) => string>;

const expected = () =>
  ({
    text: 'text, or one text per language such as {en: …, es: …}',
    id: 'an id: at most 100 lower-case letters, digits and hyphens',
    date: 'a date such as 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03 or tbc',
    list: 'a list, one “- ” line for each entry',
    record: 'a record of “key: value” lines',
    number: 'a number',
    count: 'a whole number, 0 or more',
    boolean: 'true or false',
    sdg: 'a goal from 1 to 17, or a target such as "11.3"',
    url: 'an address beginning with https://, http:// or mailto:',
    currency: 'a currency code of three capitals, such as EUR',
    language: 'language codes such as en, es or fr',
    'time-zone': 'a time zone such as Europe/Madrid',
    'month-number': 'a month from 1 to 12',
    value: 'another kind of value',
  }) satisfies Record<Expected, string>;

const dateReasons = () =>
  ({
    form: 'it has no form that wp knows',
    year: 'years run from 1000 to 9998',
    'no-year': 'it has no year, and the plan’s period does not give one',
    half: 'halves are H1 and H2',
    quarter: 'quarters run from Q1 to Q4',
    month: 'months run from 01 to 12',
    week: 'that year has no such week',
    'no-such-day': 'that month has no such day',
    clock: 'a time of day needs one exact day, as in 2019-06-17T18:00',
    hour: 'hours run from 00:00 to 23:59',
    'too-long': 'it is too long',
  }) satisfies Record<DateReason, string>;

const unreadable = () =>
  ({
    missing: 'it is gone',
    permission: 'no permission',
    'not-a-file': 'not a regular file',
    link: 'a link that leads out of the plan folder',
    other: 'the system refused',
  }) satisfies Record<UnreadableReason, string>;

/** Why the system did not let a file be written, by its code. */
const writeReasons = () => ({
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'your share of the disk is used up',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOENT: 'the folder is not there',
  EISDIR: 'it is a folder',
  EEXIST: 'it is there already, and is no folder',
  ENOTDIR: 'a part of its path is no folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead round in a circle',
  EFBIG: 'the system allows no file of that size',
  EBUSY: 'the system is using it',
  ENXIO: 'nobody is at its other end',
  EBADMSG: 'it is damaged; remove it',
  outside: 'it leads out of the plan, or to a hidden file',
});
export type WriteReason = keyof ReturnType<typeof writeReasons>;

const limits = () =>
  ({
    bytes: (limit: string) => `a file may have ${limit} MiB`,
    files: (limit: string) => `a plan may have ${number(limit)} files`,
    plan: (limit: string) => `the files of a plan may have ${limit} MiB together`,
    depth: (limit: string) => `values may be nested ${limit} deep`,
    values: (limit: string) => `a file may hold ${number(limit)} values`,
    'plan-values': (limit: string) => `the files of a plan may hold ${number(limit)} values together`,
    letters: (limit: string) => `a text may have ${number(limit)} letters`,
    aliases: (limit: string) => `the aliases of a file may stand for ${number(limit)} values`,
    'alias-letters': (limit: string) => `the aliases of a file may stand for ${number(limit)} letters`,
  }) satisfies Record<LimitKind, (limit: string) => string>;

/** How to mend what goes beyond a limit. */
const overLimit = () =>
  ({
    bytes: 'Split it into smaller files.',
    files: 'Put several into one, or make two plans.',
    plan: 'Make two plans, or keep what is not of the plan outside its folder.',
    depth: 'Write it with less in each other.',
    values: 'Split it into smaller files.',
    'plan-values': 'Make two plans, or keep what is not of the plan outside its folder.',
    letters: 'Keep it in a document of its own, and link it.',
    aliases: 'Write the values out where they are few.',
    'alias-letters': 'Keep the text in a document of its own, and link it.',
  }) satisfies Record<LimitKind, string>;

const syntax = () =>
  ({
    colon: 'a colon where none can be',
    indent: 'the indentation does not fit',
    tab: 'a tab in the indentation',
    quote: 'a quotation mark is missing',
    'after-quote': 'text behind the closing quotation mark',
    comment: 'a space is missing before the # of a comment',
    escape: 'an unknown \\ escape',
    bracket: 'a bracket is missing',
    comma: 'a comma is missing or too many',
    'no-colon': 'a key without “: ”',
    dash: 'a “- ” where none can be',
    'dash-space': 'a space is missing after the dash',
    space: 'a special space where a plain one belongs',
    character: 'a text cannot begin with this character',
    alias: 'this alias has no anchor',
    other: 'it cannot be read',
  }) satisfies Record<SyntaxProblem, string>;

const shapes = () =>
  ({
    value: '',
    list: 'a list',
    record: 'a record',
    nothing: 'nothing',
  }) satisfies Record<FoundShape, string>;

const features = () =>
  ({
    directive: 'a %directive',
    tag: 'a !tag',
    documents: 'a second document after ---',
    'merge-key': 'a merge key <<',
    key: 'a key that is not plain text',
    alias: 'an alias that points at itself, or too many aliases',
  }) satisfies Record<FindingArgs['yaml-feature']['feature'], string>;

const instead = () =>
  ({
    directive: 'Leave this line out.',
    tag: 'Leave it out; a text that begins with ! needs quotes.',
    documents: 'Leave --- out, or let another file begin there.',
    'merge-key': 'Write the values out in full.',
    key: 'A key is a word; a text that begins with { or [ needs quotes.',
    alias: 'Write the value out in full.',
  }) satisfies Record<FindingArgs['yaml-feature']['feature'], string>;

type Wording = {
  [C in FindingCode]: {
    message: (args: FindingArgs[C]) => string;
    hint: (args: FindingArgs[C]) => string | null;
  };
};
const findings = (): Wording => ({
  'file-unreadable': {
    message: ({ reason }) => `this file cannot be read: ${unreadable()[reason]}`,
    hint: () => 'A plan is made of regular files inside the plan folder.',
  },
  'file-encoding': {
    message: ({ encoding }) => `this file is not UTF-8 text (it looks like ${encoding})`,
    hint: () => 'Save it again as UTF-8.',
  },
  'control-character': {
    message: ({ code }) => `control character ${code} in the text`,
    hint: () => 'Delete it; it often comes with text pasted from elsewhere.',
  },
  'merge-conflict': {
    message: () => 'unresolved merge conflict',
    hint: () => 'Keep one side and delete the lines <<<<<<<, ======= and >>>>>>>.',
  },
  'too-large': {
    message: ({ what, limit }) => `too much: ${limits()[what](limit)}`,
    hint: ({ what }) => overLimit()[what],
  },
  'more-findings': {
    message: ({ count: n, of }) =>
      `and ${count(n, 'more finding', 'more findings')} in ${of === 'file' ? 'this file' : 'this file and others'}`,
    hint: () => 'Mend the first ones; the rest are often their consequence.',
  },
  'yaml-syntax': {
    message: ({ problem }) => `not valid YAML: ${syntax()[problem]}`,
    hint: ({ problem, colon }) => {
      if (problem === 'after-quote')
        return "All of a text belongs in its quotes; in single ones an apostrophe is written twice: 'Women''s day'.";
      return colon ? 'A text with “: ” in it needs quotes: title: "One: two".' : null;
    },
  },
  'yaml-feature': {
    message: ({ feature }) => `${features()[feature]} is not used in plans`,
    hint: ({ feature }) => instead()[feature],
  },
  'duplicate-key': {
    message: ({ key }) => `the key ${quoted(key)} is here twice`,
    hint: () => 'Keep one of them; if a new record begins here, write “- ” before its first key.',
  },
  'no-header': {
    message: ({ file }) => `the plan has no ${file}`,
    hint: () => 'It begins with “schema: 1”, a title and a period.',
  },
  'header-elsewhere': {
    message: ({ key }) => `${quoted(key)} belongs in plan.yaml`,
    hint: () => 'Only plan.yaml speaks of the plan as a whole.',
  },
  'unknown-key': {
    message: ({ key }) => `unknown key ${quoted(key)}`,
    hint: ({ near, known: keys }) =>
      hints(
        meant(near),
        near === null ? known(keys) : null,
        near === null ? 'A key of your own begins with “x-”.' : null,
      ),
  },
  'missing-key': {
    message: ({ key }) => `${quoted(key)} is missing`,
    hint: () => 'Every record has an id and a title.',
  },
  'wrong-type': {
    message: ({ field, expected: wanted, shape, found }) =>
      `${quoted(field)} should be ${expected()[wanted]}; here is ${shape === 'value' ? quoted(found) : shapes()[shape]}`,
    hint: ({ quotes, found, names = [] }) =>
      names.length > 0
        ? `Several go into a list: [${names.join(', ')}].`
        : quotes
          ? `With quotes it is one: "${found}".`
          : null,
  },
  'unknown-value': {
    message: ({ field, value }) => `${quoted(value)} is no value of ${quoted(field)}`,
    hint: ({ near, known: values }) => hints(meant(near), known(values)),
  },
  'date-unknown': {
    message: ({ written, reason }) => `${quoted(written)} is not a date: ${dateReasons()[reason]}`,
    hint: ({ suggestion }) =>
      meant(suggestion) ?? 'Write 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03, tbc or ongoing.',
  },
  'date-order': {
    message: ({ from, to }) => `it ends (${to}) before it starts (${from})`,
    hint: () => 'Exchange the two ends.',
  },
  'date-weekday': {
    message: ({ written, day, weekday, said }) =>
      `${quoted(written)} does not agree: ${day} is a ${weekdays[weekday - 1]}, not a ${weekdays[said - 1]}`,
    hint: ({ day, said, near }) =>
      `If the day is right, write ${day}; the nearest ${weekdays[said - 1]} is ${near}.`,
  },
  'date-ambiguous': {
    message: ({ written }) => `${quoted(written)} can be read in more than one way`,
    hint: ({ candidates }) =>
      candidates.length === 0 ? 'Write the date out.' : `Write ${list(candidates, 'or')}.`,
  },
  'date-words': {
    message: ({ written, canonical }) => `${quoted(written)} is read as ${canonical}`,
    hint: ({ canonical }) => `Write ${canonical}.`,
  },
  'duplicate-id': {
    message: ({ id }) => `the id ${quoted(id)} is already used`,
    hint: () => 'Give one of the two another id.',
  },
  'unknown-theme': {
    message: ({ id }) => `there is no theme ${quoted(id)}`,
    hint: ({ near, known: ids }) => hints(meant(near), known(ids)),
  },
  'unknown-reference': {
    message: ({ field, id }) => `${quoted(field)} names ${quoted(id)}, which is not in the plan`,
    hint: ({ near }) => meant(near),
  },
  'reference-cycle': {
    message: ({ field, ids }) => `${quoted(field)} goes round in a circle: ${[...ids, ids[0]].join(' → ')}`,
    hint: () => 'Remove one of these links.',
  },
  'future-actual': {
    message: ({ written }) => `${written} is still to come, so it cannot have happened`,
    hint: () => 'What is planned goes into “when”.',
  },
  'outside-period': {
    message: ({ written, period }) => `${written} is outside the plan’s period, ${period}`,
    hint: () => 'If the plan only mentions it, say “referenced: true”.',
  },
  'undeclared-name': {
    message: ({ name, vocabulary }) => `${quoted(name)} is not among the plan’s ${vocabulary}`,
    hint: ({ near, vocabulary }) => meant(near) ?? `Add it to “${vocabulary}” in plan.yaml.`,
  },
  'several-names': {
    message: ({ field, written }) => `${quoted(written)} is one name in ${quoted(field)}`,
    hint: ({ names }) => `Several go into a list: [${names.join(', ')}].`,
  },
  'number-spelt': {
    message: ({ written, read }) =>
      `${quoted(written)} is read as ${read === null ? 'words, not as a number' : read}`,
    hint: ({ meant: numbers }) => `Write ${list(numbers, 'or')}.`,
  },
  'cut-text': {
    message: ({ field, rest }) =>
      `${quoted(field)} ends before ${quoted(rest)}: # behind a space begins a comment`,
    hint: () => 'Put all of the text in quotes; or, if it is a comment, a space behind the #.',
  },
  'misnamed-file': {
    message: ({ ending }) => `this file is not read: its name ends in ${quoted(ending)}`,
    hint: ({ name }) => `Rename it ${name}, or keep it outside the plan folder.`,
  },
  'expect-mismatch': {
    message: ({ expected: wanted, found, status }) =>
      `the plan expects ${wanted}${status === null ? '' : ` ${statuses[status as Status]}`} here and has ${found}`,
    hint: () => 'Correct the number, or the items that are part of this one.',
  },
});

const statuses = {
  planned: 'planned',
  ongoing: 'ongoing',
  closing: 'closing',
  done: 'done',
  postponed: 'postponed',
  suspended: 'suspended',
  cancelled: 'cancelled',
} satisfies Record<Status, string>;

export const en = inParts({
  words: () => ({
    kindCounts,
    kinds: {
      action: 'action',
      event: 'event',
      milestone: 'milestone',
      project: 'project',
      indicator: 'indicator',
      theme: 'theme',
    } satisfies Record<Kind | 'indicator' | 'theme', string>,
    statuses,
    modes: { online: 'online', 'in-person': 'in person', hybrid: 'hybrid' } satisfies Record<Mode, string>,
    roles: {
      organiser: 'organiser',
      'co-organiser': 'co-organiser',
      participant: 'participant',
      speaker: 'speaker',
    } satisfies Record<Role, string>,
    items: (n: number) => count(n, 'item', 'items'),
    days: (n: number) => count(n, 'day', 'days'),
    late: 'late',
    conditional: 'conditional',
    referenced: 'mentioned only',
    healths: { green: 'green', amber: 'amber', red: 'red' } satisfies Record<Health, string>,
    number,
    yes: 'yes',
    no: 'no',
    or: 'or',
    none: '–',
  }),
  /** How dates are written for people; a null year is left out because it is the plan's own. */
  dates: () => ({
    day: (day: number, month: string, year: string | null) =>
      `${day} ${month}${year === null ? '' : ` ${year}`}`,
    days: (from: number, to: number, month: string, year: string | null) =>
      `${from}–${to} ${month}${year === null ? '' : ` ${year}`}`,
    month: (month: string, year: string | null) => `${month}${year === null ? '' : ` ${year}`}`,
    months: (from: string, to: string, year: string | null) =>
      `${from}–${to}${year === null ? '' : ` ${year}`}`,
    quarter: (n: number, year: string | null) => `Q${n}${year === null ? '' : ` ${year}`}`,
    half: (n: number, year: string | null) => `H${n}${year === null ? '' : ` ${year}`}`,
    week: (n: number, year: string | null) => `week ${n}${year === null ? '' : `, ${year}`}`,
    season: (name: string, year: string | null) => `${name}${year === null ? '' : ` ${year}`}`,
    portion: {
      early: (date: string) => `early ${date}`,
      mid: (date: string) => `mid-${date}`,
      late: (date: string) => `late ${date}`,
    } satisfies Record<Portion, (date: string) => string>,
    clock: (day: string, from: string, to: string | null, offset: string | null) =>
      `${day}, ${from}${to === null ? '' : `–${to}`}${offset === null ? '' : ` ${offset === 'Z' ? 'UTC' : `UTC${offset}`}`}`,
    range: (from: string, to: string) => `${from} – ${to}`,
    by: (date: string) => `by ${date}`,
    byEndOf: (date: string) => `by the end of ${date}`,
    from: (date: string) => `from ${date}`,
    either: (dates: readonly string[]) => list(dates, 'or'),
    around: (date: string) => `around ${date}`,
    uncertain: (date: string) => `${date} (?)`,
    tbc: 'tbc',
    undated: 'no date',
    ongoing: 'ongoing',
    unreadable: (written: string) => `${quoted(written)} (?)`,
  }),
  precisions: () =>
    ({
      minute: 'time of day',
      day: 'day',
      week: 'week',
      month: 'month',
      quarter: 'quarter',
      season: 'season',
      half: 'half-year',
      year: 'year',
    }) satisfies Record<Precision, string>,
  fields: () =>
    ({
      id: 'ID',
      title: 'Title',
      description: 'Description',
      note: 'Note',
      theme: 'Theme',
      owner: 'Owner',
      contact: 'Contact',
      service: 'Service',
      subjects: 'Subjects',
      tags: 'Tags',
      sdg: 'SDG',
      aka: 'Also known as',
      ref: 'Reference',
      part_of: 'Part of',
      related: 'Related',
      links: 'Links',
      type: 'Type',
      when: 'When',
      when_note: 'About the date',
      actual: 'Actually',
      tz: 'Time zone',
      duration: 'Duration',
      status: 'Status',
      subject_to: 'Subject to',
      referenced: 'Mentioned only',
      partners: 'Partners',
      place: 'Place',
      mode: 'Mode',
      role: 'Our role',
      edition: 'Edition',
      depends_on: 'Depends on',
      expect: 'Expects',
      budget: 'Budget',
      updates: 'Updates',
    }) satisfies Record<FieldName, string>,
  columns: () => ({
    kind: 'Kind',
    what: 'What',
    indicator: 'Indicator',
    unit: 'Unit',
    baseline: 'Baseline',
    latest: 'Latest',
    target: 'Target',
    total: 'Total',
    late: 'Late',
    since: 'Late by',
    why: 'Open because',
    decideBy: 'Decide by',
    service: 'Services',
    actions: 'Actions',
    events: 'Events',
    milestones: 'Milestones',
    projects: 'Projects',
    file: 'File',
    parts: 'Parts',
    needed_by: 'Needed by',
    direction: 'Direction',
    intermediate: 'Intermediate values',
    actuals: 'Actual values',
    secured: 'secured',
  }),
  openReasons: () =>
    ({
      tbc: 'date to be confirmed',
      undated: 'no date',
      coarse: 'near, but no day yet',
      uncertain: 'date not certain',
      condition: 'conditional',
      owner: 'no owner',
    }) satisfies Record<OpenReason, string>,
  directions: () => ({ up: 'more is better', down: 'less is better' }),
  reports: () => ({
    titles: {
      actions: 'Actions',
      events: 'Events',
      milestones: 'Milestones',
      projects: 'Projects',
      items: 'Items',
      indicators: 'Indicators',
      themes: 'Themes',
      late: 'Late',
      next: 'Coming up',
      open: 'Open points',
    },
    empty: {
      actions: 'No actions',
      events: 'No events',
      milestones: 'No milestones',
      projects: 'No projects',
      items: 'No items',
      indicators: 'No indicators',
      themes: 'No themes',
      late: 'Nothing is late',
      next: 'Nothing is coming up',
      open: 'Nothing is open',
    },
    emptyNote: (what: string, period: string | null) =>
      `${what}${period === null ? '' : ` ${during(period)}`}.`,
    on: (day: string) => `on ${day}`,
    until: (day: string) => `until ${day}`,
    maybe: (n: number, period: string) => `${n} more may fall ${during(period)}`,
    maybeSoon: (n: number) => `${n} more may fall in that time`,
    maybeHint: 'add --maybe to list them',
    maybeTitle: 'May fall in it',
    datedTitle: 'On the day',
    coarseTitle: 'In the month, day not fixed',
    either: 'one of several dates',
    outsidePlan: (month: string, period: string) =>
      `${month} is outside the plan, which runs over ${period}.`,
    noOwners: 'No item names an owner.',
    unthemed: (n: number) => `${count(n, 'item has', 'items have')} no theme.`,
    /** `marks`: "[en]", or several of them with commas. */
    fallback: (n: number, marks: string) =>
      `${count(n, 'text is', 'texts are')} not translated; the mark ${marks} says in which language ${n === 1 ? 'it is' : 'they are'} shown.`,
    and: (n: number) => `and ${n} more`,
    /** Texts that may have commas in them, one after the other. */
    series: (texts: readonly string[]) => texts.join('; '),
    address: 'address lost',
    update: (on: string, by: string | null) => (by === null ? on : `${on}, ${by}`),
    labelled: (label: string, text: string) => `${label}: ${text}`,
  }),
  report: () => ({
    title: 'Status report',
    /** "On 15 June 2019: 64 items, 12 done, 3 late, 38 undated." */
    sentence: (day: string, items: number, done: number, late: number, undated: number) =>
      `On ${day}: ${count(items, 'item', 'items')}, ${done} done, ${late} late, ${undated} undated.`,
    period: (period: string) => `Period: ${period}`,
    attention: 'Needs attention',
    late: 'Late',
    soon: (days: number) => `Coming in the next ${days} days`,
    health: 'Judged amber or red',
    calm: 'Nothing needs attention.',
    judgement: 'Judgement',
    progress: 'Progress by theme',
    progressBar: 'Progress',
    bar: '█ done, ▓ ongoing, ▒ late, ░ still to come',
    noTheme: 'Without a theme',
    total: 'All',
    toCome: 'To come, by month',
    nothingToCome: 'Nothing with a date is to come.',
    moreRows: (n: number, command: string) => `${n} more: ${command}`,
    open: 'Open points',
    nothingOpen: 'Nothing is open.',
    indicators: 'Indicators',
    undated: 'Undated and to be confirmed',
    nothingUndated: 'Every item has a date.',
    items: 'All items',
    legend: 'How to read it',
    standings: {
      done: 'done',
      late: 'late',
      ongoing: 'ongoing',
      planned: 'planned',
      held: 'on hold',
      cancelled: 'cancelled',
    } satisfies Record<Standing, string>,
    conditional: 'conditional',
    undatedCount: 'undated',
    tbc: 'tbc',
    rules: {
      late: 'Late: the last day it may mean is past, and it is neither done nor cancelled nor has it happened.',
      soon: (days: number) =>
        `Coming: not closed, not late, and dated to the month or finer within ${days} days.`,
      ongoing: 'Ongoing: ongoing or closing, and not late. On hold: postponed or suspended.',
      counted: 'Conditional, undated and tbc items are counted again among the others.',
      health: 'Amber and red are judgements by a person, the latest one; wp never computes or changes them.',
      decideBy: 'Decide by: the day before it may begin; without a date, the last day of the plan.',
      open: (days: number) =>
        `Open: to be confirmed, doubtful or conditional; an event or milestone without a date, or without a day ${days} days before it may begin.`,
      theme: 'An item with two themes counts in both.',
    },
  }),
  timeline: () => ({
    title: 'Timeline',
    today: (day: string) => `today, ${day}`,
    /** What a mark on the axis means. */
    marks: {
      day: 'on that day',
      someDay: 'a day in that time, not fixed',
      exact: 'exact dates',
      coarse: 'dates not exact',
    },
    noPlace: 'No place on the time axis',
    describe: (items: number, placed: number, period: string) =>
      `${count(items, 'item', 'items')} by theme over ${period}: ${placed} on the time axis, ${items - placed} without a place on it at the end of their theme.`,
    calendarMarks: { item: 'something on that day', today: 'today', count: 'items in the month' },
    /** "45 more without a month: …" */
    withoutMonth: (n: number) => `${n} more without a month`,
  }),
  feed: () => ({
    toConfirm: (title: string) => `${title} [date to be confirmed]`,
    themed: (plan: string, theme: string) => `${plan} – ${theme}`,
    unthemed: 'without a theme',
    undated: (n: number) => `${count(n, 'item', 'items')} without a date:`,
    undatedItem: (title: string, notes: readonly string[]) =>
      `• ${title}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
    undatedNote: (n: number) =>
      `${count(n, 'item', 'items')} without a date ${n === 1 ? 'is' : 'are'} named in the description of the calendar; add --todos to have ${n === 1 ? 'it as a task' : 'them as tasks'}.`,
  }),
  /** What only the HTML page says. */
  page: () => ({
    skip: 'Skip to the content',
    contents: 'Contents',
    gaps: (names: string) => `Part of the plan could not be read and is missing here: ${names}.`,
    timeline: 'Timeline by theme',
    narrow: 'On a narrow screen the calendar by month, below, takes the place of the timeline.',
    calendar: 'Calendar by month',
    continuing: 'Continuing',
    noMonth: (n: number) =>
      `${count(n, 'more item names', 'more items name')} no month; the full list has ${n === 1 ? 'it' : 'them'}.`,
    /** "of which 1 conditional, 6 undated" */
    ofWhich: (counts: string) => `of which ${counts}`,
    /** Beside what is only counted there: where it is listed. */
    listedIn: (n: number, section: string) => `${count(n, 'item', 'items')}, listed under ${quoted(section)}`,
    unreadable: 'Not readable as a date',
    also: 'also in',
    filter: 'Filter the list',
    all: 'All',
    month: 'Month',
    withoutMonth: 'Without a month',
    words: 'Words',
    reset: 'Show all',
    /** `shown` and `total` are numbers in text. */
    shown: (shown: string, total: string) => `Shown: ${shown} of ${total}.`,
    apart: (n: string) => `May fall in that month, too: ${n}.`,
    prepared: (day: string) => `As of ${day}`,
  }),
  history,
  i18n,
  edit,
  validate: () => ({
    error: 'error',
    warning: 'warning',
    see: 'see also',
    summary: (errors: number, warnings: number) =>
      `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
    clean: (items: number, files: number) =>
      `No findings: ${count(items, 'item', 'items')} in ${count(files, 'file', 'files')}.`,
    more: (n: number) => `… and ${count(n, 'more finding', 'more findings')}.`,
    beyond: (errors: number, warnings: number) =>
      `GitHub shows ten annotations of a kind; ${count(errors, 'more error', 'more errors')} and ${count(warnings, 'more warning', 'more warnings')} are in the log of this step.`,
    reportHint: (errors: number, program: string) =>
      `The plan has ${count(errors, 'error', 'errors')}; what could be read is shown. See: ${program} validate`,
  }),
  merge: () => ({
    byLines: (file: string) =>
      `${file}: cannot be told apart by item and field; merged line by line, as git does`,
    conflicts: (file: string, n: number) =>
      `${file}: ${count(n, 'conflict', 'conflicts')}; git’s marks stand around what both have changed`,
    isSetUp: (file: string) =>
      `Set up in this copy of the repository. Commit ${file}, so that it holds for everybody.`,
    notYet: (command: string) => `Nothing has been changed. To set it up: ${command}`,
  }),
  schema: () => ({
    stale: (file: string, command: string) => `${file} is not up to date. Run: ${command}`,
  }),
  findings,
  rules,
  usage: () => ({
    unknownName: (option: string, typed: string) => `${quoted(typed)} is not a known ${option}`,
    unknownId: (typed: string) => `nothing in the plan has the id ${quoted(typed)}`,
    searchHint: (program: string, typed: string) => `Look for it: ${program} items --search "${typed}"`,
    ambiguousName: (option: string, typed: string, candidates: readonly string[]) =>
      `${quoted(typed)} can be more than one ${option}: ${list(candidates.slice(0, 12), 'or')}?`,
    unknownPeriod: (typed: string) => `${quoted(typed)} is not a period`,
    ambiguousPeriod: (typed: string, months: readonly string[]) =>
      `${quoted(typed)} can be more than one month: ${list(months, 'or')}?`,
    emptyPeriod: (from: string, to: string) => `the period ends (${to}) before it starts (${from})`,
    periodHint: 'Try june, 2019-06, q2, feb-mar, 2019-02/2019-04, this or next.',
    unknownCommand: (name: string) => `there is no command ${quoted(name)}`,
    unknownTopic: (typed: string) => `there is no help on ${quoted(typed)}`,
    unknownOption: (flag: string) => `there is no option ${flag} here`,
    missingArgument: (name: string) => `${name} is missing`,
    missingValue: (flag: string) => `${flag} needs a value`,
    tooMany: (command: string) => `${command} takes no more words`,
    needsFolder: (flag: string, other: string) => `${flag} goes with ${other}`,
    badValue: (option: string, typed: string) => `${quoted(typed)} is no value of ${option}`,
    didYouMean: (near: string) => `Did you mean ${quoted(near)}?`,
    known: (words: readonly string[]) => known(words) ?? '',
    help: (program: string, command: string | null) =>
      `See: ${program}${command === null ? '' : ` ${command}`} --help`,
    noPlan: 'there is no plan here',
    noPlanAt: (folder: string) => `there is no plan in ${folder}`,
    partOfPlan: (file: string) => `${file} is not the plan but a file in it`,
    partOfPlanHint: (folder: string) => `Name its folder: ${folder}`,
    noPlanHint: (program: string) =>
      `Make a new one: ${program} init\n\nA plan is a folder “plan” with a file plan.yaml in it:\n\n  schema: 1\n  title: Work plan 2019\n  period: 2019\n\nItems go beside it, in files such as plan/events.yaml:\n\n  events:\n    - id: annual-meeting\n      title: Annual meeting\n      when: 2019-06\n\nA plan elsewhere is named with --plan DIR or WP_PLAN. Then: ${program} validate`,
    taken: (file: string) => `${file} is already there; nothing was written`,
    takenHint: 'A new plan overwrites nothing: move that file away, or name another folder.',
    inPlan: (file: string) => `${file} would be read as a part of the plan; nothing was written`,
    inPlanHint: 'Name a file that does not end in .yaml or .yml, or one outside of the plan.',
    cannotWrite: (file: string, reason: string) =>
      `cannot write ${file}: ${writeReasons()[reason as WriteReason] ?? reason}`,
    inDoubt: (file: string, reason: string) =>
      `${file} was written, but it is not certain to stay: ${writeReasons()[reason as WriteReason] ?? reason}`,
    inDoubtHint: 'Look at the plan before you repeat it.',
    changed: (file: string) => `${file} was changed by somebody else in the meantime; nothing was written`,
    changedHint: 'Look at it, then try again.',
    locked: (pid: string | null, host: string | null) =>
      pid === null || host === null
        ? 'the plan is being changed by somebody else'
        : `the plan is being changed by process ${pid} on ${host}`,
    lockedHint: (file: string) => `Try again later; if nobody is at it any more, remove ${file}.`,
    bug: (message: string) =>
      `this is a bug in wp: ${message} (please report it with the command you typed; WP_DEBUG=1 shows where it happened)`,
  }),
  help: () => ({
    description: 'The work plan: what is on, what is late, what is open.',
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
      'Global Options:': 'Global options:',
    },
    filters: 'Filters (repeat one to widen, combine several to narrow):',
    more: 'Without a command: this month at a glance.',
    topics: (program: string, names: string) => `Topics of ${program} help: ${names}.`,
    usage: '[options] [command]',
    /** Of `wp i18n`. */
    parts: i18n().parts,
    usageOptions: '[options]',
    /** What stands for a word to be typed: `--month <month>`. */
    placeholders: {
      dir: 'dir',
      revision: 'revision',
      name: 'name',
      file: 'file',
      code: 'code',
      day: 'day',
      time: 'time',
      marks: 'marks',
      by: 'by',
      date: 'date',
      judgement: 'judgement',
      theme: 'theme',
      id: 'id',
      period: 'period',
      title: 'title',
      text: 'text',
      month: 'month',
      quarter: 'quarter',
      words: 'words',
      kind: 'kind',
      type: 'type',
      status: 'status',
      owner: 'owner',
      partner: 'partner',
      subject: 'subject',
      tag: 'tag',
      sdg: 'sdg',
      place: 'place',
      service: 'service',
      precision: 'precision',
      from: 'from',
      to: 'to',
      topic: 'topic',
      shell: 'shell',
      base: 'base',
      ours: 'ours',
      theirs: 'theirs',
      path: 'path',
      folder: 'folder',
      feed: 'feed',
      new: 'new',
      when: 'when',
      change: 'change',
      field: 'field',
      percent: 'percent',
      sheet: 'sheet',
      part: 'part',
    },
    commands: {
      ...edit().commands,
      ...i18n().commands,
      events: 'events, in time order',
      actions: 'actions, in time order',
      milestones: 'milestones, in time order',
      projects: 'projects, in time order',
      items: 'actions, events, milestones and projects together',
      indicators: 'indicators with baseline, latest value and target',
      themes: 'the themes, and how much each holds',
      show: 'everything about one item, theme or indicator',
      month: 'a month at a glance: calendar, then what has no exact day',
      next: 'what is coming up',
      late: 'what is past and not closed',
      open: 'what is not settled, and by when it must be',
      report: 'the status report: where the plan stands',
      calendar: 'the year at a glance: twelve small months',
      timeline: 'the plan over time, by theme',
      export: 'a calendar feed (iCalendar) for subscribers',
      completion: 'completion of commands and the plan’s names, for a shell',
      schema: 'the JSON Schema of this plan’s files, for editors',
      diff: 'what changed since the plan was approved, item by item, and why',
      history: 'the life of one item: every commit that changed it',
      approve: 'mark the committed plan as approved, with a tag',
      validate: 'check the plan; report every mistake at its place',
      'merge-driver': 'merge two versions of a plan file by item and field; git calls it',
      init: 'a new plan in a folder, with examples, schema and workflow',
      help: 'help on a command, or on a topic',
    },
    arguments: {
      ...edit().arguments,
      ...i18n().arguments,
      from: 'the revision to compare with (default: the newest tag approved/…, else HEAD)',
      to: 'the revision to compare (default: the files as they are)',
      tag: 'name of the tag (default: approved/ and the plan’s year)',
      topic: 'a command, or one of the topics below',
      shell: 'the shell: bash, zsh or fish',
      base: 'the file both began with',
      ours: 'our version; the merged file is written here',
      theirs: 'their version',
      path: 'its name in the repository, for messages',
      folder: 'the folder to make it in (default: this one)',
      feed: 'what to write: ics',
      id: 'the id, or an unambiguous beginning of it',
      period: 'a month or another period (default: this month)',
    },
    options: {
      ...edit().options,
      ...i18n().options,
      plan: 'folder of the plan',
      at: 'read the plan as it was at a commit, a tag, a branch or @{2019-04-06}',
      since: 'add what became of the plan since a revision, and the trend',
      'exit-code': 'exit 1 when anything has changed',
      format: 'output format',
      json: 'short for --format json',
      output: 'write to a file; its extension chooses the format',
      lang: 'language of the output',
      today: 'the day to reckon from, YYYY-MM-DD',
      color: 'colour even where it is not a terminal',
      'no-color': 'no colour',
      'no-cache': 'read every file anew, keep nothing',
      help: 'show help',
      version: 'show the version',
      maybe: 'list what may fall in the period, too',
      within: 'how far to look ahead: 6w, 30d, 2m',
      'fail-on': 'exit 1 when there is any: late, open, red (a comma between several)',
      split: 'one file for each theme, into the folder --out names',
      out: 'folder for several files',
      check: 'write nothing; exit 1 where something would change',
      todos: 'tasks for what has no date',
      merge: 'show what git needs to let wp merge plan files',
      yes: 'set it up',
      'dry-run': 'show what would be written, and write nothing',
      year: 'the time the plan covers: 2027, 2027-09/2028-08 (default: this year)',
      title: 'the title of the plan',
      'new-theme': 'a theme to begin with, by its title; may be repeated',
      bom: 'begin CSV with a byte-order mark, as some spreadsheets want it',
      strict: 'treat warnings as errors',
      month: 'in a month: june, 6, 2019-06, this',
      quarter: 'in a quarter: q2, 2, 2019-Q2',
      period: 'in any period: h1, feb-mar, 2019-02/2019-04',
      from: 'from this day or month on, inclusive',
      to: 'up to this day or month, inclusive',
      theme: 'of a theme',
      kind: 'of a kind: action, event, milestone, project',
      type: 'of a type, in the plan’s word for it',
      status: 'with a status: planned, done …',
      owner: 'of an owner',
      partner: 'with a partner',
      subject: 'about a subject',
      tag: 'with a tag',
      sdg: 'for a Sustainable Development Goal or target',
      place: 'at a place',
      service: 'of a service',
      precision: 'dated to the day, month, quarter …, tbc or none',
      'subject-to': 'conditional; with words, on that condition',
      search: 'with these words anywhere',
      late: 'past and not closed',
      done: 'done',
      open: 'not settled',
      referenced: 'include what the plan only mentions',
    },
  }),
});

export type Messages = typeof en;
