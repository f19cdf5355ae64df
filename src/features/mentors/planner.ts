/** Mail to the mentors of sessions ahead: what is coming, and who cannot come. All of it waits to be read. */
import type { App } from '../../app';
import type { BuiltForm } from '../../forms/built';
import { addressFor } from '../../forms/prefill-rules';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import type { Message } from '../../messages/tabs';
import { whyWithdrawn } from '../../messages/withdrawal-rules';
import { activities } from '../../records/activities';
import { isOn } from '../../records/activity-rules';
import { learningOf } from '../../records/learning';
import { sayingOf } from '../../records/told-rules';
import { schoolDayUpTo } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { addDays, type CalendarDate } from '../../shared/dates';
import { fingerprint } from '../../shared/fingerprint';
import { found } from '../../workbook/read/table';
import { comingUse, referenceOf } from './coming';
import { covering } from './cover';
import { aboutSession, formFor, mentorValues, momentOf, teacherOf, toMentor } from './mail-parts';
import { askingByMail, isByMail } from './questions/planner';
import { answersMail, questionsMail } from './questions/texts';
import { isAtRisk, whyAtRisk, type Session } from './session-rules';
import { sessionsAhead } from './sessions';
import { askingHowItWent } from './went/asking';
import { evaluationMail } from './went/texts';
import { atRiskMail, backMail, coverMail, sessionMail } from './texts';

const daysBefore = 7;

export const mentoring: MailPlanner = {
  name: 'Plan mail to mentors',
  about: 'Tells mentors of their next session, and the others of a team when one cannot come',
  mails: [sessionMail, coverMail, backMail, questionsMail, answersMail, evaluationMail],
  automatic: () => false,
  plan(app) {
    const today = app.clock.today();
    const ahead = sessionsAhead(app);
    const calendar = schoolCalendar(app);
    const onDay = (date: CalendarDate) => schoolDayUpTo(calendar, addDays(date, -daysBefore), true);
    const near = ahead.filter(({ activity }) => onDay(activity.date!) <= today && !isByMail(activity));
    const form = near.length === 0 ? null : formFor(app, comingUse);
    return {
      planned: [
        ...near.flatMap((session) => invitations(app, session, form!, onDay(session.activity.date!))),
        ...covering(app, ahead),
        ...askingByMail(app),
        ...askingHowItWent(app),
      ],
      whyNot: withdrawn(app),
    };
  },
};

/** At once, as far as the hour goes: the teacher can still find somebody, or call it off. */
export const atRisk: MailPlanner = {
  name: 'Tell of sessions at risk',
  about: 'Tells the responsible teacher at once when no mentor is left for a session',
  mails: [atRiskMail],
  automatic: () => true,
  plan: (app) => ({
    planned: sessionsAhead(app)
      .filter(isAtRisk)
      .map(({ activity, mentors }) =>
        atRiskMail.plan({
          ...aboutSession(activity),
          occasion: `${activity.date!}-${fingerprint(mentors.map(({ name }) => name).sort())}`,
          to: teacherOf(app, activity),
          values: { ...momentOf(activity), why: whyAtRisk({ activity, mentors }) },
          sendOn: app.clock.today(),
        }),
      ),
    whyNot: withdrawn(app),
  }),
};

function withdrawn(app: App): (message: Message) => string {
  const table = app.workbook.table(activities);
  const today = app.clock.today();
  return ({ about, key, kind }) => {
    const activity = found(table, about ?? '');
    if (kind === questionsMail.kind && activity && activity !== 'rests' && isOn(activity))
      return 'They have answered, or somebody else is asked.';
    if (kind === evaluationMail.kind && activity && activity !== 'rests' && isOn(activity))
      return 'They have answered, or another session of the team is planned.';
    if (kind === answersMail.kind) return 'The answers were corrected, or the session is not there any more.';
    const why = whyWithdrawn(activity, occasionOf(key ?? ''), { forPartner: false, mustBeOn: true }, today);
    return why === 'It is meant for someone else now, or for nobody.' ? 'Who comes to the session has changed.' : why;
  };
}

function invitations(app: App, session: Session, form: BuiltForm, sendOn: CalendarDate): PlannedMail[] {
  const { activity, mentors } = session;
  return mentors.flatMap((mentor): PlannedMail[] => {
    if (mentor.person === null || mentor.cannotCome) return [];
    return [
      sessionMail.plan({
        ...toMentor(app, session, mentor.person),
        occasion: activity.date!,
        says: sayingOf(activity, 'guest'),
        values: {
          ...mentorValues(app, session, mentor),
          learning: learningOf(app.workbook, activity),
          prompt: activity.questions ?? '',
          address: addressFor(form, referenceOf(activity.id, mentor.person.id)),
        },
        sendOn,
      }),
    ];
  });
}
