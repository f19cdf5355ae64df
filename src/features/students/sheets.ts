/** The roster and the sign-in sheet of an activity, to print: codes and blanks, no name of a student. */
import type { App } from '../../app';
import { makeDocument } from '../../documents/make';
import { tableRow as row } from '../../documents/paper';
import { documentOf, type DocumentUse } from '../../documents/use';
import { activities } from '../../records/activities';
import { sayableActivity } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { longDate, twelveHour } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable } from '../../shared/text';
import { rosterText, signInText } from './sheet-texts';
import { visitsOf, type Visit } from './visits';

function facts(app: App, id: string) {
  const found = app.workbook.table(activities).byId.get(id);
  if (!found) throw new Failure('That activity is not in Activities any more. Open this page again.');
  const visit = visitsOf(app.workbook, app.clock.today()).of(found);
  if (visit.listed.length === 0) throw new Failure('Nobody is listed yet. List the students first.');
  const { title, kind, date, start, place, organization, transport } = sayableActivity(
    found,
    namingStudents(app.workbook),
  );
  const { schoolName: school, schoolPhone } = app.settings();
  const { teacher, teacherPhone } = visit.facts;
  return {
    visit,
    values: {
      ...{ school, schoolPhone },
      activity: title ?? kind ?? 'Activity',
      organization: organization?.label ?? '',
      when: [date === null ? '' : longDate(date), start === null ? '' : twelveHour(start)].filter(Boolean).join(', '),
      place: place ?? '',
      responsible: [teacher, teacherPhone].filter(Boolean).join(', '),
      transport: transport ?? '',
      count: String(visit.listed.length),
    },
  };
}

const sorted = ({ listed }: Visit) =>
  [...listed].sort((one, other) => (comparable(one.code) < comparable(other.code) ? -1 : 1));
/** Printed at once, they stay as they are: the hourly run makes none again. */
const roster = documentOf({
  template: rosterText,
  pages(app, [id = ''], again) {
    if (again) return null;
    const { visit, values } = facts(app, id);
    const codes = sorted(visit).map(({ code, noPermission }) =>
      row(code, '', noPermission === null ? 'Yes' : `No: ${noPermission}`, '', '', ''),
    );
    return [{ ...values, codes: codes.join('\n') }];
  },
});

const signIn = documentOf({
  template: signInText,
  pages(app, [id = ''], again) {
    if (again) return null;
    const { visit, values } = facts(app, id);
    const adults = visit.adults.map(({ person, organization }) => [person, organization].filter(Boolean).join(', '));
    const who = [...sorted(visit).map(({ code }) => code), ...adults, '', '', ''];
    return [{ ...values, everyone: who.map((each) => row(each, '', '', '')).join('\n') }];
  },
});

export const printedSheets = { roster, 'sign-in': signIn } satisfies Record<string, DocumentUse>;
export type PrintedSheet = keyof typeof printedSheets;

export function printSheet(app: App, sheet: PrintedSheet, id: string): { name: string; url: string } {
  const { name, url } = makeDocument(app, printedSheets[sheet], [id], facts(app, id).values.activity);
  return { name, url };
}
