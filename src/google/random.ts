/** For ids only, which need to differ, not to be secret. */
export const scriptRandom = (): number => Math.random();
