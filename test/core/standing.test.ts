import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/core/day.ts';
import {
  decideBy,
  isClosed,
  isLate,
  latestHealth,
  namesOwners,
  openReasons,
} from '../../src/core/standing.ts';
import { extent } from '../../src/core/when/extent.ts';
import { itemOf, onlyItem, planOf, planOfDates } from '../plan-of.ts';

const TODAY = '2031-06-15';

describe('late', () => {
  it.each([
    ['a day', '2031-06-17', '2031-06-18'],
    ['a time of day', '2031-06-17T18:00/20:00', '2031-06-18'],
    ['a range of days', '2031-06-17/2031-06-19', '2031-06-20'],
    ['a week', '2031-W23', '2031-06-09'],
    ['a month', '2031-06', '2031-07-01'],
    ['the first third of a month', 'early 2031-06', '2031-06-11'],
    ['a quarter', '2031-Q2', '2031-07-01'],
    ['a season', '2031-winter', '2032-03-01'],
    ['a half-year', '2031-H1', '2031-07-01'],
    ['a year', '2031', '2032-01-01'],
    ['a month that is not known', '2031-XX', '2032-01-01'],
    ['a deadline', '../2031-09', '2031-10-01'],
    ['ends of different precision', '2031-06-20/2031-08', '2031-09-01'],
    ['one of two months', '2031-06|2031-09', '2031-10-01'],
    ['several days', '[2031-03-04, 2031-11-04]', '2031-11-05'],
  ])('%s (%s) is late from %s on, and not a day earlier', async (_, when, day) => {
    const event = onlyItem(await planOfDates([when]));
    expect(isLate(event, addDays(day, -1))).toBe(false);
    expect(isLate(event, day)).toBe(true);
  });

  it.each(['tbc', 'ongoing', '', '2031-03/..'])('never, without a last day: %o', async (when) => {
    expect(isLate(onlyItem(await planOfDates([when])), '2099-12-31')).toBe(false);
  });

  it.each([
    ['planned', true],
    ['ongoing', true],
    ['closing', true],
    ['postponed', true],
    ['suspended', true],
    ['done', false],
    ['cancelled', false],
  ])('in March and %s, on 15 June: %s', async (status, late) => {
    const plan = await planOf(
      `events: [{id: harbour-day, title: Harbour day, when: 2031-03, status: ${status}}]`,
    );
    expect(isLate(onlyItem(plan), TODAY)).toBe(late);
    expect(isClosed(onlyItem(plan))).toBe(!late);
  });

  it('not when it happened, even after the day it was planned for', async () => {
    const plan = await planOf(
      'events: [{id: harbour-day, title: Harbour day, when: 2031-03, actual: 2031-05-02}]',
    );
    expect(isLate(onlyItem(plan), TODAY)).toBe(false);
  });

  it('never on a day it may still mean', async () => {
    const dates = [
      '2031-06-17',
      '2031-06',
      'mid 2031-Q2',
      '2031-H2',
      '2031-03|2031-11',
      '../2031-04',
      '2031-W10?',
    ];
    const { items } = await planOfDates(dates);
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.nat(), (item, offset) => {
        const { start, end } = extent(item.when);
        const last = end ?? '';
        const day = addDays(start ?? '2031-01-01', offset % daysBetween(start ?? '2031-01-01', last));
        expect(isLate(item, day)).toBe(false);
      }),
    );
  });
});

describe('the latest health', () => {
  const health = async (updates: string) =>
    latestHealth(onlyItem(await planOf(`projects: [{id: docks, title: Docks, updates: [${updates}]}]`)));

  it('is that of the latest date, wherever it stands in the list', async () => {
    const updates = '{on: 2031-05-20, by: secretariat, health: red}, {on: 2031-02-01, health: green}';
    expect(await health(updates)).toEqual({ health: 'red', on: '2031-05-20', by: 'secretariat', index: 0 });
  });

  it('of two on the same day is the one written last', async () => {
    expect(await health('{on: 2031-05, health: red}, {on: 2031-05, health: amber}')).toMatchObject({
      health: 'amber',
    });
  });

  it('passes over remarks without a colour', async () => {
    expect(
      await health('{on: 2031-02, health: green}, {on: 2031-05, note: Two docks are open.}'),
    ).toMatchObject({
      health: 'green',
      on: '2031-02',
    });
  });

  it('is none where nobody judged: nothing is computed from dates or parts', async () => {
    expect(await health('')).toBeNull();
    expect(await health('{on: 2031-05, note: The third dock waits for its permit.}')).toBeNull();
  });
});

describe('open', () => {
  const reasons = async (item: string, kind = 'events', today = TODAY) => {
    const plan = await planOf(`${kind}: [{id: harbour-day, title: Harbour day, ${item}}]`);
    return openReasons(onlyItem(plan), plan, today);
  };

  it.each([
    ['when: tbc', ['tbc']],
    ['note: no date at all', ['undated']],
    ['when: 2031-07', ['coarse']],
    ['when: 2031-Q3', ['coarse']],
    ['when: 2031-07-04', []],
    ['when: 2031-W28', []],
    ['when: ongoing', []],
    ['when: 2031-07-04?', ['uncertain']],
    ['when: 2031-07-04~', []],
    ['when: 2031-07-04|2031-07-11', ['uncertain']],
    ['when: 2031-07-04, subject_to: budget availability', ['condition']],
    ['when: tbc, subject_to: a second host', ['tbc', 'condition']],
    ['when: tbc, status: cancelled', []],
    ['when: 2031-07, status: done', []],
  ])('an event with %s: %j', async (item, expected) => {
    expect(await reasons(item)).toEqual(expected);
  });

  it('an action or a project may do without a date, and takes up its whole month', async () => {
    expect(await reasons('note: no date at all', 'actions')).toEqual([]);
    expect(await reasons('when: 2031-07', 'projects')).toEqual([]);
    expect(await reasons('when: tbc', 'projects')).toEqual(['tbc']);
  });

  it('a month wants its day from eight weeks before it begins until it is over', async () => {
    const on = (today: string) => reasons('when: 2031-09', 'milestones', today);
    expect(await on('2031-07-06')).toEqual([]);
    expect(await on('2031-07-07')).toEqual(['coarse']);
    expect(await on('2031-09-30')).toEqual(['coarse']);
    expect(await on('2031-10-01')).toEqual([]);
  });

  it('of several dates one that is near wants its day, not one that is exact or far off', async () => {
    const when = 'when: [2031-01-10, 2031-11]';
    expect(await reasons(when, 'events', '2031-02-01')).toEqual([]);
    expect(await reasons(when, 'events', '2031-10-01')).toEqual(['coarse']);
  });

  it('a missing owner counts only where the plan names owners', async () => {
    const [one, two] = [
      '{id: one, title: One, when: 2031-11-04}',
      '{id: two, title: Two, when: 2031-11-05, owner: crew}',
    ];
    const without = await planOf(`events: [${one}]`);
    const named = await planOf(`events: [${one}, ${two}]`);
    const declared = await planOf(`people: [crew]\nevents: [${one}]`);
    expect([without, named, declared].map(namesOwners)).toEqual([false, true, true]);
    expect(openReasons(itemOf(without, 'one'), without, TODAY)).toEqual([]);
    expect(openReasons(itemOf(named, 'one'), named, TODAY)).toEqual(['owner']);
    expect(openReasons(itemOf(named, 'two'), named, TODAY)).toEqual([]);
    expect(openReasons(itemOf(declared, 'one'), declared, TODAY)).toEqual(['owner']);
  });
});

describe('decide by', () => {
  it.each([
    ['2031-09', '2031-08-31'],
    ['2031-09-19|2031-09-26', '2031-09-18'],
    ['2031-Q4', '2031-09-30'],
    ['tbc', '2031-12-31'],
    ['', '2031-12-31'],
    ['../2031-09', '2031-12-31'],
    ['[2031-03-10, 2031-09]', '2031-08-31'],
    ['[2031-03-10, 2031-04]', '2031-03-09'],
  ])('the day before %o may begin, else the last day of the plan: %s', async (when, day) => {
    const plan = await planOfDates([when]);
    expect(decideBy(onlyItem(plan).when, plan, TODAY)).toBe(day);
  });

  it('is not known for a date to be confirmed in a plan without a period', async () => {
    const plan = await planOf(
      'schema: 1\ntitle: Harbour Towns Network\nevents: [{id: a, title: A, when: tbc}]',
    );
    expect(decideBy(onlyItem(plan).when, plan, TODAY)).toBeNull();
  });
});
