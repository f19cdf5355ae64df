/** Questions to email mentors, and their answers to the teacher: staff stand between students and mentors at both ends. */
import type { App } from '../../../app';
import { addressFor } from '../../../forms/prefill-rules';
import type { PlannedMail } from '../../../messages/queue-rules';
import type { Activity } from '../../../records/activities';
import { isOn } from '../../../records/activity-rules';
import { addDays, longDate } from '../../../shared/dates';
import { fingerprint } from '../../../shared/fingerprint';
import { referenceOf } from '../coming';
import { aboutSession, formFor, teacherOf, toMentor, mentorValues } from '../mail-parts';
import type { Session } from '../session-rules';
import { sessionsOf } from '../sessions';
import { questionsUse } from './answers';
import { questionsSaid } from './set-rules';
import { setsOf } from './sets';
import { answersMail, questionsMail } from './texts';

/** So long after the day of the session an answer is of use. */
const daysOfUse = 30;

/** From the day of the session on. A mentor who has answered is not asked. */
export function askingByMail(app: App): PlannedMail[] {
  const today = app.clock.today();
  const sessions = sessionsOf(
    app,
    (activity) => isByMail(activity) && isOn(activity) && activity.date! <= today && addDays(activity.date!, daysOfUse) >= today, // prettier-ignore
  );
  if (sessions.length === 0) return [];
  const sets = setsOf(app);
  return sessions.flatMap((session) => {
    const asked = questionsSaid(session.activity.questions ?? '', sets);
    return [...asking(app, session, asked), ...answered(app, session)];
  });
}

export const isByMail = ({ form }: Pick<Activity, 'form'>): boolean => form === 'Email mentoring';

function asking(app: App, session: Session, asked: ReturnType<typeof questionsSaid>): PlannedMail[] {
  const { activity, mentors, rows } = session;
  const form = formFor(app, questionsUse);
  const lines = 'lines' in asked ? asked.lines : [];
  return mentors.flatMap((mentor): PlannedMail[] => {
    const { person, cannotCome } = mentor;
    const has = rows.some(({ answers, person: name }) => answers !== null && name === mentor.name);
    if (person === null || cannotCome || has) return [];
    const filled = Object.fromEntries(lines.map((line, index) => [`q${index + 1}`, `${line}\n`]));
    const { others: _others, place: _place, ...values } = mentorValues(app, session, mentor);
    return [
      questionsMail.plan({
        ...toMentor(app, session, person),
        ...('fault' in asked ? { to: { reason: `“Questions” of the activity: ${asked.fault}` } } : {}),
        occasion: activity.date!,
        values: {
          ...values,
          questions: lines.map((line, index) => `${index + 1}. ${line}`).join('\n'),
          address: addressFor(form, referenceOf(activity.id, person.id), filled),
        },
        sendOn: activity.date!,
        uselessAfter: addDays(activity.date!, daysOfUse),
        uselessFrom: null,
      }),
    ];
  });
}

/** Corrected answers make another mail; one that still waits goes. */
function answered(app: App, { activity, rows }: Session): PlannedMail[] {
  return rows.flatMap((row): PlannedMail[] => {
    if (row.answers === null) return [];
    return [
      answersMail.plan({
        ...aboutSession(activity),
        occasion: `${activity.date!}-${row.id}-${fingerprint(row.answers)}`,
        to: teacherOf(app, activity),
        values: {
          activity: activity.title ?? '',
          when: longDate(activity.date!),
          mentor: row.person ?? '',
          answers: row.answers,
        },
        sendOn: activity.date!,
        uselessAfter: addDays(activity.date!, 2 * daysOfUse),
        uselessFrom: null,
      }),
    ];
  });
}
