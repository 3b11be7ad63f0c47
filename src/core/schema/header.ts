// What `plan.yaml` says of the plan as a whole, and what a theme is.
import * as z from 'zod/mini';
import { expects } from './expected.ts';
import { date, id, languages, name, oneOrMany, text, timeZone } from './scalars.ts';
import { VOCABULARIES } from './vocabulary.ts';

/** A vocabulary entry: a bare name is its own id and title. */
const entry = z.union([
  z.pipe(
    name,
    z.transform((word: string) => ({ id: word, title: word as z.output<typeof text> })),
  ),
  z.looseObject({ id: name, title: z.optional(text), aka: z.optional(oneOrMany(text)) }),
]);
export type VocabularyEntry = z.output<typeof entry>;

const vocabularies = Object.fromEntries(VOCABULARIES.map((v) => [v, z.optional(z.array(entry))])) as Record<
  (typeof VOCABULARIES)[number],
  z.ZodMiniOptional<z.ZodMiniArray<typeof entry>>
>;

export const headerSchema = z.strictObject({
  schema: z.literal(1),
  title: text,
  organization: z.optional(text),
  owner: z.optional(text),
  note: z.optional(text),
  period: z.optional(date),
  year_start: z.optional(expects('month-number', z.int().check(z.minimum(1), z.maximum(12)))),
  tz: z.optional(timeZone),
  languages: z.optional(languages),
  ...vocabularies,
});
/** What is left of a header with mistakes in it. */
export const partialHeaderSchema = z.partial(headerSchema);
export type HeaderRecord = z.output<typeof headerSchema>;

export const themeSchema = z.strictObject({
  id,
  title: text,
  description: z.optional(text),
  note: z.optional(text),
  subjects: z.optional(oneOrMany(name)),
  services: z.optional(oneOrMany(name)),
  order: z.optional(z.number()),
});
export type ThemeRecord = z.output<typeof themeSchema>;
