/** What is taken down on the page Reviews, and the address of the form for a piece of students’ work. */
import type { App } from '../../app';
import { answered } from '../../feature';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import { activities } from '../../records/activities';
import { feedback } from '../../records/feedback';
import { goals } from '../../records/goals';
import { reviewSubject, whyNotTold } from '../../records/review-rules';
import { namingStudents } from '../../records/student-names';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { comparable, tidy } from '../../shared/text';
import { commitClick } from '../../workbook/write/history';
import type { NewRow } from '../../workbook/tab';
import { reviewCalls, type ReviewDone } from './calls';
import { reviewsShown } from './shown';
import { pieceReference, workUse } from './work-form';

type Ask<Name extends keyof typeof reviewCalls> = ParsedOf<(typeof reviewCalls)[Name]>;
type Noted = Ask<'reviews.note'>;
type About = Pick<NewRow<typeof feedback>, 'subject' | 'activity' | 'organization' | 'skill' | 'groupSize'>;

function note(app: App, given: Noted): ReviewDone {
  const { workbook, clock } = app;
  const person = tidy(given.by);
  const [wentWell, toChange] = [given.good.trim() || null, given.change.trim() || null];
  if (person === '') throw new Failure('Say who has reviewed it.');
  if (wentWell === null && toChange === null) throw new Failure('Write what is good, or what should change.');
  const names = namingStudents(workbook);
  if ([person, given.figure, given.courses, given.good, given.change].some(names))
    throw new Failure('This names a student. Say it without a name and without a code, then note it again.');
  const about = aboutOf[given.kind](app, given);
  workbook.add(feedback, [
    { date: clock.today(), kind: 'Review', from: 'Board member', person, wentWell, toChange, ...about },
  ]);
  const { batch } = commitClick(app, `A review by the board: ${given.kind}`);
  return { shown: reviewsShown(app), text: 'Noted. The board hears of it with its next agenda.', batch };
}

const aboutOf: Record<Noted['kind'], (app: App, given: Noted) => About> = {
  Alignment({ workbook }, { activity: id, goal: name }) {
    const activity = workbook.table(activities).byId.get(id);
    const goal = workbook.table(goals).rows.filter((each) => comparable(each.name ?? '') === comparable(name))[0];
    if (!activity) throw new Failure('Choose the activity that was reviewed.');
    if (!goal || name === '') throw new Failure('Choose what students are to learn from it.');
    return {
      subject: reviewSubject('Alignment', ''),
      activity: { label: activity.title ?? '', meant: [activity.id] },
      organization: activity.organization,
      skill: { label: goal.name ?? '', meant: [goal.id] },
    };
  },
  Data(app, { figure, students }) {
    const of = tidy(figure);
    if (of === '') throw new Failure('Say which figure was reviewed.');
    const groupSize = /^\d{1,5}$/.test(students.trim()) ? Number(students) : null;
    const why = whyNotTold(groupSize, app.settings().smallGroup);
    if (why !== '') throw new Failure(why);
    return { subject: reviewSubject('Data', of), groupSize };
  },
  'Course sequence'(_app, { courses }) {
    const of = tidy(courses);
    if (of === '') throw new Failure('Say which courses were reviewed.');
    return { subject: reviewSubject('Course sequence', of) };
  },
};

function pieceAddress(app: App, { piece, skill }: Ask<'reviews.piece'>): { url: string; text: string } {
  const number = /^\d{1,4}$/.test(piece.trim()) ? Number(piece) : 0;
  if (number === 0) throw new Failure('Give the piece of work a number from 1 to 9999. No name, no code of a student.');
  const { form, made } = ensureForm(app, workUse);
  const text = made
    ? 'The form is made. Open it in a private window, to see whether people outside can.'
    : `Give this address to whoever looks at piece ${number}.`;
  return { url: addressFor(form, pieceReference(number), { skill }), text };
}

export const reviewAnswers = answered(reviewCalls, {
  'reviews.show': reviewsShown,
  'reviews.note': note,
  'reviews.piece': pieceAddress,
});
