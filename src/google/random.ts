/** For ids only, which must be distinct but not secret. */
export const scriptRandom = (): number => Math.random();
