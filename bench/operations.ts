/**
 * The operations in the plan's "Numbers to hold", run on the built bundle. The cost of K rows or N mails is the
 * difference between a run with them and a run without, because an hourly run looks at many other things as well.
 */
import { price } from '../local/runtime/host/costs';
import { instantOfText } from '../local/runtime/common/zones';
import type { ExecutionRecord } from '../local/runtime/machine';
import { timeZone } from '../local/sample/school';
import { callsOf, costOf, timed, type Operation } from './measure';
import * as rows from './rows';
import { idOf, School } from './school';
import { usual } from './usual';

/** Calls on the sheet, including reads. */
const onSheets = ['Range', 'Sheet', 'Spreadsheet'];

/** A moment during sending hours with the day's first run done, so that the next run does only what is new. */
export async function quietMorning(): Promise<School> {
  const school = await School.open();
  school.machine.world.clock.moveTo(instantOfText('2026-09-14T09:00', timeZone));
  await school.now();
  return school;
}

export async function open(n: number): Promise<Operation> {
  const school = await quietMorning();
  school.fill('Organizations', rows.organizations(n));
  const { value, cpuMs } = await timed(() =>
    school.machine.run({ functionName: 'onOpen', user: school.desk.user, cause: 'bench', authMode: 'NONE' }),
  );
  if (value.error) throw new Error(`onOpen in AuthMode.NONE: ${value.error.message}`);
  return {
    name: 'open the spreadsheet',
    n,
    ...costOf(value, cpuMs),
    calls: value.counts.reads,
    counted: 'reads, in AuthMode.NONE',
    maxCalls: 0,
    maxSyncs: 0,
    usual: await usual('open', n),
  };
}

/** Check this workbook reads every tab, and none of them twice. */
export async function read(n: number): Promise<Operation> {
  const school = await quietMorning();
  school.fill('Organizations', rows.organizations(n));
  const { value, cpuMs } = await timed(() => school.ask<unknown>('check.run', null));
  return {
    name: 'read tabs (check)',
    n,
    ...costOf(value.record, cpuMs),
    calls: value.record.counts.reads,
    counted: `reads of ${school.desk.book.sheets.length} tabs`,
    maxCalls: school.desk.book.sheets.length,
    maxSyncs: 0,
    usual: await usual('read', n),
  };
}

/** Cancels all drafts under Mail. */
export async function change(n: number): Promise<Operation> {
  const school = await quietMorning();
  school.fill('Outbox', rows.messages(n, 'draft'));
  const base = await school.ask<{ waiting: { id: string }[] }>('review.list', null);
  const ids = base.value.waiting.map(({ id }) => id);
  if (ids.length !== n) throw new Error(`Of ${n} drafts, ${ids.length} wait.`);
  const { value, cpuMs } = await timed(() => school.ask<{ list: { waiting: unknown[] } }>('review.cancel', { ids }));
  if (value.value.list.waiting.length > 0) throw new Error('Drafts still wait after they were canceled.');
  return {
    name: 'change rows (cancel drafts)',
    n,
    ...costOf(value.record, cpuMs),
    calls: callsOf(value.record, ...onSheets),
    counted: 'calls on the sheet, reads too',
    maxCalls: 3,
    maxSyncs: 1,
    usual: await usual('change', n),
  };
}

/** How many rows fit into a tab as created: Google gives it 1,000. */
const room = 900;

/**
 * An import adds to Organizations, to the change log, and one line to Imports: two calls a tab besides the one read. A
 * tab without room costs one more, because rows can only be made by a separate call and the columns are checked again
 * right before (`planAdding`). Settings are read as well.
 */
export async function add(n: number): Promise<Operation> {
  const school = await quietMorning();
  school.fill('Organizations', rows.organizations(20));
  const { record, base, cpuMs } = await importOf(school, n);
  return {
    name: 'add rows (import, three tabs)',
    n,
    ...costOf(record, cpuMs, base),
    calls: callsOf(record, ...onSheets) - 4,
    counted: 'calls on the sheet, apart from one read of each tab and of Settings',
    maxCalls: 2 * 3 + (n > room ? 1 : 0),
    maxSyncs: null,
    usual: await usual('add', n),
  };
}

/** `base` is the preview, which reads and decides the same things. */
export async function importOf(school: School, n: number) {
  const request = { text: rows.importText(n), fileName: 'list.csv', mapping: null, category: null };
  const { value: preview, cpuMs: baseCpuMs } = await timed(() =>
    school.ask<{ mapping: unknown; category: string; fingerprint: string }>('import.preview', request),
  );
  const { mapping, category, fingerprint } = preview.value;
  const { value, cpuMs } = await timed(() =>
    school.ask<{ created: number }>('import.apply', { ...request, mapping, category, fingerprint }),
  );
  if (value.value.created !== n) throw new Error(`Of ${n} organizations, ${value.value.created} were added.`);
  return { record: value.record, cpuMs, base: preview.record, baseCpuMs };
}

/**
 * The next hour after someone has typed into a cell: a full pass. The cell is one that Home shows, so that each such hour
 * writes Home, and two of them differ by what is measured and not by whether something was written at all.
 */
async function busyHour(school: School): Promise<ExecutionRecord> {
  const { clock } = school.machine.world;
  clock.moveTo(clock.now() + 3_600_000);
  await school.desk.set('School', `Prairie High School ${new Date(clock.now()).getUTCHours()}`);
  return school.hour();
}

export async function send(n: number): Promise<Operation> {
  const school = await quietMorning();
  await busyHour(school);
  const base = await busyHour(school);
  school.fill('Outbox', rows.messages(n, 'approved'));
  const { value, cpuMs } = await timed(() => busyHour(school));
  if (callsOf(value, 'MailApp.sendEmail') !== n) throw new Error(`Of ${n} mails, not all left.`);
  const cost = costOf(value, cpuMs, base);
  // One read of the tab, N mails, and one write of their outcomes.
  const cells = n * 4;
  const floor =
    price('sheet.read', { cells: n * 18 }).typical +
    n * price('mail.send').typical +
    price('sheet.write_enqueue').typical +
    price('sheet.sync', { cells }).typical;
  // The run without mails reads the tab, too.
  const spent = cost.modelledSeconds.typical * 1000 + price('sheet.read').typical;
  return {
    name: 'send messages',
    n,
    ...cost,
    maxCalls: 2 * n + 8,
    maxSyncs: null,
    overFloor: { ratio: Math.round((spent / floor) * 1000) / 1000, max: 1.1 },
    usual: await usual('send', n),
  };
}

/**
 * A person approves N drafts under Mail, and they leave at once. Measures what that costs beyond showing the
 * list.
 */
export async function approve(n: number): Promise<Operation> {
  const school = await quietMorning();
  school.fill('Outbox', rows.messages(n, 'draft'));
  const base = await school.ask<{ waiting: { id: string }[] }>('review.list', null);
  const ids = base.value.waiting.map(({ id }) => id);
  const { value, cpuMs } = await timed(() => school.ask<{ text: string }>('review.approve', { ids }));
  if (callsOf(value.record, 'MailApp.sendEmail') !== n) throw new Error(`Of ${n} approved mails, not all left.`);
  return {
    name: 'approve and send messages (a click)',
    n,
    ...costOf(value.record, cpuMs, base.record),
    counted: 'beyond showing the list',
    maxCalls: 2 * n + 8 + 3,
    maxSyncs: null,
    usual: await usual('send', n),
  };
}

async function withActivities(
  n: number,
): Promise<{ school: School; first: ExecutionRecord; base: ExecutionRecord; cpuMs: number }> {
  const school = await quietMorning();
  school.fill('Staff', rows.staff(1));
  school.fill('Organizations', rows.organizations(1));
  const base = await school.now();
  school.fill('Activities', rows.activities(n));
  const { value, cpuMs } = await timed(() => school.now());
  if (callsOf(value, 'Calendar.Events.insert') !== n)
    throw new Error(`Of ${n} activities, not all are in the calendar.`);
  return { school, first: value, base, cpuMs };
}

export async function calendar(n: number): Promise<Operation[]> {
  const { school, first, base, cpuMs } = await withActivities(n);
  const { value: again, cpuMs: cpuAgain } = await timed(() => school.now());
  const limits = { n, maxSyncs: null };
  return [
    {
      name: 'activities to the calendar',
      ...limits,
      ...costOf(first, cpuMs, base),
      calls: callsOf(first, 'Calendar.'),
      counted: 'calendar calls',
      maxCalls: n + 3,
      usual: await usual('calendar', n),
    },
    {
      name: 'activities, second run',
      ...limits,
      ...costOf(again, cpuAgain, base),
      calls: callsOf(again, 'Calendar.') - callsOf(again, 'Calendar.Events.list'),
      counted: 'calendar writes',
      maxCalls: 0,
      usual: await usual('calendar', n, 2),
    },
  ];
}

export async function idle(n: number): Promise<Operation> {
  const school = await quietMorning();
  school.fill('Organizations', rows.organizations(n));
  const { value, cpuMs } = await timed(() => school.hour());
  const limits = { maxCalls: 3, maxSyncs: 0 };
  return { name: 'idle hour', n, ...costOf(value, cpuMs), ...limits, usual: await usual('idle', n) };
}

/** The first data that each sidebar loads. It may read its own tab twice and each other tab that it shows once. */
export async function sidebars(n: number): Promise<Operation[]> {
  const school = await quietMorning();
  school.fill('Organizations', rows.organizations(n));
  school.fill('People', rows.people(2 * n, n));
  school.fill('Outbox', rows.messages(n, 'draft'));
  const usually = await usual('sidebar', n);
  const measured = async (name: string, call: string, argument: unknown, tabs: number): Promise<Operation> => {
    const { value, cpuMs } = await timed(() => school.ask<unknown>(call, argument));
    return {
      name,
      n,
      ...costOf(value.record, cpuMs),
      calls: value.record.counts.reads,
      counted: 'reads, in one round trip',
      maxCalls: tabs + 1,
      maxSyncs: 0,
      usual: usually,
    };
  };
  return [
    // Organizations, People, Contact log, Activities.
    await measured('partner card', 'partners.card', { organizationId: idOf('ORG', 0) }, 4),
    await measured('check', 'check.run', null, school.desk.book.sheets.length),
    // Outbox and Settings, plus what decides whether a mail may go: People, Opt-outs, School days.
    await measured('review', 'review.list', null, 5),
  ];
}
