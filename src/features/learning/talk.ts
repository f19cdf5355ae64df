/** Inviting a partner to a talk, a tour or an internship, and what it should know before it comes to a class. */
import type { App } from '../../app';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import { queueMails } from '../../messages/queue';
import type { PlannedMail } from '../../messages/queue-rules';
import { outbox, type Message } from '../../messages/tabs';
import { whyWithdrawn } from '../../messages/withdrawal-rules';
import { activities, type Activity } from '../../records/activities';
import { sayingOf } from '../../records/told-rules';
import { addDays, shortMoment, type CalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { found } from '../../workbook/read/table';
import { partnersOf, type Partnered } from './partnered';
import { mayBePrepared, prepareOn, tellsSomething, whatItIs, whyNotInvited } from './talk-rules';
import { visitInvitation, visitPreparation } from './texts';

const isInvitation = ({ kind }: Pick<Message, 'kind'>): boolean => kind === visitInvitation.kind;
const waits = ({ state }: Message): boolean => state === 'draft' || state === 'approved';

/** A draft to the partner's contact, once for each activity and person. Returns what happened, for staff. */
export function invite(app: App, activity: Activity): string {
  const { workbook, clock } = app;
  const whyNot = whyNotInvited(activity, clock.today());
  if (whyNot !== null) throw new Failure(whyNot);
  const [partnered] = partnersOf(app, [activity]) as [Partnered];
  const { contact, unsayable } = partnered;
  if (unsayable !== null) throw new Failure(unsayable);
  if ('reason' in contact) throw new Failure(contact.reason);
  const before = workbook
    .table(outbox)
    .rows.filter((row) => isInvitation(row) && row.about === activity.id && row.to === contact.email)
    .filter(({ state }) => state === 'sent' || state === 'claimed' || state === 'unknown')[0];
  if (before?.changedAt)
    throw new Failure(`${contact.name} was invited to it already, on ${shortMoment(before.changedAt)}.`);
  const planned = [invitation(partnered, clock.today())];
  queueMails(app, { mails: [visitInvitation], planned, automatic: false, keepOthers: true });
  return `The invitation to ${contact.name} is waiting under Mail.`;
}

/**
 * A waiting invitation follows its activity, and goes when it was answered or called off. What helps to prepare goes to
 * whoever has confirmed that they come to a class.
 */
export const accompanying: MailPlanner = {
  name: 'Plan invitations and preparation',
  about: 'Keeps waiting invitations right, and tells guests of a class what helps to prepare',
  mails: [visitInvitation, visitPreparation],
  automatic: () => false,
  plan(app) {
    const { workbook, clock } = app;
    const today = clock.today();
    const table = workbook.table(activities);
    const waiting = workbook.table(outbox).rows.filter((row) => isInvitation(row) && waits(row));
    const sendOn = new Map(waiting.map((row) => [row.about, row.sendOn ?? today]));
    const invited = table.rows.filter((each) => sendOn.has(each.id) && whyNotInvited(each, today) === null);
    const coming = table.rows.filter((each) => mayBePrepared(each, today));
    const all = invited.length + coming.length === 0 ? [] : partnersOf(app, [...invited, ...coming]);
    return {
      planned: all.map((each, index) =>
        index < invited.length
          ? invitation(each, sendOn.get(each.activity.id) ?? today)
          : preparation(each, each.activity.date ?? today),
      ),
      whyNot(message) {
        const activity = found(table, message.about ?? '');
        if (isInvitation(message) && activity && activity !== 'rests')
          return whyNotInvited(activity, today) ?? 'It is meant for someone else now, or for nobody.';
        const occasion = occasionOf(message.key ?? '');
        return whyWithdrawn(activity, occasion, { forPartner: true, mustBeOn: true }, today);
      },
    };
  },
};

function invitation(partnered: Partnered, sendOn: CalendarDate): PlannedMail {
  const { activity, values } = partnered;
  return visitInvitation.plan({
    ...common(partnered),
    occasion: 'invitation',
    why: `You get this message because we would like to do something with ${values.organization}.`,
    values: { ...aboutClass(partnered), ...values, what: whatItIs(activity) },
    sendOn,
    uselessAfter: activity.date ?? sendOn,
    uselessFrom: activity.start,
    due: true,
  });
}

function preparation(partnered: Partnered, date: CalendarDate): PlannedMail {
  const { activity, learning, values } = partnered;
  const { students, before, questions, logistics } = activity;
  return visitPreparation.plan({
    ...common(partnered),
    occasion: `${date}-prepare`,
    why: `You get this message because ${values.organization} is coming to our class.`,
    values: {
      ...aboutClass(partnered),
      ...values,
      howMany: students === null ? '' : String(students),
      before: before ?? '',
      questions: questions ?? '',
      logistics: logistics ?? '',
    },
    sendOn: prepareOn(date),
    uselessAfter: addDays(date, -1),
    uselessFrom: null,
    due: tellsSomething(activity, learning),
  });
}

function common({ activity, organizationId, contact, unsayable }: Partnered) {
  const about = { about: activity.id, aboutName: activity.title ?? '' };
  const to = unsayable === null ? contact : { reason: unsayable };
  return { ...about, to, says: sayingOf(activity, 'partner'), organization: organizationId };
}

function aboutClass({ activity: { place, className }, learning }: Partnered) {
  return { place: place ?? '', className: className ?? '', learning };
}
