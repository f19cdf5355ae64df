/** Who takes part: students by code or a class at once, adults behind the gate, and afterwards who came. */
import type { App } from '../../app';
import { activities, type Activity } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { activityKnown } from './known-activity';
import { daysOf } from '../../records/clearance-rules';
import { organizations } from '../../records/organizations';
import { inClass } from '../../records/student-rules';
import { students } from '../../records/students';
import type { ParsedOf } from '../../shared/calls';
import { codesIn } from '../../shared/codes';
import { Failure } from '../../shared/failure';
import { comparable, plural, tidy } from '../../shared/text';
import { everyRow } from '../../workbook/read/table';
import { done, underLock } from './actions';
import type { visitCalls, VisitDone } from './calls';
import { cameFrom } from './came-rules';
import { whyNotCodes } from './code-rules';
import { sayRefused } from './gate-rules';
import { printSheet } from './sheets';
import { shownVisit } from './shown';
import { visitsOf } from './visits';

type Ask<Name extends keyof typeof visitCalls> = ParsedOf<(typeof visitCalls)[Name]>;

/** Codes that are listed already are left as they are; what does not look like a code is refused, and nothing is added. */
export const addStudents = underLock((app, { id, codes }: Ask<'visit.addStudents'>) => {
  const wrong = whyNotCodes(codes);
  if (wrong !== null) throw new Failure(wrong);
  return listStudents(app, activityKnown(app, id), codesIn(codes));
});

function listStudents(app: App, activity: Activity, codes: readonly string[]): VisitDone {
  const { workbook } = app;
  const known = new Set(everyRow(workbook.table(students)).map(({ code }) => comparable(code ?? '')));
  const { coming } = visitsOf(workbook, app.clock.today()).of(activity).facts;
  const listed = new Set(coming.map(({ code }) => comparable(code)));
  const wanted = codes.filter((code) => !listed.has(comparable(code)));
  const fresh = wanted.filter((code) => !known.has(comparable(code)));
  if (fresh.length > 0)
    workbook.add(
      students,
      fresh.map((code) => ({ code, className: activity.className })),
    );
  const meeting = { label: activity.title ?? '', meant: [activity.id] };
  workbook.add(
    attendance,
    wanted.map((code) => ({ meeting, student: { label: code } })),
  );
  const added = fresh.length === 0 ? '' : ` ${plural(fresh.length, 'code')} of them added to Students.`;
  return done(app, activity, 'Students listed', `${plural(wanted.length, 'student')} listed.${added}`);
}

export const addAdult = underLock((app, given: Ask<'visit.addAdult'>) => {
  const { workbook } = app;
  const activity = activityKnown(app, given.id);
  const person = tidy(given.person).slice(0, 200);
  if (person === '') throw new Failure('Type the name of the adult.');
  const label = tidy(given.organization);
  const organization = label === '' ? null : { label };
  if (organization && !workbook.follow(organizations, organization))
    throw new Failure(`“${label}” is not in Organizations. Type its name as it stands there, or leave it out.`);
  const visits = visitsOf(workbook, app.clock.today());
  const { alone, adults } = visits.of(activity);
  if (adults.some((each) => comparable(each.person) === comparable(person)))
    throw new Failure(`${person} is listed already.`);
  const noCheck = visits.noCheck(activity, person, organization);
  if (alone && noCheck !== null) throw new Failure(sayRefused({ person, organization: label, row: 0, noCheck }));
  const meeting = { label: activity.title ?? '', meant: [activity.id] };
  workbook.add(attendance, [{ meeting, person, organization }]);
  return done(app, activity, 'Adult listed', `${person} is listed.`);
});

/** A whole class; the activity takes its name where it has none. */
export const addClass = underLock((app, { id, className }: Ask<'visit.addClass'>) => {
  const { workbook, clock } = app;
  const activity = activityKnown(app, id);
  const day = activity.date ?? clock.today();
  const rows = comparable(className) === '' ? [] : inClass(everyRow(workbook.table(students)), className, day);
  const codes = rows.flatMap(({ code }) => code ?? []);
  if (codes.length === 0) throw new Failure('Nobody is in that class on the day. Look at Class and Until in Students.');
  if (activity.className === null) workbook.change(activities, id, { className: rows[0]!.className });
  return listStudents(app, activity, codes);
});

/** Everybody who is listed came, but for those named; codes that are not listed are refused. */
export const noteCame = underLock((app, { id, absent, hours }: Ask<'visit.came'>) => {
  const { workbook, clock } = app;
  const activity = activityKnown(app, id);
  const today = clock.today();
  if (activity.date === null || activity.date > today)
    throw new Failure('The activity has not taken place yet. Its day is in “Date” of the activity.');
  workbook.giveIds(attendance);
  const { listed } = visitsOf(workbook, today).of(activity);
  const found = cameFrom(listed, codesIn(absent), hours, daysOf(activity).length);
  if (typeof found === 'string') throw new Failure(found);
  const { byId } = workbook.table(attendance);
  const noted = found.filter(({ id: row }) => byId.has(row));
  for (const { id: row, values } of noted) workbook.change(attendance, row, values);
  const came = noted.filter(({ values }) => values.came === 'Yes').length;
  const away = noted.length - came;
  const resting = found.length - noted.length;
  const rest = resting === 0 ? '' : ` ${plural(resting, 'row')} could not be written: look at Check this workbook.`;
  return done(
    app,
    activity,
    'Who came',
    `${plural(came, 'student')} came${away === 0 ? '' : `, ${away} did not`}.${rest}`,
  );
});

/** The roster or the sign-in sheet. */
export function printFor(app: App, { id, sheet }: Ask<'visit.print'>): VisitDone {
  const link = printSheet(app, sheet, id);
  return {
    shown: shownVisit(app, activityKnown(app, id)),
    text: `“${link.name}” is in your Google Drive.`,
    batch: '',
    link,
  };
}
