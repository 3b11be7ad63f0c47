// What an item of the plan may say (design: only `id` and `title` are required).
import { z } from 'zod';
import { expects } from './expected.ts';
import {
  count,
  currency,
  date,
  id,
  name,
  oneOrMany,
  quantity,
  text,
  timeZone,
  url,
  when,
} from './scalars.ts';
import { DIRECTIONS, HEALTHS, MODES, ROLES, STATUSES } from './vocabulary.ts';

const link = z.union([
  url.transform((address) => ({ url: address })),
  z
    .strictObject({ title: text.optional(), url: url.optional() })
    .refine((l) => l.title !== undefined || l.url),
]);

/** A dated judgement by a person; the latest one is the item's health. */
const update = z.strictObject({
  on: date,
  by: name.optional(),
  health: z.enum(HEALTHS).optional(),
  note: text.optional(),
});

/** What the plan says the sum of an item's children is; real plans' sums are often wrong. */
const expectation = z.strictObject({
  status: z.enum(STATUSES).optional(),
  count: count(0),
});

const budget = z.strictObject({
  amount: quantity.optional(),
  currency: currency.optional(),
  source: text.optional(),
  secured: z.union([z.boolean(), quantity]).optional(),
});

export const SDG_PATTERN = /^([1-9]|1[0-7])(\.([0-9]{1,2}|[a-d]))?$/;

/** Sustainable Development Goal 1–17, or a target such as "11.3". A YAML number is taken as its digits. */
const sdg = expects(
  'sdg',
  z.union([z.number(), z.string()]).transform(String).pipe(z.string().regex(SDG_PATTERN)),
);

const shared = {
  id,
  title: text,
  description: text.optional(),
  note: text.optional(),
  theme: oneOrMany(id).optional(),
  owner: name.optional(),
  contact: name.optional(),
  service: oneOrMany(name).optional(),
  subjects: oneOrMany(name).optional(),
  tags: oneOrMany(name).optional(),
  sdg: oneOrMany(sdg).optional(),
  aka: oneOrMany(text).optional(),
  ref: name.optional(),
  part_of: text.optional(),
  related: oneOrMany(id).optional(),
  links: oneOrMany(link).optional(),
};

/** An action, event, milestone or project. */
export const workItemSchema = z.strictObject({
  ...shared,
  type: name.optional(),
  when: when.optional(),
  when_note: text.optional(),
  actual: when.optional(),
  tz: timeZone.optional(),
  duration: name.optional(),
  status: z.enum(STATUSES).optional(),
  subject_to: text.optional(),
  referenced: z.boolean().optional(),
  partners: oneOrMany(name).optional(),
  place: oneOrMany(name).optional(),
  mode: z.enum(MODES).optional(),
  role: z.enum(ROLES).optional(),
  edition: z.union([count(1), name]).optional(),
  depends_on: oneOrMany(id).optional(),
  expect: expectation.optional(),
  budget: budget.optional(),
  updates: z.array(update).optional(),
});

/** An indicator: measured, not done. Baseline, target and actual values as results-based management has them. */
export const indicatorSchema = z.strictObject({
  ...shared,
  unit: text.optional(),
  direction: z.enum(DIRECTIONS).optional(),
  baseline: z.union([quantity, z.strictObject({ on: date.optional(), value: quantity })]).optional(),
  target: z.union([quantity, z.strictObject({ by: date.optional(), value: quantity })]).optional(),
  milestones: z.array(z.strictObject({ by: date, value: quantity })).optional(),
  actuals: z.array(z.strictObject({ on: date, value: quantity, source: text.optional() })).optional(),
});

export type WorkItemRecord = z.output<typeof workItemSchema>;
export type IndicatorRecord = z.output<typeof indicatorSchema>;
export type FieldName = keyof WorkItemRecord;
