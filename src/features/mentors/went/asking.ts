/** Asks mentors how it went, the day after the last session of their team for now. */
import type { App } from '../../../app';
import { addressFor } from '../../../forms/prefill-rules';
import type { PlannedMail } from '../../../messages/queue-rules';
import { activities } from '../../../records/activities';
import { isOn } from '../../../records/activity-rules';
import { feedback } from '../../../records/feedback';
import { addDays, schoolYear, type CalendarDate } from '../../../shared/dates';
import { comparable } from '../../../shared/text';
import { referenceOf } from '../coming';
import { formFor, mentorValues, toMentor } from '../mail-parts';
import type { Session } from '../session-rules';
import { sessionsOf } from '../sessions';
import { mentorsUse } from './answers';
import { isAboutMentoring } from './rating-rules';
import { evaluationMail } from './texts';

const daysOfUse = 30;

/** Of each team the latest session of this school year. */
export function lastSessions(app: App, wanted: (date: CalendarDate) => boolean = () => true): Session[] {
  const today = app.clock.today();
  const last = new Map<string, Session>();
  const all = sessionsOf(
    app,
    (each) =>
      isOn(each) &&
      comparable(each.team ?? '') !== '' &&
      schoolYear(each.date!) === schoolYear(today) &&
      wanted(each.date!),
  );
  for (const session of all) last.set(comparable(session.activity.team ?? ''), session);
  return [...last.values()];
}

export function askingHowItWent(app: App): PlannedMail[] {
  const today = app.clock.today();
  const isDue = (date: CalendarDate): boolean => date < today && addDays(date, daysOfUse) >= today;
  const over = lastSessions(app).filter(({ activity }) => isDue(activity.date!));
  if (over.length === 0) return [];
  const form = formFor(app, mentorsUse);
  const said = new Set(
    app.workbook
      .rowsOf(feedback)
      .filter(isAboutMentoring)
      .map(
        ({ activity, person }) => `${app.workbook.follow(activities, activity)?.id ?? ''} ${comparable(person ?? '')}`,
      ),
  );
  return over.flatMap((session) => {
    const { activity, mentors } = session;
    return mentors.flatMap((mentor): PlannedMail[] => {
      const { person, name } = mentor;
      if (person === null || said.has(`${activity.id} ${comparable(name)}`)) return [];
      const { activity: title, reachTeacher, school, schoolPhone, coordinator } = mentorValues(app, session, mentor);
      return [
        evaluationMail.plan({
          ...toMentor(app, session, person),
          occasion: `${activity.date!}-evaluation`,
          values: {
            ...{ activity: title, team: activity.team ?? '', reachTeacher, school, schoolPhone, coordinator },
            address: addressFor(form, referenceOf(activity.id, person.id)),
          },
          sendOn: addDays(activity.date!, 1),
          uselessAfter: addDays(activity.date!, daysOfUse),
          uselessFrom: null,
        }),
      ];
    });
  });
}
