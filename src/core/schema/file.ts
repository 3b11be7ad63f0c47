// What one YAML file of a plan may hold: themes and item lists, and in `plan.yaml` the header too.
import * as z from 'zod/mini';
import { headerSchema, themeSchema } from './header.ts';
import { indicatorSchema, workItemSchema } from './item.ts';
import { id, oneOrMany } from './scalars.ts';
import { WORK_LISTS, type WorkList } from './vocabulary.ts';

const workLists = Object.fromEntries(
  Object.keys(WORK_LISTS).map((list) => [list, z.optional(z.array(workItemSchema))]),
) as Record<WorkList, z.ZodMiniOptional<z.ZodMiniArray<typeof workItemSchema>>>;

/** A file below the plan folder. `theme` is the default of the file's items. */
export const fileSchema = z.strictObject({
  theme: z.optional(oneOrMany(id)),
  themes: z.optional(z.array(themeSchema)),
  ...workLists,
  indicators: z.optional(z.array(indicatorSchema)),
});

/** The one value of a file that is neither header nor list. */
export const fileThemeSchema = z.pick(fileSchema, { theme: true });

/** `plan.yaml`: the header, and anything another file may hold. */
export const planFileSchema = z.strictObject({ ...headerSchema.shape, ...fileSchema.shape });
