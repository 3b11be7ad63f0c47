// A calendar feed: what has a place in time, and apart from it what has none. Nothing asked for is left out.
import type { Day } from '../core/day.ts';
import type { Item, Plan, Theme } from '../core/plan.ts';
import type { Query } from '../query/filters.ts';
import { select } from './items.ts';
import type { FeedReport, Row } from './types.ts';

export interface FeedOptions {
  todos: boolean;
  /** When the plan was last changed; null when nobody knows, and the report's day stands in. */
  changed: string | null;
}

/** The feed of the whole plan. What may fall in the period asked for is in it as well. */
export function reportFeed(plan: Plan, query: Query, today: Day, options: FeedOptions): FeedReport {
  const { rows, maybe } = select(plan.items, query.test, today);
  const all = [...rows, ...maybe];
  return {
    kind: 'feed',
    theme: null,
    rows: all.filter(hasPlace),
    undated: all.filter((row) => !hasPlace(row)),
    todos: options.todos,
    stamp: options.changed ?? `${today}T00:00:00Z`,
  };
}

/**
 * A feed for each theme, and one for what has none of the plan's themes, where there is any. A theme of
 * which the filters leave nothing has no feed; one that never held anything has an empty one, so that
 * whoever subscribed to it sees what was taken away.
 */
export function reportFeeds(plan: Plan, query: Query, today: Day, options: FeedOptions): FeedReport[] {
  const whole = reportFeed(plan, query, today, options);
  const feeds = [...plan.themes, 'none' as const].map((theme) => {
    const own = ({ item }: Row) => isOf(item, theme, plan);
    return { ...whole, theme, rows: whole.rows.filter(own), undated: whole.undated.filter(own) };
  });
  return feeds.filter(
    ({ theme, rows, undated }) =>
      rows.length + undated.length > 0 ||
      (theme !== 'none' && !plan.items.some((item) => isOf(item, theme, plan))),
  );
}

function hasPlace({ item }: Row): boolean {
  return item.when.state === 'dated';
}

function isOf(item: Item, theme: Theme | 'none', plan: Plan): boolean {
  if (theme !== 'none') return item.themes.includes(theme.id);
  return !plan.themes.some(({ id }) => item.themes.includes(id));
}
