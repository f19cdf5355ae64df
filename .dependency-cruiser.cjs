// The way of the data: a door → an action → rules → one commit. `npm run check` holds the folders to it.
// (docs: the design page, "Way of the data"; what each rule forbids is tried in test/house/dependencies.test.ts)

const services = '^src/(records|likeness|tables|workbook|messages|calendar|forms|documents|schedule|listing|today)/';
const rules = '[/.-]rules\\.ts$';
const browser = '^src/(client/|.+\\.tsx$)';
const dateFns = '(^|/)node_modules/@?date-fns/';
const code = { dependencyTypesNot: ['type-only'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    // Layers: features → services → google, all → shared; never back, not even for a type.
    {
      name: 'services-know-no-features',
      severity: 'error',
      comment: 'Services serve any feature; what they need of one is handed to them.',
      from: { path: services },
      to: { path: '^src/(features/|(features|house)\\.ts|entry\\.ts|client/)' },
    },
    {
      name: 'google-knows-nobody',
      severity: 'error',
      comment: 'google/ is the far end: it implements ports and calls nobody back.',
      from: { path: '^src/google/' },
      to: { path: '^src/', pathNot: '^src/(google|shared)/' },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      comment: 'Both halves speak shared/, so it may need neither.',
      from: { path: '^src/shared/' },
      to: { path: '^src/', pathNot: '^src/shared/' },
    },
    {
      name: 'features-reach-google-through-services',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/google/', ...code },
    },
    {
      name: 'nobody-calls-a-door',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/entry\\.ts$' },
    },
    {
      name: 'features-keep-to-themselves',
      severity: 'error',
      comment: 'What two features need stands in records/ or a service; a page may ask any call by its type.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: ['^src/features/$1/'] },
    },
    {
      name: 'records-know-the-workbook',
      severity: 'error',
      comment: 'A record is a tab and what holds of its rows, whatever features use it.',
      from: { path: '^src/records/' },
      to: { path: '^src/', pathNot: '^src/(records|workbook|likeness|shared)/' },
    },
    {
      name: 'likeness-and-tables-know-only-values',
      severity: 'error',
      from: { path: '^src/(likeness|tables)/' },
      to: { path: '^src/', pathNot: '^src/(likeness|tables|shared)/' },
    },

    // Rules know only values.
    {
      name: 'rules-know-only-values',
      severity: 'error',
      comment: 'A rule may use shared/, likeness/, tables/, declared texts and other rules; of the rest only types.',
      from: { path: `^src/features/.+${rules}` },
      to: { ...code, pathNot: ['^src/(shared|likeness|tables)/', '[/-]texts\\.ts$', rules] },
    },
    {
      name: 'rules-know-types-of-tables-only',
      severity: 'error',
      from: { path: `^src/features/.+${rules}` },
      to: {
        path: '^src/',
        pathNot: [
          '^src/(shared|likeness|tables|workbook|records|listing|today)/',
          '[/-](tabs|calls|texts|declare)\\.ts$',
          rules,
        ],
      },
    },

    {
      name: 'days-come-from-shared',
      severity: 'error',
      comment: 'A bare date of date-fns depends on the process zone; shared/dates*.ts hand out days that do not.',
      from: { pathNot: ['^src/shared/dates[^/]*\\.ts$', '(^|/)node_modules/'] },
      to: { path: dateFns },
    },
    {
      name: 'date-fns-by-subpath',
      severity: 'error',
      comment: 'All of it, or all its languages, is more than a bundle may carry and than tests want to load.',
      from: { path: '^src/shared/' },
      to: { path: `${dateFns}(index|locale|utc/index)\\.` },
    },

    // The two halves, and the world outside src/.
    {
      name: 'sidebars-are-browser-code',
      severity: 'error',
      comment: 'A sidebar has client/, shared/ preact, and uqr for QR codes; of the server half only types.',
      from: { path: browser },
      to: { ...code, pathNot: [browser, '^src/shared/', '(^|/)node_modules/(preact|uqr)/'] },
    },
    {
      name: 'server-knows-no-sidebar',
      severity: 'error',
      from: { path: '^src/', pathNot: browser },
      to: { path: browser, ...code },
    },
    {
      name: 'source-stands-alone',
      severity: 'error',
      comment: 'At Google there is no Node, no test and no local runtime.',
      from: { path: '^src/' },
      to: { path: '^(local|test|tools|bench|build)/' },
    },
    {
      name: 'source-has-no-node',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },

    // The local runtime runs the built bundle, never our sources; its two sides meet only on the wire.
    {
      name: 'local-runs-the-bundle',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^src/', ...code },
    },
    {
      name: 'guest-knows-no-host',
      severity: 'error',
      from: { path: '^local/runtime/guest/' },
      to: { pathNot: '^local/runtime/(guest|wire|common)(/|\\.ts$)' },
    },
    {
      name: 'host-knows-no-guest',
      severity: 'error',
      from: { path: '^local/runtime/host/' },
      to: { path: '^local/runtime/guest/' },
    },
    {
      name: 'common-knows-nobody',
      severity: 'error',
      comment: 'What guest and host both compute, such as time zones: plain functions.',
      from: { path: '^local/runtime/common/' },
      to: { path: '^(local|src)/', pathNot: '^local/runtime/common/' },
    },
    {
      name: 'wire-knows-no-side',
      severity: 'error',
      from: { path: '^local/runtime/wire(/|\\.ts$)' },
      to: { path: '^(local|src)/', pathNot: '^local/runtime/wire(/|\\.ts$)' },
    },

    // Everywhere.
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: code },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A source file that nobody imports and that imports nothing is left over; the build imports one.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['^src/entry\\.ts$', '^src/google/texts-apart\\.ts$', '\\.page\\.tsx$', '\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'imports-lead-somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-listed',
      severity: 'error',
      comment: 'A package that is there only because another needs it may be gone tomorrow.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    // Types count too, and are told apart from code.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|out|\\.cache|\\.partnerbook)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
