/** Mail to everyone: the board before a meeting, primary contacts once a year. Drafts only. */
import type { App } from '../../app';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import { occasionOf } from '../../messages/keys';
import { queueNow, type AskedMail } from '../../messages/queue';
import { byPartnerbook } from '../../messages/queue-rules';
import type { Mail, WordsOf } from '../../messages/declare';
import { outbox, type Message } from '../../messages/tabs';
import { schoolYear } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import { rowMeant } from '../../workbook/read/selection';
import { activities } from '../../records/activities';
import { byOrganization, optedOut, partnerContact } from '../../messages/recipient-rules';
import { currentPrimary, isCurrent } from '../../records/people-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { meetingMail } from './substitutes';
import { attendUse, representUse } from './forms';
import { meetingInvitation, whoRepresents } from './texts';

/** Menu item: Invite the board to a meeting. */
export function inviteBoard(app: App): void {
  const { workbook, clock } = app;
  const meeting = rowMeant(app, activities, 'Select the meeting in the Activities tab.');
  if ('hint' in meeting) throw new Failure(meeting.hint);
  if (meeting.date === null) throw new Failure('This meeting has no date yet. Type it first.');
  const members = workbook
    .table(people)
    .rows.filter((each) => each.role === 'Board representative' && isCurrent(each, clock.today()));
  const { form } = ensureForm(app, attendUse);
  const mails = members.flatMap((person) => {
    const organization = workbook.follow(organizations, person.organization);
    return organization ? [meetingMail(form, meeting, organization, person, '')] : [];
  });
  queueAsked(app, 'Invite the board', meetingInvitation, mails);
}

/** Menu item: Ask who represents partners. Each partner is asked once a school year, whichever person receives it. */
export function askWhoRepresents(app: App): void {
  queueAsked(app, 'Ask who represents partners', whoRepresents, representMails(app));
}

/** The hourly part, in the fall and only if the school wants it: drafts for those not asked this school year. */
export function askYearly(app: App): void {
  const mails = representMails(app);
  if (mails.length > 0) queueNow(app, whoRepresents, mails);
}

/** One mail for each partner not asked this school year; a form is made only if there is anyone to ask. */
function representMails(app: App): AskedMail<WordsOf<typeof whoRepresents>>[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const year = schoolYear(today).replace('–', '-');
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const groups = byOrganization(everyone, (each) => workbook.follow(organizations, each.organization)?.id ?? null);
  const isOpen = ({ state, by }: Message): boolean =>
    state === 'suppressed' || (state === 'canceled' && by === byPartnerbook);
  const asked = new Set(
    workbook
      .table(outbox)
      .rows.filter(
        (row) =>
          !isOpen(row) && (row.key ?? '').indexOf(`${whoRepresents.kind}/`) === 0 && occasionOf(row.key ?? '') === year,
      )
      .map(({ about }) => about),
  );
  const wanted = workbook.table(organizations).rows.filter(({ id, stage }) => stage === 'Partner' && !asked.has(id));
  if (wanted.length === 0) return [];
  const { form } = ensureForm(app, representUse);
  return wanted.map((organization) => {
    const { id, name, formerNames } = organization;
    const theirs = groups.get(id) ?? [];
    const to = partnerContact(organization, name ?? '', theirs, unwilling, today);
    const primary = currentPrimary([name ?? '', ...(formerNames ?? [])], theirs, today);
    return {
      about: id,
      aboutName: name ?? '',
      organization: id,
      occasion: year,
      to,
      why: 'You get this message because you are our contact there.',
      values: {
        organization: name ?? '',
        address: addressFor(form, primary?.id ?? ''),
      },
    };
  });
}

function queueAsked(app: App, title: string, mail: Mail, mails: readonly AskedMail[]): void {
  const { ui } = app;
  if (mails.length === 0) throw new Failure('There is nobody to write to now, or all have been asked already.');
  const names = mails.map(({ to, aboutName, values }) =>
    'email' in to ? `${to.name} <${to.email}>, ${values.organization ?? ''}` : `${aboutName}: ${to.reason}`,
  );
  if (!ui.confirm(title, `${plural(mails.length, 'draft')} in the Outbox:\n\n${names.join('\n')}`)) return;
  const rows = queueNow(app, mail, mails);
  const drafts = rows.filter(({ state }) => state === 'draft').length;
  ui.tell(title, `${plural(drafts, 'draft')} in the Outbox. Look at them under Mail.`);
}
