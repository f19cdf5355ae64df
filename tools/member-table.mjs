// `node tools/member-table.mjs`: writes the table in docs/local-runtime.md that lists, for each interface in Google's
// types that the local runtime offers, which members are present and which are missing. A test compares the two, so run
// this again after adding a member. `--check` only says whether the page is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { bundleForNode, root } from './bundle.mjs';

const page = path.join(root, 'docs/local-runtime.md');
const typesFolder = path.join(root, 'node_modules/@types/google-apps-script');
const [begin, end] = ['<!-- members: written by tools/member-table.mjs -->', '<!-- end of members -->'];

/**
 * @typedef {{ type: string, members: object, enums?: object, parts?: object }} Offered a class as host/offer.ts has it
 */

/** Where several of Google's namespaces have an interface with the same name, the first of these is meant. */
const namespaces =
  'Spreadsheet Forms Base Script HTML Content Cache Lock Properties Mail Gmail Utilities Calendar Document Drive Charts'.split(
    ' ',
  );

/** Classes of ours whose names differ from Google's. */
const otherNames = /** @type {Record<string, string>} */ ({
  // The advanced service, for which these types have no interface by that name.
  Calendar: '',
  'CalendarApp.Calendar': 'Calendar.Calendar',
  'DocumentApp.ListItem': 'Document.ListItem',
  'Charts.TextStyle': 'Charts.TextStyle',
  'Charts.TextStyleBuilder': 'Charts.TextStyleBuilder',
  'Calendar.CalendarList': 'Calendar.Collection.CalendarListCollection',
  'Calendar.Calendars': 'Calendar.Collection.CalendarsCollection',
  'Calendar.Events': 'Calendar.Collection.EventsCollection',
  'Drive.Files': 'Drive_v3.Drive.V3.Collection.FilesCollection',
});

/** What the guest makes itself, and what is therefore in no class of the host. */
/** @type {Offered[]} */
const ofTheGuest = [
  { type: 'HtmlTemplate', members: { evaluate: 0, getCode: 0, getCodeWithComments: 0, getRawContent: 0 } },
];
const notForScripts = ['Console', 'HtmlTemplate'];

/**
 * The table as Markdown. `offered`: every class that scripts can get hold of, each once.
 * @param {readonly Offered[]} offered
 */
export function memberTable(offered) {
  const there = interfaces();
  const rows = [];
  const unknown = [];
  let [have, all] = [0, 0];
  const shown = [...offered.filter(({ type }) => !notForScripts.includes(type)), ...ofTheGuest];
  for (const { type, members, enums, parts } of shown.sort((a, b) => (a.type < b.type ? -1 : 1))) {
    const name = otherNames[type] ?? namespaces.map((space) => `${space}.${type}`).find((one) => there.has(one));
    const theirs = name === undefined ? undefined : there.get(name);
    const ours = [...Object.keys(members), ...Object.keys(enums ?? {}), ...Object.keys(parts ?? {})];
    if (theirs === undefined) {
      unknown.push(`\`${type}\` (${ours.sort().join(', ')})`);
      continue;
    }
    const present = theirs.filter((member) => ours.includes(member));
    const missing = theirs.filter((member) => !ours.includes(member));
    have += present.length;
    all += theirs.length;
    rows.push(
      `| \`${name}\` | ${present.length} of ${theirs.length} | ${present.join(', ') || '–'} | ${missing.join(', ') || '–'} |`,
    );
  }
  return [
    `${rows.length} interfaces, ${have} of their ${all} members.`,
    '',
    '| Interface | There | Members there | Members missing |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Offered, and not in these types: ${unknown.join('; ')}.`,
  ].join('\n');
}

/** Returns the page with the table in its place. @param {string} text @param {string} table */
export function withTable(text, table) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has lost its marks: ${begin} and ${end}.`);
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/** Names of members by `Namespace.Interface`, sorted, overloads only once. @returns {Map<string, string[]>} */
function interfaces() {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  const files = ts.sys
    .readDirectory(typesFolder, ['.d.ts'])
    .filter((file) => !file.includes('/apis/') || /(calendar_v3|drive_v3)\.d\.ts$/.test(file));
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    ts.forEachChild(source, (node) => visit(node, []));
  }
  return found;

  /** @param {ts.Node} node @param {string[]} above */
  function visit(node, above) {
    if (ts.isModuleDeclaration(node) && node.body) {
      const name = node.name.text;
      ts.forEachChild(node.body, (child) => visit(child, name === 'GoogleAppsScript' ? above : [...above, name]));
      // `namespace A.B` nests one declaration in the other.
      if (ts.isModuleDeclaration(node.body)) visit(node.body, name === 'GoogleAppsScript' ? above : [...above, name]);
    }
    if (!ts.isInterfaceDeclaration(node)) return;
    const key = [...above, node.name.text].join('.');
    const names = node.members.flatMap((member) =>
      member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) ? [member.name.text] : [],
    );
    found.set(key, [...new Set([...(found.get(key) ?? []), ...names])].sort());
  }
}

async function main() {
  const bundle = await bundleForNode('local/runtime/host/services.ts', '.cache/member-table.cjs');
  const { offeredClasses } = await import(pathToFileURL(bundle).href).then((module) => module.default ?? module);
  const before = readFileSync(page, 'utf8');
  const after = withTable(before, memberTable(offeredClasses()));
  if (after === before) return console.log('docs/local-runtime.md is up to date.');
  if (!process.argv.includes('--check')) return writeFileSync(page, after);
  console.error('docs/local-runtime.md is out of date: run node tools/member-table.mjs.');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
