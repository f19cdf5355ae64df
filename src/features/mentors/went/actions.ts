/** What staff do about how mentoring went: get the students’ addresses, decide what changes, make the papers. */
import type { App } from '../../../app';
import { makeDocument } from '../../../documents/make';
import { ensureForm } from '../../../forms/make';
import { activities } from '../../../records/activities';
import { feedback } from '../../../records/feedback';
import { namingStudents } from '../../../records/student-names';
import { staff } from '../../../records/staff';
import type { ParsedOf } from '../../../shared/calls';
import { toCalendarDate } from '../../../shared/dates';
import { Failure } from '../../../shared/failure';
import { comparable, tidy } from '../../../shared/text';
import { commitClick } from '../../../workbook/write/history';
import type { mentorCalls, MentorsDone } from '../calls';
import { mentorsShown } from '../shown';
import { menteesUse } from './answers';
import { lastSessions } from './asking';
import { mentorPapers } from './papers';
import { subject } from './rating-rules';

type Ask<Name extends keyof typeof mentorCalls> = ParsedOf<(typeof mentorCalls)[Name]>;

const waitMs = 20_000;

export function makeStudentForm(app: App): MentorsDone {
  ensureForm(app, menteesUse);
  const text = 'The form is made. Open an address in a private window first, to see whether students can.';
  return { shown: mentorsShown(app), text, batch: '' };
}

/** A row of Feedback, so that it has an owner and a day, and is shown until it is done. */
export function decideChange(app: App, given: Ask<'mentors.decide'>): MentorsDone {
  return app.exclusive.run(waitMs, () => {
    const { workbook, clock } = app;
    const decision = tidy(given.decision);
    const owner = workbook.table(staff).byId.get(given.owner);
    const due = toCalendarDate(given.due);
    if (decision === '') throw new Failure('Say what you change.');
    if (namingStudents(workbook)(decision))
      throw new Failure('This names a student, and the board reads it. Take it out.');
    if (!owner) throw new Failure('Choose who sees to it.');
    if (due === null || due < clock.today()) throw new Failure('Choose the day by which it is done, today or later.');
    const last = lastSessions(app).filter(
      ({ activity }) => comparable(activity.team ?? '') === comparable(given.team),
    )[0];
    const session = workbook.table(activities).byId.get(last?.activity.id ?? '');
    workbook.add(feedback, [
      {
        ...{ date: clock.today(), kind: 'Evaluation', from: 'Teacher', subject, decision, due },
        owner: { label: owner.name ?? '', meant: [owner.id] },
        activity: session ? { label: session.title ?? '', meant: [session.id] } : null,
      },
    ]);
    const { batch } = commitClick(app, 'Mentors: what changes');
    return {
      shown: mentorsShown(app),
      text: `Noted for ${owner.name ?? ''}. The summary for the board says it.`,
      batch,
    };
  });
}

/** Once it is made, the hourly run makes it anew where what it tells has changed. */
export function makePaper(app: App, { kind }: Ask<'mentors.paper'>): MentorsDone {
  const use = mentorPapers.filter(({ template }) => template.kind === kind)[0];
  if (!use) throw new Failure('Choose which paper is to be made.');
  const { name, made } = makeDocument(app, use, [], 'Mentors');
  const text = made
    ? `“${name}” is in your Google Drive.`
    : `“${name}” is there already, and nothing in it has changed.`;
  return { shown: mentorsShown(app), text, batch: '' };
}
