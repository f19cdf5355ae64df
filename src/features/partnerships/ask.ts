/** Mail that the sidebar Partnership drafts for the primary contact: the board, colleagues, a welcome. */
import type { App } from '../../app';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import type { FormUse } from '../../forms/use';
import type { Mail } from '../../messages/declare';
import { queueNow } from '../../messages/queue';
import { optedOut, partnerContact } from '../../messages/recipient-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { currentPrimary } from '../../records/people-rules';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import type { Done, partnershipCalls } from './calls';
import { done } from './done';
import { boardUse, nominateUse } from './forms';
import { organizationOnPage, peopleOf } from './known';
import { orientationPack } from './orientation';
import { boardInvitation, nameColleagues, welcome } from './texts';

type Ask = ParsedOf<(typeof partnershipCalls)['partnership.ask']>;

/** `address` is present in mails that link to a form. */
type AskedWord = 'name' | 'organization' | 'address' | 'pack' | 'school' | 'schoolPhone' | 'coordinator';

const asks: Record<Ask['what'], { mail: Mail<AskedWord>; use: FormUse | null; why: string }> = {
  board: { mail: boardInvitation, use: boardUse, why: 'we would like to have you on our advisory board' },
  nominate: { mail: nameColleagues, use: nominateUse, why: 'you are our primary contact there' },
  welcome: { mail: welcome, use: null, why: 'your organization is our partner' },
};

/** Drafts a mail to the primary contact, with a link made for that person, for Mail. */
export function askPartner(app: App, { id, what }: Ask): Done {
  const { workbook, clock } = app;
  const asked = asks[what];
  const organization = organizationOnPage(app, id);
  const name = organization.name ?? '';
  const theirs = peopleOf(app, organization);
  const to = partnerContact(organization, name, theirs, optedOut(workbook.table(people).rows), clock.today());
  if ('reason' in to) throw new Failure(to.reason);
  const reference =
    what === 'board'
      ? id
      : (currentPrimary([name, ...(organization.formerNames ?? [])], theirs, clock.today())?.id ?? id);
  const form = asked.use && ensureForm(app, asked.use).form;
  const enclosures = what === 'welcome' ? orientationPack(app, organization, theirs) : [];
  const [mail] = queueNow(app, asked.mail, [
    {
      about: id,
      aboutName: name,
      organization: id,
      occasion: clock.today(),
      to,
      why: `You get this message because ${asked.why}.`,
      enclosures,
      values: {
        organization: name,
        address: form ? addressFor(form, reference) : '',
        pack: enclosures.length > 0 ? 'orientation pack' : '',
      },
    },
  ]);
  if (!mail) throw new Failure(`The template “${asked.mail.name}” is not in use. Tick In use in Templates.`);
  if (mail.state === 'suppressed') throw new Failure(mail.reason ?? '');
  if (what === 'board' && organization.boardStatus !== 'On the board')
    workbook.change(organizations, id, { boardStatus: 'Invited' });
  const text = `A mail to ${to.name} is in the Outbox. Look at it under Mail.`;
  // Undo would not take back the mail; that is done where it waits.
  return { ...done(app, organization, text, asked.mail.name), batch: '' };
}
