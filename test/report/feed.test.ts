import { describe, expect, it } from 'vitest';
import { reportFeed, reportFeeds } from '../../src/report/feed.ts';
import type { FeedReport } from '../../src/report/types.ts';
import { planOf, planOfDates } from '../plan-of.ts';
import { asked, ids, TODAY } from './asked.ts';

const OPTIONS = { todos: false, changed: null };

/** `theme: dated | undated`. */
function told({ theme, rows, undated }: FeedReport): string {
  const name = theme === null || theme === 'none' ? theme : theme.id;
  return `${name}: ${ids(rows).join(' ')} | ${ids(undated).join(' ')}`;
}

describe('a feed', () => {
  const dates = ['2031-06-17', 'tbc', '2031', '', 'ongoing', '2031-03', '"../2031-09"', '2031-06|2031-07'];

  it('has what has a place in time, in its order, and apart what has none', async () => {
    const plan = await planOfDates(dates);
    expect(told(reportFeed(plan, asked(plan), TODAY, OPTIONS))).toBe(
      'null: event-3 event-6 event-8 event-1 event-7 | event-2 event-4 event-5',
    );
  });

  it('of a month has what may fall in it too, because a feed has no closing line', async () => {
    const plan = await planOfDates(dates);
    const { rows, undated } = reportFeed(plan, asked(plan, { month: ['june'] }), TODAY, OPTIONS);
    expect(ids(rows).toSorted()).toEqual(['event-1', 'event-3', 'event-7', 'event-8']);
    expect(ids(undated).toSorted()).toEqual(['event-2', 'event-4', 'event-5']);
  });

  it('bears the time of the last change, else the beginning of the day', async () => {
    const plan = await planOfDates([]);
    const changed = '2031-02-03T04:05:06Z';
    expect(reportFeed(plan, asked(plan), TODAY, { ...OPTIONS, changed }).stamp).toBe(changed);
    expect(reportFeed(plan, asked(plan), TODAY, OPTIONS).stamp).toBe('2031-06-15T00:00:00Z');
  });
});

describe('feeds by theme', () => {
  const plan = planOf(`schema: 1
title: T
period: 2031
themes:
  - {id: ports, title: Ports}
  - {id: learning, title: Learning}
  - {id: money, title: Money}
events:
  - {id: both, title: Both, when: 2031-06, theme: [ports, learning]}
  - {id: later, title: Later, theme: ports}
  - {id: alone, title: Alone, when: 2031-07}
`);

  it('has one for each theme, and one for what has none', async () => {
    const whole = await plan;
    expect(reportFeeds(whole, asked(whole), TODAY, OPTIONS).map(told)).toEqual([
      'ports: both | later',
      'learning: both | ',
      'money:  | ',
      'none: alone | ',
    ]);
  });

  it('leaves out those of which the filters leave nothing', async () => {
    const whole = await plan;
    const july = asked(whole, { search: ['alone'] });
    expect(reportFeeds(whole, july, TODAY, OPTIONS).map(told)).toEqual(['money:  | ', 'none: alone | ']);
  });

  it('loses no item whose theme is not in the plan', async () => {
    const whole = await plan;
    const astray = { ...whole, themes: whole.themes.slice(1) };
    expect(reportFeeds(astray, asked(astray), TODAY, OPTIONS).map(told).at(-1)).toBe('none: alone | later');
  });
});
