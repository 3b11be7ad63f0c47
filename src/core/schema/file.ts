// What one YAML file of a plan may hold: themes and item lists, and in `plan.yaml` the header too.
import { z } from 'zod';
import { headerSchema, themeSchema } from './header.ts';
import { indicatorSchema, workItemSchema } from './item.ts';
import { id, oneOrMany } from './scalars.ts';
import { WORK_LISTS, type WorkList } from './vocabulary.ts';

const workLists = Object.fromEntries(
  Object.keys(WORK_LISTS).map((list) => [list, z.array(workItemSchema).optional()]),
) as Record<WorkList, z.ZodOptional<z.ZodArray<typeof workItemSchema>>>;

/** A file below the plan folder. `theme` is the default of the file's items. */
export const fileSchema = z.strictObject({
  theme: oneOrMany(id).optional(),
  themes: z.array(themeSchema).optional(),
  ...workLists,
  indicators: z.array(indicatorSchema).optional(),
});

/** The one value of a file that is neither header nor list. */
export const fileThemeSchema = fileSchema.pick({ theme: true });

/** `plan.yaml`: the header, and anything another file may hold. */
export const planFileSchema = z.strictObject({ ...headerSchema.shape, ...fileSchema.shape });
