// What wp says about the plan’s past, in English. The other catalogues are typed by this one.
import type { ShiftKind, ShiftUnit } from '../../core/when/shift.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const quoted = (text: string) => `“${text}”`;

export const history = () => ({
  /** Above a report on the plan as it was. */
  at: (name: string, day: string) => `The plan as it was at ${name}, ${day}.`,
  /** "approved/2019 (12 April 2019)" */
  revision: (name: string, day: string) => `${name} (${day})`,
  now: 'now',
  units: {
    day: (n) => count(n, 'day', 'days'),
    week: (n) => count(n, 'week', 'weeks'),
    month: (n) => count(n, 'month', 'months'),
    quarter: (n) => count(n, 'quarter', 'quarters'),
    half: (n) => count(n, 'half-year', 'half-years'),
    year: (n) => count(n, 'year', 'years'),
  } satisfies Record<ShiftUnit, (n: number) => string>,
  /** `by` is empty where distance says nothing. */
  shifts: {
    later: (by) => `${by} later`,
    longer: (by) => `${by} longer`,
    unset: () => 'no date any more',
    earlier: (by) => `${by} earlier`,
    shorter: (by) => `${by} shorter`,
    set: () => 'now has a date',
    refined: () => 'more exact',
    coarsened: () => 'less exact',
    changed: () => 'changed',
  } satisfies Record<ShiftKind, (by: string) => string>,
  diff: {
    title: 'Changes',
    heading: (from: string, to: string) => `from ${from} to ${to}`,
    /** "9 changes since approved/2019 (12 April 2019): 3 slipped, 2 new." */
    summary: (n: number, from: string, parts: string) =>
      `${count(n, 'entry has', 'entries have')} changed since ${from}: ${parts}.`,
    none: (from: string) => `Nothing has changed since ${from}.`,
    parts: {
      slipped: (n: number) => `${n} slipped`,
      removed: (n: number) => `${n} removed`,
      added: (n: number) => `${n} new`,
      date: (n: number) => `${n} with another date`,
      status: (n: number) => `${n} with another status`,
      other: (n: number) => `${n} changed otherwise`,
    },
    sections: {
      slipped: 'Later, or without a date',
      date: 'Other dates',
      added: 'New',
      removed: 'No longer in the plan',
      other: 'Other changes',
    },
    columns: { was: 'Was', is: 'Is', moved: 'Moved', field: 'Field', why: 'Why' },
    uncommitted: 'not committed yet',
    health: 'Judgement',
  },
  life: {
    title: (id: string) => `History of ${id}`,
    formerly: (ids: string) => `Formerly ${ids}.`,
    hows: { added: 'added', removed: 'removed', changed: 'changed' },
    columns: { day: 'Day', who: 'Who', what: 'What', commit: 'Commit' },
    gone: 'It is no longer in the plan.',
    shallow: 'This clone is shallow: what is older is not in it.',
    none: 'It has never been committed.',
    change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
    renamed: (was: string) => `called ${was} until then`,
  },
  since: {
    title: (from: string) => `Since ${from}`,
    sentence: (done: number, slipped: number, fresh: number, dropped: number) =>
      `${done} done, ${slipped} slipped, ${fresh} new, ${dropped} dropped.`,
    done: 'Done',
    slipped: 'Slipped',
    new: 'New',
    dropped: 'Dropped',
    removed: 'no longer in the plan',
    trend: 'At the end of each month',
    trendSpan: (first: string, last: string) => `${first} to ${last}`,
    late: 'Late',
    month: 'Day',
  },
  approve: {
    title: (tag: string) => `The plan is marked as approved: ${tag}`,
    at: (commit: string, day: string) => `Commit ${commit}, ${day}.`,
    would: (tag: string) => `The plan would be marked as approved: ${tag}`,
    publish: (tag: string) => `Publish it with: git push origin ${tag}`,
    next: (program: string) => `From now on, what changes is shown by: ${program} diff`,
  },
  problems: {
    noGit: 'git is not installed, or not found',
    noRepository: 'the plan is not in a git repository',
    noRepositoryHint: 'Its folder and the files in it can be put into one: git init, git add, git commit.',
    refused: (reason: string) => `git does not open the repository: ${reason}`,
    badRevision: (typed: string) => `${quoted(typed)} cannot be a revision`,
    unknownRevision: (typed: string) => `${quoted(typed)} is no revision of this repository`,
    nothingCommitted: 'nothing has been committed yet',
    nothingThen: (typed: string) => `there is no commit as old as ${quoted(typed)}`,
    noPlanThen: (typed: string, folder: string) => `there is no plan in ${folder} at ${quoted(typed)}`,
    missing: 'part of the plan’s past is not in this clone',
    shallowHint: 'This clone is shallow. Get the rest with: git fetch --unshallow --tags',
    partialHint: 'In a partial clone, get the rest with: git fetch --refetch --no-filter',
    failed: (reason: string) => `git failed: ${reason}`,
    dirty: (files: string) => `the plan has changes that are not committed: ${files}`,
    dirtyHint: 'Commit them first, or take them back.',
    faulty: (errors: number) => `the plan has ${count(errors, 'error', 'errors')}`,
    faultyHint: (program: string) => `Mend them first. See: ${program} validate`,
    tagExists: (tag: string) => `the tag ${quoted(tag)} is there already`,
    tagExistsHint: (program: string, tag: string) => `Give it another name: ${program} approve ${tag}`,
    badTag: (tag: string) => `${quoted(tag)} cannot be the name of a tag`,
  },
});

export type History = ReturnType<typeof history>;
