/** How far pictures and words of a student may go; each includes those before it. */
export const mediaScopes = ['School', 'Partners', 'Newsletter and website', 'Social media and press'] as const;
