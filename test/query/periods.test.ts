// Membership in a period, as it is asked for on the command line (design §3.3).
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import { compile, type Filters, type Query } from '../../src/query/filters.ts';
import type { Match } from '../../src/query/match.ts';
import { onlyItem, planOf, planOfDates } from '../plan-of.ts';

const TODAY = '2031-06-15';

async function answer(when: string, filters: Filters): Promise<Match> {
  const plan = await planOfDates([when]);
  return compiled(filters, plan).test(onlyItem(plan));
}

function compiled(filters: Filters, plan: Awaited<ReturnType<typeof planOf>>): Query {
  const query = compile(filters, { plan, today: TODAY });
  if ('code' in query) throw new Error(JSON.stringify(query));
  return query;
}

const JUNE: Filters = { month: ['june'] };

describe('in June', () => {
  it.each([
    '2031-06',
    '2031-06-01',
    '2031-06-30',
    '2031-06-17T18:00',
    '2031-W24',
    'mid 2031-06',
    '2031-06?',
    '2031-06~',
  ])('is %s', async (when) => expect(await answer(when, JUNE)).toBe('yes'));

  it.each(['2031-05', '2031-07', '2031-05-31', '2031-07-01', '2031-Q3', '2032', '2031-W20', '2030-06'])(
    'is not %s',
    async (when) => expect(await answer(when, JUNE)).toBe('no'),
  );

  it.each([
    '2031',
    '2031-H1',
    '2031-Q2',
    '2031-summer',
    '2031-XX',
    'mid 2031',
    'tbc',
    'ongoing',
    '',
    '2031/2032',
  ])('is perhaps %o', async (when) => expect(await answer(when, JUNE)).toBe('maybe'));

  it('is a range in every month it touches', async () => {
    const months = ['april', 'may', 'june', 'july', 'august'];
    const answers = await Promise.all(
      months.map((month) => answer('2031-05-31/2031-07', { month: [month] })),
    );
    expect(answers).toEqual(['no', 'yes', 'yes', 'yes', 'no']);
  });

  it('is a range only perhaps when one of its ends is coarser than a month', async () => {
    expect(await answer('2031-04/2031-Q3', JUNE)).toBe('maybe');
  });

  it('is a week that begins in May', async () => {
    expect(await answer('2031-W22', { month: ['may'] })).toBe('yes');
    expect(await answer('2031-W22', JUNE)).toBe('yes');
  });

  it('is an either-or in each of its months, and marked', async () => {
    const months = ['june', 'september', 'july'].map((month) =>
      answer('2031-06|2031-09', { month: [month] }),
    );
    expect(await Promise.all(months)).toEqual(['either', 'either', 'no']);
    expect(await answer('2031-06-05|2031-06-12', JUNE)).toBe('yes');
  });

  it('is one of several occurrences', async () => {
    const months = ['march', 'june', 'july'].map((month) =>
      answer('[2031-03, 2031-06-28]', { month: [month] }),
    );
    expect(await Promise.all(months)).toEqual(['yes', 'yes', 'no']);
  });

  it('is a deadline in its month, perhaps before, not after', async () => {
    const months = ['may', 'june', 'july'].map((month) => answer('../2031-06', { month: [month] }));
    expect(await Promise.all(months)).toEqual(['maybe', 'yes', 'no']);
  });

  it('is a beginning in its month, perhaps after, not before', async () => {
    const months = ['may', 'june', 'july'].map((month) => answer('2031-06/..', { month: [month] }));
    expect(await Promise.all(months)).toEqual(['no', 'yes', 'maybe']);
  });
});

describe('the coarser the question, the coarser the dates that answer it', () => {
  it.each<[string, Filters, Match]>([
    ['2031-Q2', { quarter: ['2'] }, 'yes'],
    ['2031-Q2', { quarter: ['q2'] }, 'yes'],
    ['2031-Q2', { period: ['h1'] }, 'yes'],
    ['2031-Q2', { period: ['2031'] }, 'yes'],
    ['2031-H1', { quarter: ['2'] }, 'maybe'],
    ['2031-H1', { period: ['h1'] }, 'yes'],
    ['2031', { period: ['h1'] }, 'maybe'],
    ['2031', { period: ['2031'] }, 'yes'],
    ['2031-06', { period: ['2031-06-10/2031-06-20'] }, 'maybe'],
    ['2031-06', { period: ['2031-W24'] }, 'maybe'],
    ['2031-06-12', { period: ['2031-W24'] }, 'yes'],
    ['2031-Q2', { period: ['mar-jul'] }, 'yes'],
    ['2031-Q2', { period: ['may-jul'] }, 'maybe'],
  ])('%s in %j: %s', async (when, filters, expected) => {
    expect(await answer(when, filters)).toBe(expected);
  });
});

describe('--from and --to', () => {
  it('are one period, inclusive at both ends', async () => {
    const filters = { from: ['2031-06-10'], to: ['2031-06-20'] };
    const days = ['2031-06-09', '2031-06-10', '2031-06-20', '2031-06-21'].map((day) => answer(day, filters));
    expect(await Promise.all(days)).toEqual(['no', 'yes', 'yes', 'no']);
  });

  it('take months whole', async () => {
    const filters = { from: ['june'], to: ['august'] };
    const dates = ['2031-05-31', '2031-06', '2031-08-31', '2031-09', '2031-Q3'].map((when) =>
      answer(when, filters),
    );
    expect(await Promise.all(dates)).toEqual(['no', 'yes', 'yes', 'no', 'maybe']);
  });

  it('leave the other end open', async () => {
    expect(await answer('2099', { from: ['june'] })).toBe('yes');
    expect(await answer('1999-12', { to: ['june'] })).toBe('yes');
    expect(await answer('2031-06', { from: ['2031-06-10'] })).toBe('maybe');
  });

  it('are as open as one period with an open end', async () => {
    const plan = await planOfDates(['2031-03', '2031-Q3', '2031', '2032-06', '2030-12', '2030-11/..', 'tbc']);
    const answers = (filters: Filters) => plan.items.map(compiled(filters, plan).test);
    expect(answers({ from: ['march'] })).toEqual(answers({ period: ['2031-03/..'] }));
    expect(answers({ to: ['march'] })).toEqual(answers({ period: ['../2031-03'] }));
  });

  it('take of a range its beginning, or its end', async () => {
    const plan = await planOfDates(['2031-03']);
    expect(compiled({ from: ['feb-mar'] }, plan).period?.text).toBe('2031-02/..');
    expect(compiled({ to: ['feb-mar'] }, plan).period?.text).toBe('../2031-03');
    expect(compiled({ from: ['2031-03/..'] }, plan).period?.text).toBe('2031-03/..');
  });

  it.each([
    ['2031-Q2', '2031-08'],
    ['2031-08', '2031-Q4'],
    ['2031-Q2', '2031-W30'],
    ['2031', '2032-06-15'],
  ])('ask as finely as the finer of the two, like one period: %s to %s', async (from, to) => {
    const plan = await planOfDates(['2031-Q3', '2031-08', '2031-W30', '2031', '2032-H1']);
    const two = compiled({ from: [from], to: [to] }, plan);
    const one = compiled({ period: [`${from}/${to}`] }, plan);
    expect(two.period).toMatchObject({ precision: one.period?.precision });
    expect(plan.items.map(two.test)).toEqual(plan.items.map(one.test));
  });
});

describe('a name without a year', () => {
  const fiscal = `schema: 1
title: Harbour Towns Network
period: 2031-04/2032-03
year_start: 4
events: [{id: a, title: A, when: 2032-01}, {id: b, title: B, when: 2031-06}]`;

  it('is the one in the plan’s own period', async () => {
    const plan = await planOf(fiscal);
    expect(compiled({ month: ['january'] }, plan).period?.text).toBe('2032-01');
    expect(compiled({ month: ['june'] }, plan).period?.text).toBe('2031-06');
  });

  it('quarters are those of the plan’s year', async () => {
    const plan = await planOf(fiscal);
    const { period } = compiled({ quarter: ['4'] }, plan);
    expect([period?.start, addDays(period?.end ?? '', -1)]).toEqual(['2032-01-01', '2032-03-31']);
  });

  it('is understood in three languages, by number, and by how it lies to today', async () => {
    const plan = await planOfDates(['2031-06']);
    for (const typed of ['june', 'Jun', 'junio', 'juin', '6', '06', '2031-06', 'this', 'JUNE']) {
      expect(compiled({ month: [typed] }, plan).period?.text).toBe('2031-06');
    }
    expect(compiled({ month: ['next'] }, plan).period?.text).toBe('2031-07');
    expect(compiled({ month: ['last'] }, plan).period?.text).toBe('2031-05');
    for (const typed of ['q2', 't2', 'Q2', '2', '2031-Q2', 'this']) {
      expect(compiled({ quarter: [typed] }, plan).period?.text).toBe('2031-Q2');
    }
  });
});

describe('the period that a heading names', () => {
  it('is the only one that was asked for', async () => {
    const plan = await planOfDates(['2031-06']);
    expect(compiled({ from: ['june'] }, plan).period?.text).toBe('2031-06/..');
    expect(compiled({ from: ['june'], to: ['july'] }, plan).period?.text).toBe('2031-06/2031-07');
    expect(compiled({}, plan).period).toBeNull();
    expect(compiled({ month: ['june', 'july'] }, plan).period).toBeNull();
    expect(compiled({ month: ['june'], quarter: ['2'] }, plan).period).toBeNull();
  });
});

describe('what has no date', () => {
  it('is perhaps in any period the plan touches, and in no other', async () => {
    for (const when of ['tbc', 'ongoing', '']) {
      expect(await answer(when, { period: ['2031-12'] })).toBe('maybe');
      expect(await answer(when, { period: ['2032-01'] })).toBe('no');
    }
  });

  it('is perhaps in every period of a plan that declares none', async () => {
    const plan = await planOf(
      'schema: 1\ntitle: Harbour Towns Network\nevents: [{id: a, title: A, when: tbc}]',
    );
    expect(compiled({ period: ['1999-01'] }, plan).test(onlyItem(plan))).toBe('maybe');
  });
});
