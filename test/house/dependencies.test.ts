// Plants forbidden imports in a copy of the project and shows that the check names each of them, and nothing else.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PlantedCopy, root } from '../support/planted-copy';

const allowed: Record<string, string> = {
  'src/shared/planted.ts': `export type Day = string; export const day = 1;`,
  'src/shared/dates-planted.ts': `import { addWeeks } from 'date-fns/addWeeks'; import { fr } from 'date-fns/locale/fr'; export const d = [addWeeks, fr];`,
  'src/google/planted.ts': `import { day } from '../shared/planted'; export type Port = 1; export const port = day;`,
  'src/workbook/planted.ts': `import { port } from '../google/planted'; export type Row = 1; export const row = port;`,
  'src/client/planted.ts': `import { render } from 'preact'; export const mount = render;`,
  'src/features/planted-a/tabs.ts': `import { row } from '../../workbook/planted'; export type Tab = 1; export const tab = row;`,
  'src/features/planted-a/rules.ts': `
    import type { Row } from '../../workbook/planted';
    import type { Tab } from './tabs';
    import { day } from '../../shared/planted';
    export const decide = (row: Row, tab: Tab) => [row, tab, day];`,
  'src/features/planted-a/actions.ts': `
    import type { Port } from '../../google/planted';
    import { tab } from './tabs';
    import { decide } from './rules';
    export type Act = Port;
    export const act = [tab, decide];`,
  'src/records/planted.ts': `import { row } from '../workbook/planted'; export type Kept = 1; export const kept = row;`,
  'src/records/planted-rules.ts': `import type { Kept } from './planted'; export const known = (kept: Kept) => kept;`,
  'src/likeness/planted.ts': `import { day } from '../shared/planted'; export const alike = day;`,
  'src/features/planted-b/texts.ts': `import { row } from '../../workbook/planted'; export const text = row;`,
  'src/features/planted-b/b-rules.ts': `
    import { known } from '../../records/planted-rules';
    import { alike } from '../../likeness/planted';
    import { text } from './texts';
    export const other = [known, alike, text];`,
  'src/features/planted-b/b.page.tsx': `
    import type { Row } from '../../workbook/planted';
    import { mount } from '../../client/planted';
    import { useState } from 'preact/hooks';
    export const page = (row: Row) => [mount, useState, row];`,
  'local/planted.ts': `import type { Row } from '../src/workbook/planted'; export type Local = Row;`,
  'local/runtime/wire/planted.ts': `export type Call = 1;`,
  'local/runtime/host/planted.ts': `import type { Call } from '../wire/planted'; export type Host = Call;`,
  'local/runtime/guest/planted.ts': `import type { Call } from '../wire/planted'; export type Guest = Call;`,
  'src/planted-18.ts': `import { x } from './planted-17'; export const other = () => x;`,
};

/** The rule that must speak, the planted file, and what it imports. */
const forbidden: [rule: string, file: string, text: string][] = [
  [
    'shared-knows-nobody',
    'src/shared/planted-1.ts',
    `import type { Row } from '../workbook/planted'; export type X = Row;`,
  ],
  [
    'google-knows-nobody',
    'src/google/planted-2.ts',
    `import type { Row } from '../workbook/planted'; export type X = Row;`,
  ],
  ['services-know-no-features', 'src/messages/planted-3.ts', `import { tab } from '../features/planted-a/tabs'; tab;`],
  ['services-know-no-features', 'src/schedule/planted-28.ts', `import { tab } from '../features/planted-a/tabs'; tab;`],
  ['services-know-no-features', 'src/messages/planted-35.ts', `import { features } from '../house'; features;`],
  ['records-know-the-workbook', 'src/records/planted-29.ts', `import { row } from '../messages/planted-3'; row;`],
  [
    'likeness-and-tables-know-only-values',
    'src/likeness/planted-30.ts',
    `import { kept } from '../records/planted'; kept;`,
  ],
  [
    'likeness-and-tables-know-only-values',
    'src/tables/planted-31.ts',
    `import { row } from '../workbook/planted'; row;`,
  ],
  ['features-keep-to-themselves', 'src/features/planted-b/4.ts', `import { act } from '../planted-a/actions'; act;`],
  ['features-keep-to-themselves', 'src/features/planted-b/32.ts', `import { tab } from '../planted-a/tabs'; tab;`],
  [
    'features-keep-to-themselves',
    'src/features/planted-b/33.ts',
    `import type { Tab } from '../planted-a/tabs'; export type X = Tab;`,
  ],
  ['rules-know-only-values', 'src/features/planted-34/rules.ts', `import { kept } from '../../records/planted'; kept;`],
  [
    'features-reach-google-through-services',
    'src/features/planted-b/5.ts',
    `import { port } from '../../google/planted'; port;`,
  ],
  ['rules-know-only-values', 'src/features/planted-6/rules.ts', `import { row } from '../../workbook/planted'; row;`],
  ['rules-know-only-values', 'src/features/planted-7/rules.ts', `import * as z from 'zod'; z;`],
  [
    'rules-know-types-of-tables-only',
    'src/features/planted-a/8-rules.ts',
    `import type { Act } from './actions'; export type X = Act;`,
  ],
  [
    'sidebars-are-browser-code',
    'src/features/planted-9/b.page.tsx',
    `import { row } from '../../workbook/planted'; row;`,
  ],
  ['server-knows-no-sidebar', 'src/planted-10.ts', `import { mount } from './client/planted'; mount;`],
  ['source-has-no-node', 'src/planted-11.ts', `import { join } from 'node:path'; join;`],
  ['source-stands-alone', 'src/planted-12.ts', `import type { Local } from '../local/planted'; export type X = Local;`],
  ['local-runs-the-bundle', 'local/planted-13.ts', `import { row } from '../src/workbook/planted'; row;`],
  [
    'guest-knows-no-host',
    'local/runtime/guest/planted-14.ts',
    `import type { Host } from '../host/planted'; export type X = Host;`,
  ],
  [
    'host-knows-no-guest',
    'local/runtime/host/planted-15.ts',
    `import type { Guest } from '../guest/planted'; export type X = Guest;`,
  ],
  [
    'wire-knows-no-side',
    'local/runtime/wire/planted-16.ts',
    `import type { Host } from '../host/planted'; export type X = Host;`,
  ],
  ['no-circles', 'src/planted-17.ts', `import { other } from './planted-18'; export const x = () => other;`],
  ['no-orphans', 'src/planted-19.ts', `export const nobody = 1;`],
  ['imports-lead-somewhere', 'src/planted-20.ts', `import { x } from './nowhere'; x;`],
  ['days-come-from-shared', 'src/features/planted-22.ts', `import { addDays } from 'date-fns/addDays'; addDays;`],
  ['days-come-from-shared', 'local/planted-23.ts', `import { addDays } from 'date-fns'; addDays;`],
  [
    'days-come-from-shared',
    'src/shared/planted-24.ts',
    `import { UTCDateMini } from '@date-fns/utc/date/mini'; UTCDateMini;`,
  ],
  ['date-fns-by-subpath', 'src/shared/dates-planted-25.ts', `import { addDays } from 'date-fns'; addDays;`],
  ['date-fns-by-subpath', 'src/shared/dates-planted-26.ts', `import { es } from 'date-fns/locale'; es;`],
  ['date-fns-by-subpath', 'src/shared/dates-planted-27.ts', `import { utc } from '@date-fns/utc'; utc;`],
  ['packages-are-listed', 'local/planted-21.ts', `import { parse } from 'acorn'; parse;`],
];

let copy: PlantedCopy;
beforeAll(() => (copy = new PlantedCopy('.dependency-cruiser.cjs', 'package.json', 'src', 'local')));
afterAll(() => copy.remove());

/** Runs the check in the copy; gives `[rule, file]` for what it says about planted files. */
function violationsAmongPlanted(): [string, string][] {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'local'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy.dir, encoding: 'utf8', maxBuffer: 1e9 });
  if (!stdout) throw new Error(stderr);
  const { violations } = JSON.parse(stdout).summary as { violations: { rule: { name: string }; from: string }[] };
  return violations.filter(({ from }) => from.includes('planted')).map(({ rule, from }) => [rule.name, from]);
}

test('each forbidden import is named, and what is allowed is not', () => {
  for (const [file, text] of Object.entries(allowed)) copy.plant(file, text);
  for (const [, file, text] of forbidden) copy.plant(file, text);
  expect(violationsAmongPlanted().sort()).toEqual(forbidden.map(([rule, file]) => [rule, file]).sort());
});
