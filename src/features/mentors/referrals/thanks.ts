/** Whoever recommended somebody is thanked once, and Connections says when. */
import type { App } from '../../../app';
import { occasionOf } from '../../../messages/keys';
import type { MailPlanner } from '../../../messages/planner';
import type { PlannedMail } from '../../../messages/queue-rules';
import { outbox } from '../../../messages/tabs';
import { connections, type Connection } from '../../../records/connections';
import { people, type Person } from '../../../records/people';
import { addDays, boundsOfSchoolYear, schoolYear, toCalendarDate, type CalendarDate } from '../../../shared/dates';
import { comparable } from '../../../shared/text';
import { commitLogged } from '../../../workbook/write/history';
import { reachOf } from '../mail-parts';
import { sayWhom, toThank } from './referral-rules';
import { referralThanks } from './texts';

/** Later than this, thanks are odd. */
const daysOfUse = 60;

export const thankingReferrers: MailPlanner = {
  name: 'Plan thanks for referrals',
  about: 'Thanks whoever recommended somebody, once',
  mails: [referralThanks],
  automatic: () => false,
  plan: (app) => ({
    planned: toThank(app.workbook.rowsOf(connections)).map((group) => thanks(app, group)),
    whyNot: () => 'They were thanked already, or the referral is not in Connections any more.',
  }),
};

/** The member as People has them. */
function referrer({ workbook }: App, { knower }: Connection): Person | null {
  const same = workbook.rowsOf(people).filter(({ name }) => comparable(name ?? '') === comparable(knower ?? ''));
  return same.filter(({ role }) => role === 'Board representative')[0] ?? same[0] ?? null;
}

/** What the mail is about: the person where People has one, so that it stays the same when rows are moved. */
const aboutOf = (app: App, group: readonly Connection[]): string => referrer(app, group[0]!)?.id ?? group[0]!.id;
const occasionFor = ([first]: readonly Connection[]): string => first!.since ?? 'undated';

function thanks(app: App, group: readonly Connection[]): PlannedMail {
  const [{ knower, knowerEmail, since }] = group as [Connection];
  const person = referrer(app, group[0]!);
  const today = app.clock.today();
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const until = since === null ? endOfYear(today) : addDays(since, daysOfUse);
  const reason = `${knower ?? ''} has no email address in Connections or People that can be used.`;
  return referralThanks.plan({
    about: aboutOf(app, group),
    aboutName: knower ?? '',
    occasion: occasionFor(group),
    to:
      person?.contact === 'Do not contact'
        ? reachOf(person)
        : knowerEmail !== null
          ? { email: knowerEmail, name: knower ?? '' }
          : person?.email != null
            ? reachOf(person)
            : { reason },
    why: 'You get this message because you recommended somebody to our school.',
    values: { school, schoolPhone, coordinator, recommended: group.map(sayWhom).join(', ') },
    sendOn: since ?? boundsOfSchoolYear(schoolYear(today)).first,
    uselessAfter: until,
    uselessFrom: null,
    due: until >= today,
  });
}

const endOfYear = (today: CalendarDate): CalendarDate => addDays(boundsOfSchoolYear(schoolYear(today)).next, -1);

/** Part of the hourly run. Reads Outbox only while somebody is still to be thanked. */
export function noteThanked(app: App): void {
  const { workbook } = app;
  const groups = toThank(workbook.rowsOf(connections));
  if (groups.length === 0) return;
  const sent = new Map(
    workbook
      .rowsOf(outbox)
      .filter(({ kind, state }) => kind === referralThanks.kind && state === 'sent')
      .map(({ about, key, changedAt }) => [`${about} ${occasionOf(key ?? '')}`, changedAt]),
  );
  for (const group of groups) {
    const thankedOn = toCalendarDate((sent.get(`${aboutOf(app, group)} ${occasionFor(group)}`) ?? '').slice(0, 10));
    if (thankedOn !== null) for (const { id } of group) workbook.change(connections, id, { thankedOn });
  }
  commitLogged(app, { why: 'Thanks for a referral have been mailed' });
}
