/** The mails that tell people of changes to an activity they were told of, and where staff see that they wait. */
import { problemAt } from '../../workbook/problem-rules';
import type { App } from '../../app';
import type { Check, Job } from '../../feature';
import type { Mail } from '../../messages/declare';
import { keyOf } from '../../messages/keys';
import { queueMails } from '../../messages/queue';
import type { PlannedMail } from '../../messages/queue-rules';
import { responsibleTeacher } from '../../messages/recipient-rules';
import { outbox, type Message } from '../../messages/tabs';
import { schoolDayFrom } from '../../schedule/day-rules';
import { addDays, longDate, type CalendarDate } from '../../shared/dates';
import { plural } from '../../shared/text';
import { cellOf, found } from '../../workbook/read/table';
import type { Workbook } from '../../workbook/workbook';
import { activities } from '../../records/activities';
import { organizations } from '../../records/organizations';
import { sayableActivity } from '../../records/sayable-activity';
import { staff } from '../../records/staff';
import { namingStudents } from '../../records/student-names';
import type { Told } from '../../records/told-rules';
import type { TodayLine } from '../../today/line';
import { readQuestion } from './calendar-words';
import { noticesInside, noticesOutside, type ToldActivity } from './change-rules';
import { fileFor } from './invite';
import { schoolCalendar } from '../../schedule/school-days';
import { cancellationForPartner, cancellationForTeacher, changeForPartner, changeForTeacher } from './texts';
import { keepTold, toldIn, type ToldOf } from './told';

const outside: readonly Mail[] = [changeForPartner, cancellationForPartner];
const inside: readonly Mail[] = [changeForTeacher, cancellationForTeacher];

export const noticesOfChange: Job = {
  name: 'Notices of change',
  about: 'Tells whoever was told of an activity that it has changed',
  run(app) {
    const { workbook, clock } = app;
    const known = toldIn(workbook);
    const namesStudent = known.size === 0 ? () => false : namingStudents(workbook);
    const about = [...known].map(([id, told]) => toldActivity(app, id, told, namesStudent));
    const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
    const today = clock.today();
    const nextMorning = about.length === 0 ? today : schoolDayFrom(schoolCalendar(app), addDays(today, 1), false);
    const moment = { today, time: clock.time(), nextMorning };
    const sender = { school, schoolPhone, coordinator };
    queueNotices(
      app,
      outside,
      about.flatMap((each) => noticesOutside(each, sender, moment)),
      false,
    );
    queueNotices(
      app,
      inside,
      about.flatMap((each) => noticesInside(each, moment)),
      true,
    );
    keepTold(workbook, known);
  },
};

/** After the mails of this pass, so that they are not known from Outbox rows alone. */
export const whoWasTold: Job = {
  name: 'Who was told',
  about: 'Keeps with each activity who has which day and time in writing',
  last: true,
  run: ({ workbook }) => keepTold(workbook, toldIn(workbook)),
};

/** A waiting mail keeps the day for which it was first planned. */
function queueNotices(app: App, mails: readonly Mail[], planned: readonly PlannedMail[], automatic: boolean): void {
  const days = new Map<string, CalendarDate | null>();
  if (planned.length > 0) for (const { key, sendOn } of app.workbook.table(outbox).rows) days.set(key ?? '', sendOn);
  const kept = planned.map((mail) => {
    const key = keyOf({ ...mail, to: 'email' in mail.to ? mail.to.email : null });
    return { ...mail, sendOn: days.get(key) ?? mail.sendOn };
  });
  queueMails(app, {
    mails,
    planned: kept,
    automatic,
    whyNot: () => 'It has changed once more, or the recipient has it in writing as it is.',
  });
}

function toldActivity(
  app: App,
  id: string,
  { told, name }: ToldOf,
  namesStudent: (text: string) => boolean,
): ToldActivity {
  const { workbook, clock } = app;
  const table = workbook.table(activities);
  const row = found(table, id);
  const activity = row === 'rests' || !row ? undefined : sayableActivity(row, namesStudent, name);
  const organization = workbook.follow(organizations, activity?.organization ?? null);
  const isUnusable = ['status', 'date', 'start', 'end', 'endDate', 'place', 'organization', 'teacher'].some((column) =>
    table.unusable.has(cellOf(id, column)),
  );
  const teacher = workbook.follow(staff, activity?.teacher ?? null);
  const title = activity?.title ?? name;
  const file = fileFor(app);
  return {
    id,
    title,
    activity,
    told,
    unclear:
      isUnusable || readQuestion(activity?.calendar ?? null) !== null || row === 'rests' || (!row && isTabAnew(app)),
    isPartner(named) {
      const now = activity?.organization ?? null;
      if (named === '' || now === null) return named === '' && now === null;
      const before = workbook.follow(organizations, { label: named });
      // If a name no longer refers to anybody, nobody knows whether it meant somebody else.
      return before === null || organization === null || before.id === organization.id;
    },
    organizationId: organization?.id ?? null,
    teacher: responsibleTeacher(teacher, activity?.teacher?.label ?? '', clock.today()),
    file: (says, off) => file({ id, title }, says, off, told),
  };
}

/** Whether the tab was deleted and made again: then a missing row does not mean that anybody deleted it. */
function isTabAnew({ workbook, memory }: App): boolean {
  return memory.get('calendar.tab') !== null && memory.get('calendar.tab') !== String(workbook.sheetIdOf(activities));
}

const waits = ({ state, kind }: Message): boolean => state === 'draft' && outside.some((mail) => mail.kind === kind);

/** On Today: who has not been told yet. */
export function waitingNotices(rows: readonly Message[]): TodayLine[] {
  const groups = new Map<string, Message[]>();
  for (const row of rows.filter(waits)) {
    const group = `${row.kind ?? ''} ${row.about ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups].flatMap(([id, mails]): TodayLine[] => {
    const [first] = mails;
    if (!first?.sendOn) return [];
    const what = first.kind === cancellationForPartner.kind ? 'does not take place as told' : 'has changed';
    const who = mails.map(({ toName, to }) => toName ?? to ?? '').join(', ');
    return [
      {
        what: `“${first.aboutName ?? ''}” ${what}, and ${plural(mails.length, 'person does', 'people do')} not know yet: ${who}. Read the mail under Mail, or call`,
        id,
        due: first.sendOn,
        loss: 'comes in vain',
        minutes: 3,
        whose: null,
      },
    ];
  });
}

/** Rows deleted after people were told of them. */
export const deletedAfterTold: Check = (workbook, today) => {
  const table = workbook.table(outbox);
  const now = workbook.table(activities);
  return [...toldIn(workbook)].flatMap(([id, { told, name, row }]) => {
    const open = told.filter(({ says }) => !says.off && says.date >= today);
    const [first] = open;
    if (found(now, id) !== undefined || first === undefined) return [];
    const who = open.map((each: Told) => each.name).join(', ');
    const text = `“${name}” on ${longDate(first.says.date)} is no longer in ${now.title}, and ${who} ${open.length === 1 ? 'was' : 'were'} told of it. If it does not take place, send the cancellation under Mail; if it was deleted by mistake, bring its row back with File › Version history.`;
    return [problemAt(table, row, 'aboutName', text)];
  });
};

/** By address and activity, who is about to be told of a change. */
export function aboutToBeTold(workbook: Workbook): Set<string> {
  const kinds = [...outside, ...inside].map(({ kind }) => kind);
  return new Set(
    workbook
      .table(outbox)
      .rows.filter(({ state, kind }) => (state === 'draft' || state === 'approved') && kinds.includes(kind ?? ''))
      .map(({ about, to }) => `${about ?? ''} ${(to ?? '').toLowerCase()}`),
  );
}
