/** The mails that ask partners how an activity was: the day after, and once more a week of school later. */
import type { App } from '../../app';
import type { BuiltForm } from '../../forms/built';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { outbox, type Message } from '../../messages/tabs';
import { whyWithdrawn } from '../../messages/withdrawal-rules';
import { activities, type Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { addDays, daysBetween, toCalendarDate, type CalendarDate } from '../../shared/dates';
import { found } from '../../workbook/read/table';
import { askAgainOn, askUntil, hasSaid, mayBeAsked, ofUseUntil } from './debrief-rules';
import { debriefUse } from './debrief-answers';
import { partnersOf, type Partnered } from './partnered';
import { debriefMail, debriefReminder } from './texts';

export const debriefing: MailPlanner = {
  name: 'Plan debriefs',
  about: 'Asks the partner how it was, the day after an activity with students',
  mails: [debriefMail, debriefReminder],
  automatic: () => false,
  plan(app, since) {
    const today = app.clock.today();
    const table = app.workbook.table(activities);
    const over = table.rows.filter((activity) => mayBeAsked(activity, today, since));
    const whyNot = ({ about, key }: Message): string => {
      const activity = found(table, about ?? '');
      if (activity && activity !== 'rests' && hasSaid(activity, 'Partner')) return 'They have said how it was already.';
      return whyWithdrawn(activity, occasionOf(key ?? ''), { forPartner: true, mustBeOn: false }, today);
    };
    return { planned: over.length === 0 ? [] : asking(app, over, today, since), whyNot };
  },
};

function asking(app: App, over: readonly Activity[], today: CalendarDate, since: CalendarDate | null): PlannedMail[] {
  const { form } = ensureForm(app, debriefUse);
  const calendar = schoolCalendar(app);
  const sent = app.workbook
    .table(outbox)
    .rows.filter(({ kind, state }) => kind === debriefMail.kind && state === 'sent');
  return partnersOf(app, over).flatMap((each): PlannedMail[] => {
    const { activity } = each;
    const last = lastDay(activity);
    if (last === null || activity.date === null) return [];
    const isEarly = daysBetween(last, today) <= askUntil;
    const first = debriefMail.plan({
      ...common(each, form, last),
      to: each.contact,
      sendOn: addDays(last, 1),
      due: isEarly,
      missed: !isEarly && since !== null && since <= last,
    });
    const before = sent.filter(
      ({ about, key }) => about === activity.id && occasionOf(key ?? '') === first.occasion,
    )[0];
    const askedOn = toCalendarDate((before?.changedAt ?? '').slice(0, 10));
    if (!before?.to || askedOn === null) return [first];
    const sendOn = askAgainOn(askedOn, calendar);
    const to = { email: before.to, name: before.toName ?? '' };
    return [first, debriefReminder.plan({ ...common(each, form, last), to, sendOn, due: sendOn <= today })];
  });
}

function common({ activity, organizationId, values }: Partnered, form: BuiltForm, last: CalendarDate) {
  const organization = values.organization;
  return {
    about: activity.id,
    aboutName: activity.title ?? '',
    occasion: `${activity.date ?? ''}-debrief`,
    organization: organizationId,
    why: `You get this message because ${organization} took part in an activity with us.`,
    values: { ...values, address: addressFor(form, activity.id) },
    uselessAfter: addDays(last, ofUseUntil),
    uselessFrom: null,
  };
}
