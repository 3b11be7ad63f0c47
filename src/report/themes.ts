// The themes of the plan and how many items each has.
import type { Day } from '../core/day.ts';
import type { Item, Plan, Theme } from '../core/plan.ts';
import { KINDS, type Kind } from '../core/schema/vocabulary.ts';
import { isLate } from '../core/standing.ts';
import type { Query } from '../query/filters.ts';
import { select } from './items.ts';
import type { ThemeRow, ThemesReport } from './types.ts';

export function reportThemes(plan: Plan, { test, period }: Query, today: Day): ThemesReport {
  const { rows: fitting, maybe } = select(plan.items, test, today);
  const items = fitting.map(({ item }) => item);
  const rows = plan.themes.map((theme) => themeRow(theme, items, today));
  const unthemed = items.filter((item) => item.themes.length === 0).length;
  return { kind: 'themes', rows, period, maybe, unthemed, total: items.length };
}

/** An item with two themes counts in both; totals over themes may exceed the plan's. */
export function themeRow(theme: Theme, items: readonly Item[], today: Day): ThemeRow {
  const own = items.filter((item) => item.themes.includes(theme.id));
  const counts = Object.fromEntries(
    KINDS.map((kind) => [kind, own.filter((item) => item.kind === kind).length]),
  );
  const late = own.filter((item) => isLate(item, today)).length;
  return { theme, counts: counts as Record<Kind, number>, total: own.length, late };
}
