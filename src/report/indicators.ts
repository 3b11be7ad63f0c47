// The indicators of the plan with their latest actual value.
import type { Indicator, Item, Plan } from '../core/plan.ts';
import type { When } from '../core/when/types.ts';
import type { Test } from '../query/match.ts';
import type { IndicatorRow, IndicatorsReport } from './types.ts';

/** Filters that ask for something an indicator can have. */
export const INDICATOR_FILTERS = ['theme', 'owner', 'subject', 'tag', 'sdg', 'service', 'search'] as const;

export function reportIndicators(plan: Plan, test: Test): IndicatorsReport {
  const rows = plan.indicators.filter((indicator) => test(asItem(indicator)) !== 'no').map(indicatorRow);
  return { kind: 'indicators', rows };
}

/** An indicator as the item filters see one: no date, nothing to do. */
export function asItem(indicator: Indicator): Item {
  const undated: When = { state: 'none', written: null, parts: [] };
  const { id, title, themes, extra, origin } = indicator;
  const shared = {
    description: indicator.description,
    note: indicator.note,
    aka: indicator.aka,
    ref: indicator.ref,
    part_of: indicator.part_of,
    owner: indicator.owner,
    subjects: indicator.subjects,
    tags: indicator.tags,
    sdg: indicator.sdg,
    service: indicator.service,
  };
  const given = Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined));
  return {
    ...given,
    id,
    title,
    themes,
    extra,
    origin,
    kind: 'action',
    status: 'planned',
    when: undated,
    actual: undated,
  };
}

export function indicatorRow(indicator: Indicator): IndicatorRow {
  const latest = (indicator.actuals ?? []).reduce<IndicatorRow['latest']>(
    (best, { on, value }) => (best === null || String(on) >= best.on ? { on: String(on), value } : best),
    null,
  );
  return { indicator, latest };
}
