/** How far pictures and words of a student may go; each includes those before it. */
export const mediaScopes = ['School', 'Partners', 'Newsletter and website', 'Social media and press'] as const;

/** How far what somebody said may go outside; each includes those before it. */
export const reaches = ['The partner', 'Newsletter and website', 'Social media and press'] as const;
export type Reach = (typeof reaches)[number];
