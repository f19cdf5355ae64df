// `node tools/dictionary.mjs`: writes docs/data-dictionary.md from the declarations of the tabs. A test compares the
// two, so run this again after changing a column. `--check` only says whether the page is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluated } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = path.join(root, 'docs/data-dictionary.md');

/**
 * @typedef {{ title: string, note: string, kind: string, format: string, required?: boolean, app?: boolean,
 *   hidden?: boolean, choices?: readonly string[], target?: () => Tab }} Column
 * @typedef {{ key: string, title: string, group: string, about: string, prefix: string, label?: string,
 *   inSight?: boolean, more: readonly string[], columns: Record<string, Column> }} Tab
 */

/** @returns {Promise<Tab[]>} the tabs of all features, group by group as in the tab bar */
async function declaredTabs() {
  const { tabs, inTabOrder } = await evaluated({
    stdin: {
      contents: "export { tabs } from './src/house'; export { inTabOrder } from './src/workbook/layout/tab-order';",
      resolveDir: root,
      loader: 'ts',
    },
  });
  return inTabOrder([...new Set(tabs)]);
}

const kinds = {
  id: 'id',
  text: 'text',
  choice: 'one of',
  choices: 'several words',
  date: 'date',
  time: 'time of day, as text',
  timestamp: 'date and time, as text',
  number: 'whole number',
  tick: 'check box',
  email: 'email address',
  phone: 'phone number',
  website: 'web address',
  reference: 'name from',
};

/** @param {Column} column */
function holds({ kind, format, choices, target }) {
  if (format === '0.0#') return 'number with decimals';
  const word = kinds[/** @type {keyof typeof kinds} */ (kind)] ?? kind;
  if (choices) return `${word}: ${choices.join(', ')}`;
  return target ? `${word} *${target().title}*` : word;
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** @param {Tab} tab */
function section(tab) {
  const label = tab.label === undefined ? '' : ` Other tabs name a row by its *${tab.columns[tab.label]?.title}*.`;
  const rows = Object.entries(tab.columns).map(([name, column]) => {
    const who = column.app ? 'app' : 'staff';
    const stands = column.hidden ? 'hidden' : tab.more.includes(name) ? 'More' : '';
    const cells = [
      `\`${tab.key}.${name}\``,
      column.title,
      stands,
      who,
      column.required ? 'yes' : '',
      holds(column),
      column.note,
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  return [
    `## ${tab.title}`,
    '',
    `${tab.about} Ids begin with \`${tab.prefix}-\`.${label}${tab.inSight ? '' : ' Hidden until somebody goes there.'}`,
    '',
    '| key | title | stands | kept by | needed | holds | note |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Returns the page as it should be. */
export async function dictionary() {
  const tabs = await declaredTabs();
  const groups = [...new Set(tabs.map(({ group }) => group))];
  const contents = groups.map((group) => {
    const titles = tabs.filter((tab) => tab.group === group).map(({ title }) => title);
    return `| ${group} | ${titles.join(' · ')} |`;
  });
  return [
    '# Data dictionary',
    '',
    'Every tab and column of the workbook. Made from the declarations in `src` by `node tools/dictionary.mjs`; edit those, not this page.',
    '',
    'Row 1 of each tab, hidden, holds the keys by which Partnerbook finds its columns, so titles and order are yours to change.',
    'Columns kept by the app are tinted; everything else belongs to staff.',
    'Columns are listed as they stand in a new tab: those in sight, those in the collapsed group *More*, and those that are hidden.',
    '',
    '| group | tabs |',
    '|---|---|',
    ...contents,
    '',
    tabs.map(section).join('\n\n'),
    '',
  ].join('\n');
}

async function main() {
  const wanted = await dictionary();
  const present = existsSync(page) ? readFileSync(page, 'utf8') : '';
  if (present === wanted) return console.log('docs/data-dictionary.md is up to date.');
  if (!process.argv.includes('--check')) {
    writeFileSync(page, wanted);
    return console.log('docs/data-dictionary.md written.');
  }
  console.error('docs/data-dictionary.md is out of date: run node tools/dictionary.mjs');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
