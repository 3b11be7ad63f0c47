// What an item of the plan may say (design: only `id` and `title` are required).
import * as z from 'zod/mini';
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
  words,
} from './scalars.ts';
import { DIRECTIONS, HEALTHS, MODES, ROLES, STATUSES } from './vocabulary.ts';

const link = z.union([
  z.pipe(
    url,
    z.transform((address: string) => ({ url: address })),
  ),
  z
    .strictObject({ title: z.optional(text), url: z.optional(url) })
    .check(z.refine((l) => l.title !== undefined || l.url)),
]);

/** A dated judgement by a person; the latest one is the item's health. */
const update = z.strictObject({
  on: date,
  by: z.optional(name),
  health: z.optional(z.enum(HEALTHS)),
  note: z.optional(text),
});

/** What the plan says the sum of an item's children is; real plans' sums are often wrong. */
const expectation = z.strictObject({
  status: z.optional(z.enum(STATUSES)),
  count: count(0),
});

const budget = z.strictObject({
  amount: z.optional(quantity),
  currency: z.optional(currency),
  source: z.optional(text),
  secured: z.optional(z.union([z.boolean(), quantity])),
});

export const SDG_PATTERN = /^([1-9]|1[0-7])(\.([0-9]{1,2}|[a-d]))?$/;

/** Sustainable Development Goal 1–17, or a target such as "11.3". A YAML number is taken as its digits. */
const sdg = expects(
  'sdg',
  z.pipe(
    z.pipe(z.union([z.number(), z.string()]), z.transform(String)),
    z.string().check(z.regex(SDG_PATTERN)),
  ),
);

const shared = {
  id,
  title: text,
  description: z.optional(text),
  note: z.optional(text),
  theme: z.optional(oneOrMany(id)),
  owner: z.optional(name),
  contact: z.optional(name),
  service: z.optional(oneOrMany(name)),
  subjects: z.optional(oneOrMany(name)),
  tags: z.optional(oneOrMany(name)),
  sdg: z.optional(oneOrMany(sdg)),
  aka: z.optional(oneOrMany(text)),
  ref: z.optional(name),
  part_of: z.optional(text),
  related: z.optional(oneOrMany(id)),
  links: z.optional(oneOrMany(link)),
};

/** An action, event, milestone or project. */
export const workItemSchema = z.strictObject({
  ...shared,
  type: z.optional(name),
  when: z.optional(when),
  when_note: z.optional(text),
  actual: z.optional(when),
  tz: z.optional(timeZone),
  duration: z.optional(name),
  status: z.optional(z.enum(STATUSES)),
  subject_to: z.optional(text),
  referenced: z.optional(z.boolean()),
  partners: z.optional(oneOrMany(name)),
  place: z.optional(oneOrMany(name)),
  mode: z.optional(z.enum(MODES)),
  role: z.optional(z.enum(ROLES)),
  edition: z.optional(z.union([count(1), words])),
  depends_on: z.optional(oneOrMany(id)),
  expect: z.optional(expectation),
  budget: z.optional(budget),
  updates: z.optional(z.array(update)),
});

/** An indicator: measured, not done. Baseline, target and actual values as results-based management has them. */
export const indicatorSchema = z.strictObject({
  ...shared,
  unit: z.optional(text),
  direction: z.optional(z.enum(DIRECTIONS)),
  baseline: z.optional(z.union([quantity, z.strictObject({ on: z.optional(date), value: quantity })])),
  target: z.optional(z.union([quantity, z.strictObject({ by: z.optional(date), value: quantity })])),
  milestones: z.optional(z.array(z.strictObject({ by: date, value: quantity }))),
  actuals: z.optional(z.array(z.strictObject({ on: date, value: quantity, source: z.optional(text) }))),
});

export type WorkItemRecord = z.output<typeof workItemSchema>;
export type IndicatorRecord = z.output<typeof indicatorSchema>;
export type FieldName = keyof WorkItemRecord;
