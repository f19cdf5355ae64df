// Types are checked by `npm run check`, so here each file is only translated, which is much faster.
const compilerOptions = {
  module: 'CommonJS',
  moduleResolution: 'bundler',
  target: 'ES2022',
  isolatedModules: true,
  esModuleInterop: true,
  jsx: 'react-jsx',
  jsxImportSource: 'preact',
};

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // One more than cores: pages and pushes spend much of their time waiting.
  maxWorkers: 3,
  testTimeout: 60_000, // A browser, clasp or a whole lint run starts in seconds, but not on every machine in five.
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/(build|out|\\.cache)/'],
  transform: {
    '\\.tsx?$': ['ts-jest', { diagnostics: false, tsconfig: compilerOptions }],
    // Our tools and some packages (preact) exist only as ES modules, which jest 29 cannot load as they are.
    '\\.mjs$': '<rootDir>/tools/jest-mjs.cjs',
  },
  // Packages are left as they are, except for their .mjs files.
  transformIgnorePatterns: ['/node_modules/.+(?<!\\.mjs)$'],
};
