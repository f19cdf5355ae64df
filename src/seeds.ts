/**
 * Long fixed texts: forms, letters, lists to start from. Google evaluates all of Code.js at every execution, so what is
 * needed once a month does not stand there: the build turns this module into `seeds.html`, and `app.seed` reads one of
 * them when it is needed. Plain JSON only; the server takes nothing but its type from here.
 */
export const seeds = {};

export type Seeds = typeof seeds;
export type SeedName = keyof Seeds;
