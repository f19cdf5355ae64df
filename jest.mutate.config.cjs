// The unit tests, as `npm run mutate` runs them again and again: docs/tests.md.
const usual = require('./jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...usual,
  globalSetup: undefined,
  testMatch: ['<rootDir>/test/unit/**/*.test.ts'],
  // What is looked through before each run; a mutant has many runs.
  roots: ['<rootDir>/src', '<rootDir>/test/unit'],
  watchman: false,
  filter: '<rootDir>/tools/mutate/chosen-tests.cjs',
  testSequencer: '<rootDir>/tools/mutate/in-order.cjs',
  runner: '<rootDir>/tools/mutate/first-failure.cjs',
};
