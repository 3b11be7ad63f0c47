// What `plan.yaml` says of the plan as a whole, and what a theme is.
import { z } from 'zod';
import { expects } from './expected.ts';
import { date, id, languages, name, oneOrMany, text, timeZone } from './scalars.ts';
import { VOCABULARIES } from './vocabulary.ts';

/** A vocabulary entry: a bare name is its own id and title. */
const entry = z.union([
  name.transform((word) => ({ id: word, title: word as z.output<typeof text> })),
  z.looseObject({ id: name, title: text.optional(), aka: oneOrMany(text).optional() }),
]);
export type VocabularyEntry = z.output<typeof entry>;

const vocabularies = Object.fromEntries(VOCABULARIES.map((v) => [v, z.array(entry).optional()])) as Record<
  (typeof VOCABULARIES)[number],
  z.ZodOptional<z.ZodArray<typeof entry>>
>;

export const headerSchema = z.strictObject({
  schema: z.literal(1),
  title: text,
  organization: text.optional(),
  owner: text.optional(),
  note: text.optional(),
  period: date.optional(),
  year_start: expects('month-number', z.number().int().min(1).max(12)).optional(),
  tz: timeZone.optional(),
  languages: languages.optional(),
  ...vocabularies,
});
/** What is left of a header with mistakes in it. */
export const partialHeaderSchema = headerSchema.partial();
export type HeaderRecord = z.output<typeof headerSchema>;

export const themeSchema = z.strictObject({
  id,
  title: text,
  description: text.optional(),
  note: text.optional(),
  subjects: oneOrMany(name).optional(),
  services: oneOrMany(name).optional(),
  order: z.number().optional(),
});
export type ThemeRecord = z.output<typeof themeSchema>;
