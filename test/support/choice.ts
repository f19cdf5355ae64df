/** Every organization that has not declined. */
export const everyone = { stage: '', category: '', industry: '', interest: '', city: '', topTen: false };
