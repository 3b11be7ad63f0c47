// Where an item stands on a given day: late, closed, or not yet settled. Derived, never stored.
import { addDays, type Day, earlier } from './day.ts';
import type { Item, Plan } from './plan.ts';
import { CLOSED, type Health } from './schema/vocabulary.ts';
import { type Extent, extent, isOver, occurrences } from './when/extent.ts';
import { coarser } from './when/precision.ts';
import type { When } from './when/types.ts';

/** Done or cancelled: nothing more is expected. */
export function isClosed(item: Item): boolean {
  return CLOSED.has(item.status);
}

/**
 * Late (design §3.4): the last day it may mean is before `today`, it is neither done nor cancelled,
 * and it has not happened. Nothing is late inside its own imprecision, and nothing undated ever is.
 */
export function isLate(item: Item, today: Day): boolean {
  return !isClosed(item) && item.actual.state === 'none' && isOver(extent(item.when), today);
}

/** Where an item stands, one of these exactly; the order is that of a progress bar. */
export const STANDINGS = ['done', 'late', 'ongoing', 'planned', 'held', 'cancelled'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Late wins over the lifecycle; closing counts as ongoing, postponed and suspended as held. */
export function standingOf(item: Item, today: Day): Standing {
  if (item.status === 'done' || item.status === 'cancelled') return item.status;
  if (isLate(item, today)) return 'late';
  if (item.status === 'postponed' || item.status === 'suspended') return 'held';
  return item.status === 'planned' ? 'planned' : 'ongoing';
}

/** Nothing written, to be confirmed, or not a date: no month can be named for it. */
export function isUndated(item: Item): boolean {
  return item.when.state !== 'dated' && item.when.state !== 'ongoing';
}

/** The latest dated judgement that has a health, by date; a later line wins a tie. Never computed. */
export function latestHealth(
  item: Item,
): { health: Health; on: string; by: string | null; index: number } | null {
  let found: ReturnType<typeof latestHealth> = null;
  for (const [index, update] of (item.updates ?? []).entries()) {
    const on = String(update.on);
    if (update.health && (found === null || on >= found.on)) {
      found = { health: update.health, on, by: update.by ?? null, index };
    }
  }
  return found;
}

/** Why an item is not settled, in the order they are told. */
const OPEN_REASONS = ['tbc', 'undated', 'coarse', 'uncertain', 'condition', 'owner'] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

/** How far "coming soon" looks ahead, in days, today included. */
export const SOON_DAYS = 30;

/** How near a coarse date must be before its day should be fixed, in days. */
export const NEAR_DAYS = 56;

/**
 * What is not settled about an item: `tbc`, an event or milestone without a date, one whose month or
 * coarser date begins within {@link NEAR_DAYS}, a doubtful or either-or date, a condition, or no owner
 * (only in a plan that names owners). Closed items are settled.
 */
export function openReasons(item: Item, plan: Plan, today: Day): OpenReason[] {
  if (isClosed(item)) return [];
  const reasons: OpenReason[] = [];
  const isMoment = item.kind === 'event' || item.kind === 'milestone';
  const { state, parts } = item.when;
  if (state === 'tbc' || state === 'unreadable') reasons.push('tbc');
  if (state === 'none' && isMoment) reasons.push('undated');
  if (state === 'dated') {
    const isNear = (time: Extent) =>
      time.start !== null &&
      !coarser('month', time.precision) &&
      !isOver(time, today) &&
      time.start <= addDays(today, NEAR_DAYS);
    if (isMoment && occurrences(item.when).some(isNear)) reasons.push('coarse');
    if (extent(item.when).uncertain || parts.some((part) => part.form === 'choice'))
      reasons.push('uncertain');
  }
  if (item.subject_to !== undefined) reasons.push('condition');
  if (item.owner === undefined && namesOwners(plan)) reasons.push('owner');
  return reasons;
}

/**
 * The last day to decide what is open, inclusive: the day before the item may begin, of several times the first that
 * is not over; for an item without a known beginning the last day of the plan; null when neither is known.
 */
export function decideBy(when: When, plan: Plan, today: Day): Day | null {
  const times = when.state === 'dated' ? occurrences(when) : [];
  const ahead = times.filter((time) => !isOver(time, today));
  const starts = (ahead.length > 0 ? ahead : times).map(({ start }) => start);
  const begins = starts.length === 0 || starts.includes(null) ? null : (starts as Day[]).reduce(earlier);
  const before = begins ?? plan.calendar.period?.end ?? null;
  return before === null ? null : addDays(before, -1);
}

const owners = new WeakMap<Plan, boolean>();

/** Whether the plan names owners at all; where it does not, a missing owner says nothing. */
export function namesOwners(plan: Plan): boolean {
  let answer = owners.get(plan);
  if (answer === undefined) {
    answer = plan.header.people !== undefined || plan.items.some((item) => item.owner !== undefined);
    owners.set(plan, answer);
  }
  return answer;
}
