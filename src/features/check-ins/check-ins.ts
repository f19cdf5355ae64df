/** Partners of whom nothing was heard for a while are asked how it goes: one draft each, taken back at any sign. */
import type { App } from '../../app';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import type { MailPlanner } from '../../messages/planner';
import { occasionOf } from '../../messages/keys';
import type { PlannedMail } from '../../messages/queue-rules';
import { byOrganization, optedOut, partnerContact } from '../../messages/recipient-rules';
import { outbox, type Message } from '../../messages/tabs';
import { organizations, type Organization } from '../../records/organizations';
import { partnerships } from '../../records/partnerships';
import { people } from '../../records/people';
import { longDate } from '../../shared/dates';
import { mostWaiting, silence, whyNotAsked, type Silent } from './check-in-rules';
import { pulseUse } from './pulse';
import { signsOf } from './signs';
import { checkInMail } from './texts';

export const checkingIn: MailPlanner = {
  name: 'Plan check-ins',
  about: 'Asks partners how it goes of whom nothing was heard for a while',
  mails: [checkInMail],
  automatic: () => false,
  plan(app) {
    const { workbook, clock } = app;
    const partners = workbook.table(organizations).rows.filter(({ stage }) => stage === 'Partner');
    const signs = signsOf(app, partners);
    const daysOf = spans(app);
    const silent = partners.flatMap((organization) => {
      const { id } = organization;
      const since = silence(signs.get(id), daysOf(id), clock.today());
      return since === null ? [] : [{ organization, since, last: signs.get(id)!.on }];
    });
    silent.sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
    const isPartner = new Set(partners.map(({ id }) => id));
    return {
      planned: silent.length === 0 ? [] : asking(app, silent),
      whyNot: ({ about }) => whyNotAsked(isPartner.has(about ?? '') ? signs.get(about ?? '') : undefined, longDate),
    };
  },
};

/** After how many days a partner is asked: as Partnerships has it, otherwise as Settings has it. */
function spans(app: App): (organizationId: string) => number {
  const { workbook, settings } = app;
  const own = new Map(
    workbook
      .rowsOf(partnerships)
      .flatMap(({ organization, checkInDays }) =>
        checkInDays === null ? [] : [[workbook.follow(organizations, organization)?.id ?? '', checkInDays] as const],
      ),
  );
  return (id) => own.get(id) ?? settings().checkInDays;
}

function asking(app: App, silent: readonly { organization: Organization; since: Silent }[]): PlannedMail[] {
  const { workbook, clock } = app;
  const { form } = ensureForm(app, pulseUse);
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const groups = byOrganization(everyone, (each) => workbook.follow(organizations, each.organization)?.id ?? null);
  const isSettled = settledIn(workbook.rowsOf(outbox));
  let waiting = 0;
  return silent.map(({ organization, since }) => {
    const { id, name } = organization;
    const to = partnerContact(organization, '', groups.get(id) ?? [], unwilling, clock.today());
    if ('email' in to && !isSettled(id, since.occasion)) waiting++;
    return checkInMail.plan({
      ...{ about: id, aboutName: name ?? '', occasion: since.occasion, organization: id },
      to,
      why: `You get this message because ${name ?? 'your organization'} is a partner of our school.`,
      values: { organization: name ?? '', address: addressFor(form, id), school, schoolPhone, coordinator },
      ...{ sendOn: since.from, uselessAfter: since.until, uselessFrom: null },
      due: waiting <= mostWaiting,
    });
  });
}

/** Whether somebody has decided about the mail of a span: it does not wait. */
function settledIn(mails: readonly Message[]): (about: string, occasion: string) => boolean {
  const settled = new Set(
    mails.flatMap(({ kind, state, about, key }) =>
      kind === checkInMail.kind && state !== 'draft' && state !== 'approved' ? `${about} ${occasionOf(key ?? '')}` : [],
    ),
  );
  return (about, occasion) => settled.has(`${about} ${occasion}`);
}
