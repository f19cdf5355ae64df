/** Which organizations staff mean when they write to many. Empty fields do not restrict the choice. */
import * as z from 'zod/mini';

export const choice = z.object({
  stage: z.string(),
  category: z.string(),
  industry: z.string(),
  interest: z.string(),
  city: z.string(),
  topTen: z.boolean(),
});
export type Choice = z.infer<typeof choice>;
