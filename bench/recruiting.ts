/**
 * What recruiting costs on the built bundle. The plan has no numbers for it; the limits follow from the plan's laws:
 * each tab is read once, adding takes two calls a tab and changing three, and none of it grows with the amount of work.
 */
import { callsOf, costOf, timed, type Operation } from './measure';
import { quietMorning } from './operations';
import * as rows from './rows';
import { idOf, type School } from './school';
import { usual } from './usual';

export const sheetCalls = ['Range.get', 'Range.set', 'Range.clear', 'RangeList.', 'Sheet.', 'SpreadsheetApp.flush'];
const counted = 'calls on the sheet, reads too';
export const [adding, changing] = [2, 3];

/** `part`: what has to be switched on for it. */
export async function withOrganizations(n: number, part: string | null): Promise<School> {
  const school = await quietMorning();
  await school.desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await school.desk.set('Contact for partners', 'Maren Holloway');
  if (part !== null) await school.desk.switchOn(part);
  school.fill('Organizations', rows.organizations(n));
  school.fill('People', rows.people(n, n));
  await school.now();
  return school;
}

/** Asks N organizations by mail: rows in Outreach, drafts in the Outbox. */
export async function campaign(n: number): Promise<Operation> {
  const school = await withOrganizations(n, 'Campaigns');
  const choice = { stage: '', category: '', industry: '', interest: '', city: '', topTen: false };
  const begin = (name: string) => school.ask<{ text: string }>('campaign.begin', { name, way: 'Email', choice });
  // The form is made with the first campaign.
  await begin('Spring round');
  const { value, cpuMs } = await timed(() => begin('Fall round'));
  if (!value.value.text.startsWith(`${n} mail`)) throw new Error(`Of ${n} mails: ${value.value.text}`);
  return {
    name: 'campaign by mail',
    n,
    ...costOf(value.record, cpuMs),
    calls: callsOf(value.record, ...sheetCalls),
    counted,
    // Reads Settings, Templates, Organizations, People, Needs, Top ten, Campaigns, Outreach, Opt-outs, School days, and
    // the Outbox, which is read again under the lock. Campaigns, Outreach, Outbox and Change log grow; two of them
    // change to show progress.
    maxCalls: 12 + 4 * adding + 2 * changing,
    // One each for the rows of Outreach, the mails, and their outcomes: a run that dies can be resumed from any of
    // them.
    maxSyncs: 3,
    usual: await usual('campaign', n),
  };
}

/** Merges two organizations; N contacts were logged for the one that goes. */
export async function merge(n: number): Promise<Operation> {
  const school = await withOrganizations(20, null);
  const names = ['Otter Creek Manufacturing', 'Otter Creek Mfg., Inc.'];
  const two = names.map((name, index) => ({
    id: idOf('ORG', 900 + index),
    name,
    category: 'Employer',
    phone: '618-555-0101',
    city: 'Alton',
  }));
  school.fill('Organizations', two);
  school.fill(
    'Contact log',
    rows.contacts(n, 1, 1).map((row) => ({ ...row, organization: names[1]! })),
  );
  type Group = { kind: string; rows: { id: string; seen: string }[] };
  const found = await school.ask<{ groups: Group[] }>('duplicates.find', null);
  const group = found.value.groups.find((each) => each.rows.some(({ id }) => id === two[0]!.id))!;
  const kept = [...group.rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, seen }) => ({ id, seen }));
  const { value, cpuMs } = await timed(() =>
    school.ask<{ text: string }>('duplicates.merge', { kind: group.kind, rows: kept, choices: {} }),
  );
  if (!value.value.text.includes(`${n} contact`)) throw new Error(`Of ${n} contacts: ${value.value.text}`);
  return {
    name: 'merge two organizations',
    n,
    ...costOf(value.record, cpuMs),
    calls: callsOf(value.record, ...sheetCalls),
    counted,
    // Two tabs change, Organizations also loses a row, and the Change log grows.
    maxCalls: school.desk.book.sheets.length + 2 * changing + 1 + adding,
    maxSyncs: 1,
    usual: await usual('merge', n),
  };
}

/** A letter to each of N organizations, in one document to print. */
export async function letters(n: number): Promise<Operation> {
  const school = await withOrganizations(n, 'Materials and stories');
  const ids = Array.from({ length: n }, (_, number) => idOf('ORG', number));
  const { value, cpuMs } = await timed(() =>
    school.ask<{ url: string }>('documents.make', { kind: 'document.letter', ids }),
  );
  return {
    name: 'letters for organizations',
    n,
    ...costOf(value.record, cpuMs),
    calls: callsOf(value.record, ...sheetCalls, 'Drive.'),
    counted: 'calls on the sheet and to Drive',
    // Nine tabs that a letter may draw on, one row in Documents, one lookup in Drive, and one document.
    maxCalls: 9 + adding + 2,
    maxSyncs: 1,
    usual: await usual('letters', n),
  };
}

/** Searches N organizations and as many people. */
export async function find(n: number): Promise<Operation> {
  const school = await withOrganizations(n, null);
  const { value, cpuMs } = await timed(() => school.ask<{ looked: number }>('duplicates.find', null));
  if (value.value.looked !== 2 * n) throw new Error(`Only ${value.value.looked} rows were looked over.`);
  return {
    name: 'find duplicates',
    n,
    ...costOf(value.record, cpuMs),
    calls: value.record.counts.reads,
    counted: 'reads',
    maxCalls: school.desk.book.sheets.length,
    maxSyncs: 0,
    maxCpuMs: 20_000,
    usual: await usual('find', n),
  };
}
