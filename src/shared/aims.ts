/** What a school wants to do with its program; each has what comes first for it on the Checklist. */
export const aims = ['Start', 'Expand', 'Refine'] as const;
export type Aim = (typeof aims)[number];
