/** The letters that students write: their teacher is asked twice, a frame helps, and a list says how far each class is. */
import type { App } from '../../app';
import { makeDocument } from '../../documents/make';
import { documentOf } from '../../documents/use';
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { responsibleTeacher } from '../../messages/recipient-rules';
import { whyWithdrawn } from '../../messages/withdrawal-rules';
import { activities, type Activity } from '../../records/activities';
import { ofUseUntil, waitsForLetters } from '../../records/letter-rules';
import { sayableActivity } from '../../records/sayable-activity';
import { staff } from '../../records/staff';
import { namingStudents } from '../../records/student-names';
import { schoolCalendar } from '../../schedule/school-days';
import { longDate, shortDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable } from '../../shared/text';
import { todayKind, type Moment, type TodayLine } from '../../today/line';
import { found } from '../../workbook/read/table';
import { commitClick } from '../../workbook/write/history';
import { askedOn } from './letter-rules';
import { letterFrameText, studentsLetters } from './texts';

export const askingForLetters: MailPlanner = {
  name: 'Plan students’ letters',
  about: 'Asks the teacher for the students’ thank-you letters on the next school day, and once more a week later',
  mails: [studentsLetters],
  automatic: () => true,
  plan(app) {
    const { workbook, clock } = app;
    const today = clock.today();
    const table = workbook.table(activities);
    const over = table.rows.filter((activity) => waitsForLetters(activity, today));
    return {
      planned: over.length === 0 ? [] : mailsOf(app, over),
      whyNot({ about, key }) {
        const activity = found(table, about ?? '');
        if (activity && activity !== 'rests' && (activity.letters === 'Sent' || activity.letters === 'Not this time'))
          return `The letters are set to “${activity.letters}”.`;
        return whyWithdrawn(activity, occasionOf(key ?? ''), { forPartner: false, mustBeOn: false }, today);
      },
    };
  },
};

function mailsOf(app: App, over: readonly Activity[]): PlannedMail[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const calendar = schoolCalendar(app);
  const names = namingStudents(workbook);
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  return over.flatMap((activity) => {
    const teacher = workbook.follow(staff, activity.teacher);
    const to = responsibleTeacher(teacher, activity.teacher?.label ?? '', today);
    // Without a teacher it is a problem of the activity, and a line of Today.
    if ('reason' in to) return [];
    const { title } = sayableActivity(activity, names);
    return askedOn(activity, calendar).map((sendOn, index) =>
      studentsLetters.plan({
        ...{ about: activity.id, aboutName: title ?? '', occasion: `${activity.date ?? ''}-letters-${index + 1}` },
        to,
        values: {
          activity: title ?? '',
          date: activity.date === null ? '' : longDate(activity.date),
          organization: activity.organization?.label ?? '',
          ...{ school, schoolPhone, coordinator },
        },
        ...{ sendOn, uselessAfter: ofUseUntil(activity), uselessFrom: null, due: sendOn <= today },
      }),
    );
  });
}

export function letterLines(rows: readonly Activity[], { today }: Moment): TodayLine[] {
  return rows
    .filter((activity) => waitsForLetters(activity, today))
    .map((activity): TodayLine => {
      const { id, title, letters, teacher, organization } = activity;
      const verb = letters === 'Written' ? 'Send' : 'Collect';
      const what = `${verb} the students’ thank-you letters for ${organization?.label ?? 'the partner'} (${title ?? ''})`;
      const offers = letters === 'Written' ? ['sent', 'not'] : ['written', 'sent', 'not'];
      return { id, what, due: today, loss: 'waits for us', minutes: 10, whose: teacher, offers };
    });
}

const settled = (state: NonNullable<Activity['letters']>, words: string) => ({
  label: state,
  act(_app: App, { title }: Activity, _moment: Moment, change: (values: Pick<Activity, 'letters'>) => void): string {
    change({ letters: state });
    return `Noted: the letters after “${title ?? ''}” ${words}.`;
  },
});

export const letterKind = todayKind({
  kind: 'letters',
  tab: activities,
  opens: 'row',
  lines: letterLines,
  outcomes: {
    written: settled('Written', 'are written'),
    sent: settled('Sent', 'are sent'),
    not: settled('Not this time', 'are left out this time'),
  },
});

export const letterFrame = documentOf({
  template: letterFrameText,
  pages(app, [id = '']) {
    const { workbook, settings } = app;
    const activity = workbook.table(activities).byId.get(id);
    if (!activity) throw new Failure('That activity is not there any more. Open this page again.');
    const { title } = sayableActivity(activity, namingStudents(workbook));
    return [
      {
        school: settings().schoolName,
        activity: title ?? '',
        when: activity.date === null ? '' : longDate(activity.date),
        organization: activity.organization?.label ?? '',
      },
    ];
  },
});

export function makeFrame(app: App, { id }: { id: string }): { text: string; url: string } {
  const title = app.workbook.table(activities).byId.get(id)?.title ?? '';
  const { name, url, made } = makeDocument(app, letterFrame, [id], title);
  return { url, text: made ? `“${name}” is in your Google Drive.` : `“${name}” is there already, and nothing in it has changed.` }; // prettier-ignore
}

/** Class by class, how far the letters are. */
export const lettersByClass: List = {
  key: 'letters',
  label: 'Students’ thank-you letters by class',
  of: ['activity', 'activities'],
  find(app) {
    const today = app.clock.today();
    const rows = rowsOf(app, activities).filter(({ letters }) => letters !== null);
    const waiting = rowsOf(app, activities).filter((each) => each.letters === null && waitsForLetters(each, today));
    const byClass = (a: Activity, b: Activity): number => (comparable(a.className ?? '') < comparable(b.className ?? '') ? -1 : 1); // prettier-ignore
    return {
      rows: [...rows, ...waiting].sort(byClass).map(({ id, title, className, letters, organization, date }) => ({
        id: null,
        rowId: id,
        name: className ?? 'No class is named',
        why: `${title ?? ''}: ${(letters ?? 'Not written yet').toLowerCase()}`,
        about: [organization?.label, date === null ? null : shortDate(date)].filter(Boolean).join(' · '),
        contact: '',
        empty: letters !== 'Sent' && letters !== 'Not this time',
        offers: [{ act: 'frame', label: 'Make the letter frame' }, ...(letters === 'Sent' ? [] : [{ act: 'sent', label: 'Sent' }])], // prettier-ignore
      })),
    };
  },
  acts: {
    frame: { label: 'Make the letter frame', act: (app, id) => makeFrame(app, { id }).text },
    sent: {
      label: 'Sent',
      act(app, id) {
        app.workbook.change(activities, id, { letters: 'Sent' });
        commitClick(app, 'Students’ letters sent');
        return 'Noted: the letters are sent.';
      },
    },
  },
};
