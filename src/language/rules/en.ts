// What each finding is about, in English, apart from any case of it: for lists of rules. The others are typed by it.
import type { FindingCode } from '../../core/finding.ts';

export interface Rule {
  /** What is wrong. */
  what: string;
  /** What to do. */
  mend: string;
}

export const rules = (): Record<FindingCode, Rule> => ({
  'file-unreadable': {
    what: 'A file of the plan cannot be read.',
    mend: 'A plan is made of regular files inside the plan folder.',
  },
  'file-encoding': { what: 'A file is not UTF-8 text.', mend: 'Save it again as UTF-8.' },
  'control-character': { what: 'There is a control character in the text.', mend: 'Delete it.' },
  'merge-conflict': {
    what: 'A merge conflict is unresolved.',
    mend: 'Keep one side and delete the lines that mark the conflict.',
  },
  'too-large': { what: 'A file or the plan is larger than wp reads.', mend: 'Split it into smaller files.' },
  'more-findings': {
    what: 'A file has more findings than are listed.',
    mend: 'Mend the first ones; the rest are often their consequence.',
  },
  'yaml-syntax': { what: 'A file is not valid YAML.', mend: 'Correct it at the place that is shown.' },
  'yaml-feature': {
    what: 'A feature of YAML that plans do not use stands in a file.',
    mend: 'Write the value out in full.',
  },
  'duplicate-key': { what: 'A key stands twice in one record.', mend: 'Keep one of them.' },
  'no-header': { what: 'The plan has no plan.yaml.', mend: 'Begin one with a schema, a title and a period.' },
  'header-elsewhere': {
    what: 'Something that describes the whole plan stands outside plan.yaml.',
    mend: 'Move it into plan.yaml.',
  },
  'unknown-key': {
    what: 'A key is none that plans have.',
    mend: 'Correct its spelling, or begin a key of your own with “x-”.',
  },
  'missing-key': { what: 'A record lacks its id or its title.', mend: 'Add it.' },
  'wrong-type': {
    what: 'A value is of another kind than its field takes.',
    mend: 'Write what the message says.',
  },
  'unknown-value': {
    what: 'A value is none of those its field takes.',
    mend: 'Use one of the listed values.',
  },
  'date-unknown': {
    what: 'Something that is no date stands where a date is expected.',
    mend: 'Write 2019-06-17, 2019-06, 2019-Q2, 2019-02/2019-03, tbc or ongoing.',
  },
  'date-order': { what: 'A time ends before it starts.', mend: 'Exchange the two ends.' },
  'date-weekday': {
    what: 'A date is not on the day of the week that stands beside it.',
    mend: 'Find out which of the two is right, and write the date as the message shows it.',
  },
  'date-ambiguous': {
    what: 'A date can be read in more than one way.',
    mend: 'Write it out with year, month and day.',
  },
  'date-words': {
    what: 'A date is written in words.',
    mend: 'Write the form the message shows; the words are understood, but not in every language alike.',
  },
  'duplicate-id': { what: 'An id is used twice in the plan.', mend: 'Give one of the two another id.' },
  'unknown-theme': {
    what: 'An item names a theme that the plan does not have.',
    mend: 'Correct the id, or declare the theme.',
  },
  'unknown-reference': {
    what: 'An item refers to an id that the plan does not have.',
    mend: 'Correct the id, or add the item.',
  },
  'reference-cycle': { what: 'References lead back to where they began.', mend: 'Remove one of them.' },
  'future-actual': {
    what: 'Something is said to have happened on a day still to come.',
    mend: 'What is planned goes into “when”.',
  },
  'outside-period': {
    what: 'An item is dated outside the plan’s period.',
    mend: 'If the plan only mentions it, say “referenced: true”.',
  },
  'undeclared-name': {
    what: 'A name is not in the list that plan.yaml gives.',
    mend: 'Correct its spelling, or add it to the list.',
  },
  'several-names': {
    what: 'Several names stand in one text, with commas between them.',
    mend: 'Write them as a list.',
  },
  'number-spelt': {
    what: 'A number is written so that it is not read as what it says.',
    mend: 'Write it with a point before decimals and nothing between thousands.',
  },
  'cut-text': {
    what: 'A text ends where a # behind a space begins a comment.',
    mend: 'Put all of the text in quotes; or, if it is a comment, a space behind the #.',
  },
  'misnamed-file': {
    what: 'A file is not read because of what stands behind .yaml in its name.',
    mend: 'Rename it, or keep it outside the plan folder.',
  },
  'expect-mismatch': {
    what: 'The number of parts differs from the number that is expected.',
    mend: 'Correct the number, or the parts.',
  },
});
