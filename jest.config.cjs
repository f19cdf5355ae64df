// Each run of a script is a world of its own that is soon thrown away. With room for young objects in the workers, which are
// started with these options, a story takes three quarters of the time.
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`.trim();

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // One more than cores: pages and pushes spend much of their time waiting, and not for ever.
  maxWorkers: 3,
  testTimeout: 60_000, // A browser, clasp or a whole lint run starts in seconds, but not on every machine in five.
  globalSetup: '<rootDir>/test/support/before-tests.ts',
  testSequencer: '<rootDir>/tools/jest-sequencer.cjs',
  runtime: '<rootDir>/tools/jest-runtime.cjs',
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/(build|out|\\.cache)/'],
  // Some packages (preact) exist only as ES modules, which jest 29 cannot load as they are.
  transform: { '\\.(tsx?|mjs)$': '<rootDir>/tools/jest-transform.cjs' },
  // Packages are left as they are, except for their .mjs files.
  transformIgnorePatterns: ['/node_modules/.+(?<!\\.mjs)$'],
};
