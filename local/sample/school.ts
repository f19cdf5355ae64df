/** Maple Grove High School, invented: its people, its account, and its first morning with Partnerbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { Desk } from '../desk';
import { Machine, type MachineOptions } from '../runtime/machine';
import { answerSurveys } from './answers';

export const coordinator = 'maren.holloway@maplegrove.example.edu';

/** Everyone who can be acted as; the first owns the spreadsheet. */
const accounts = [
  { email: coordinator, name: 'Maren Holloway-Reyes, coordinator', kind: 'workspace' as const },
  {
    email: 'desmond.achebe@maplegrove.example.edu',
    name: 'Desmond Achebe-Larsen, teacher',
    kind: 'workspace' as const,
  },
  {
    email: 'visitor@maplegrove.example.edu',
    name: 'A visitor who can only view',
    kind: 'workspace' as const,
    viewer: true,
  },
];

export const timeZone = 'America/Chicago';

/** `start` is wall clock; a Monday in September before school unless told. Nothing is in the sheet yet. */
export function createSchool(
  options: MachineOptions,
  { start = '2026-09-14T07:00', spreadsheetName = 'Maple Grove partners' } = {},
): Machine {
  return Machine.create({
    ...options,
    start,
    timeZone,
    accounts: accounts.map((one) => ({ ...one })),
    owner: coordinator,
    spreadsheetName,
  });
}

export interface FirstMorning {
  /** CSV or TSV of organizations; the sample's own when left out. */
  organizations?: { fileName: string; text: string };
  onStep?(what: string): void;
}

/** Sets the workbook up and fills it as a coordinator would: settings, staff, an import, two surveys, the activities. */
export async function fillSchool(machine: Machine, { organizations, onStep }: FirstMorning = {}): Promise<void> {
  const desk = new Desk(machine, coordinator);
  const step = (what: string): void => onStep?.(what);
  await machine.open(coordinator);
  step('setting up the workbook');
  await desk.choose('Set up this workbook');
  for (const { Setting, Value } of table('settings.csv')) await desk.set(Setting!, Value!);
  step('entering staff');
  await desk.addRows('Staff', table('staff.csv'));
  await desk.confirm();
  step('importing organizations');
  const file = organizations ?? { fileName: 'organizations.csv', text: text('organizations.csv') };
  await importOrganizations(desk, file.text, file.fileName);
  if (!organizations) await noteRelationships(desk);
  step('making the surveys');
  await desk.choose('Create the parent survey');
  await desk.choose('Create the graduate survey');
  step('answering the surveys');
  await answerSurveys(machine);
  step('entering activities');
  const activities = table('activities.csv');
  await desk.addRows('Activities', organizations ? withPartnersOf(desk, activities) : activities);
  await machine.open(coordinator);
}

/** What a list from the chamber does not tell: who looks after whom, how far it has come, and what was said. */
async function noteRelationships(desk: Desk): Promise<void> {
  const rows = new Map(desk.rows('Organizations').map((row) => [row['name'], Number(row.row)]));
  for (const { Organization, ...cells } of table('relationships.csv')) {
    for (const [title, text] of Object.entries(cells))
      await desk.type('Organizations', rows.get(Organization)!, title, text);
  }
  const contacts = table('contacts.csv').map(({ By, 'By (date)': due, ...contact }) => ({
    ...contact,
    staff: By!,
    nextDate: due!,
  }));
  await desk.addRows('Contact log', contacts);
}

/** As the import page does it: a preview, then just that. */
export async function importOrganizations(
  desk: Desk,
  text: string,
  fileName: string,
): Promise<{ text: string; batch: string }> {
  const request = { text, fileName, mapping: null, category: null };
  const preview = await desk.ask<{ mapping: unknown; category: string; fingerprint: string }>(
    'import.preview',
    request,
  );
  const { mapping, category, fingerprint } = preview;
  return desk.ask('import.apply', { ...request, mapping, category, fingerprint });
}

/** The sample's partners are not in a list of somebody else's: each activity goes to one that is. */
function withPartnersOf(desk: Desk, activities: Record<string, string>[]): Record<string, string>[] {
  const names = desk.rows('Organizations').map((row) => row['name']!);
  return activities.map((activity, index) => ({
    ...activity,
    Organization: activity['Organization'] === '' ? '' : (names[index % names.length] ?? ''),
  }));
}

function text(name: string): string {
  return readFileSync(join(process.cwd(), 'local/sample', name), 'utf8');
}

function table(name: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text(name), { header: true, skipEmptyLines: true }).data;
}
