// Rules of the house that a reader's eye would miss. How code looks is left to Prettier, what exists to the compiler.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const googleNames =
  'Browser CacheService Calendar CalendarApp CardService Charts ContentService DocumentApp Drive DriveApp FormApp ' +
  'GmailApp HtmlService LanguageApp LockService Logger MailApp PropertiesService ScriptApp Session ' +
  'Sheets SlidesApp SpreadsheetApp UrlFetchApp Utilities';
const noGoogle = googleNames.split(' ').map((name) => ({
  name,
  message: 'Only src/google/ names a Google service; take it from the app.',
}));

/** @param {string} message @param {string[]} selectors */
const forbid = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

const noDefaultExport = forbid(
  'Export by name: a thing has one name everywhere.',
  'ExportDefaultDeclaration',
  'ExportSpecifier[exported.name="default"]',
);
const noClock = forbid(
  'Time and chance come in from the app, so that a decision can be repeated.',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
);
const noLocalDate = forbid(
  'This depends on the zone or language of the process: use the dates of shared/, or UTC.',
  'MemberExpression[property.name=/^[gs]et(Date|Day|Month|Year|FullYear|Hours|Minutes|Seconds|Milliseconds)$/]',
  'MemberExpression[property.name=/^(getTimezoneOffset|toLocale(Date|Time)?String|toDateString|toTimeString)$/]',
  'NewExpression[callee.name="Date"][arguments.length>1]',
);
const noDateFromText = forbid(
  'Text becomes a date in shared/ only.',
  'MemberExpression[object.name="Date"][property.name="parse"]',
  'NewExpression[callee.name="Date"] > Literal.arguments[raw=/^\\W/]',
  'NewExpression[callee.name="Date"] > TemplateLiteral.arguments',
);
const noRawHtml = forbid(
  'Text from outside is data: render it as text.',
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property[key.name="dangerouslySetInnerHTML"]',
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
);
const noGoogleTypes = forbid(
  'Only src/google/ knows what Google calls things; others know the port.',
  'TSQualifiedName > Identifier.left[name="GoogleAppsScript"]',
);
const noImportMeta = forbid(
  'There is none in CommonJS; find files from process.cwd(), which is the repository.',
  'MetaProperty[meta.name="import"]',
);
const noSkippedTest = forbid(
  'All tests run, always.',
  'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip)$/]',
  'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
);

/** One rule holds all lists, and a later entry replaces an earlier one: so each folder names all that hold in it. */
const lists = (...all) => ({ 'no-restricted-syntax': ['error', ...noDefaultExport, ...all.flat()] });

export default defineConfig(
  globalIgnores(['build/', 'build-probe/', 'out/', '.cache/', '.partnerbook/', 'coverage/']),
  js.configs.recommended,
  { rules: { 'no-undef': 'off', eqeqeq: ['error', 'always', { null: 'ignore' }], 'max-lines': ['error', 300] } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'src/tsconfig.json', 'src/tsconfig.client.json', 'local/**/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...lists(noImportMeta),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      ...lists(noGoogleTypes, noClock, noLocalDate, noDateFromText),
      'no-restricted-globals': ['error', ...noGoogle],
    },
  },
  { files: ['src/shared/**'], rules: lists(noGoogleTypes, noClock, noLocalDate) },
  { files: ['src/google/**'], rules: { ...lists(noLocalDate), 'no-restricted-globals': 'off' } },
  { files: ['src/**/*.tsx', 'src/client/**'], rules: lists(noLocalDate, noDateFromText, noRawHtml) },
  { files: ['local/**/*.tsx'], rules: lists(noImportMeta, noRawHtml) },
  { files: ['test/**'], rules: lists(noImportMeta, noSkippedTest) },
  {
    // Apps Script: no modules, and functions that only Google or another file calls.
    files: ['test/conformance/{checks,lib}/*.js', 'bench/usual/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-unused-vars': ['error', { vars: 'local' }] },
  },
);
