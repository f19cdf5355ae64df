/**
 * Graduates are invited by mail, to addresses that are pasted. The addresses stand in Outbox only. In its place, the
 * address of the form has a mark, which only this workbook can make of it, so that nobody is reminded who has answered.
 */
import type { App } from '../../app';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import { addressed } from '../../messages/addressee-rules';
import { compose, type Composed } from '../../messages/compose';
import { footer } from '../../messages/footer';
import { gateOf } from '../../messages/gate';
import { hiddenKey, keyOf } from '../../messages/keys';
import { queueNow } from '../../messages/queue';
import { byPartnerbook } from '../../messages/queue-rules';
import { outbox, type Message } from '../../messages/tabs';
import { findTemplate } from '../../messages/templates';
import type { Email } from '../../shared/contact';
import { schoolYear } from '../../shared/dates';
import { digest } from '../../shared/digest';
import { Failure } from '../../shared/failure';
import { newId } from '../../shared/ids';
import { grouped, plural } from '../../shared/text';
import type { InvitePreview } from './calls';
import { graduateInvitation } from './invitation-texts';
import { pastedAddresses } from './pasted-rules';
import { graduates } from './surveys';

const mostAtOnce = 300;
const why = 'You get this message because you went to our school.';
const saltKey = 'graduates.salt';

type Line = InvitePreview['people'][number];

/** Whom an invitation would go to, and why not the others. Writes nothing. */
export function previewInvitations(app: App, { pasted }: { pasted: string }): InvitePreview {
  const { addresses, others } = pastedAddresses(pasted);
  if (addresses.length > mostAtOnce)
    throw new Failure(`Those are ${grouped(addresses.length)} addresses. Paste at most ${mostAtOnce} at a time.`);
  const known = invited(app);
  const gate = gateOf(app);
  const people = addresses.map(({ email, name }): Line => {
    const mail = {
      ...{ to: email, toName: name, outside: true, category: graduateInvitation.category, organization: null },
      ...{ uselessAfter: null, kind: graduateInvitation.kind },
    };
    return { email, name, why: known(email) ?? gate.refusal(mail, 0) ?? '' };
  });
  const first = people.filter((each) => each.why === '')[0];
  const made = first ? written(app, first) : null;
  return {
    people,
    others,
    quotaLeft: Math.max(0, app.mailer.quotaLeft()),
    sample: made && 'text' in made ? { subject: made.subject, text: made.text } : null,
    refusal: made && 'reason' in made ? made.reason : '',
  };
}

/** A draft for each; what was mailed in this school year already is not made again. */
export function makeInvitations(app: App, { pasted }: { pasted: string }): { text: string } {
  const { people, refusal } = previewInvitations(app, { pasted });
  const asked = people.filter((each) => each.why === '');
  if (asked.length === 0) throw new Failure('Nobody would be invited. Look at the list for why.');
  if (app.settings().schoolAddress === '')
    throw new Failure('Type the school’s postal address in Settings first: mail of this kind must show it.');
  if (refusal !== '') throw new Failure(refusal);
  const { form } = ensureForm(app, graduates);
  const markOf = marks(app);
  const year = schoolYear(app.clock.today());
  const made = queueNow(
    app,
    graduateInvitation,
    asked.map(({ email, name }) => {
      const about = markOf(email);
      const to = { email: email as Email, name };
      const values = { address: addressFor(form, about) };
      return { about, aboutName: graduates.name, occasion: year, to, why, values };
    }),
  );
  const waiting = made.filter(({ state }) => state === 'draft').length;
  return { text: `${plural(waiting, 'draft waits', 'drafts wait')} under Mail. Nothing leaves before you approve it.` };
}

/** Why an address is not invited again: it was, in this school year. */
function invited(app: App): (email: string) => string | null {
  const { workbook, clock, memory } = app;
  const year = schoolYear(clock.today());
  const ofYear = workbook
    .rowsOf(outbox)
    .filter(({ kind, key }) => kind === graduateInvitation.kind && key?.split('/')[2] === year);
  const byAddress = new Map(ofYear.map((mail) => [(mail.to ?? '').toLowerCase(), mail]));
  const byKey = new Map(ofYear.map((mail) => [mail.key, mail]));
  const markOf = markWith(saltOf(memory.get(saltKey), year));
  return (email) => {
    const about = markOf?.(email) ?? '';
    const key = keyOf({ kind: graduateInvitation.kind, about, occasion: year, to: email });
    const mail = byAddress.get(email.toLowerCase()) ?? byKey.get(hiddenKey(key));
    return mail && !mayBeMadeAgain(mail) ? 'Was invited in this school year already (Outbox).' : null;
  };
}

/** It never left, and no person decided against it. */
function mayBeMadeAgain({ state, by }: Message): boolean {
  return state === 'suppressed' || state === 'practice' || (state === 'canceled' && by === byPartnerbook);
}

/** What stands for an address. Made with something that nobody else knows, and another each school year. */
function marks(app: App): (email: string) => string {
  const { memory, clock, random, exclusive } = app;
  const year = schoolYear(clock.today());
  return exclusive.run(20_000, () => {
    memory.refresh();
    const known = saltOf(memory.get(saltKey), year);
    const salt = known ?? newId(year, random, new Set(), 12);
    if (known === null) {
      memory.set(saltKey, salt);
      memory.save();
    }
    return markWith(salt)!;
  });
}

function saltOf(stored: string | null, year: string): string | null {
  return stored?.startsWith(`${year}-`) ? stored : null;
}

function markWith(salt: string | null): ((email: string) => string) | null {
  return salt === null ? null : (email) => `GRD-${digest(`${salt} ${email.toLowerCase()}`)}`;
}

/** What the first one would read. The form need not exist yet. */
function written(app: App, { email, name }: Line): Composed {
  const found = findTemplate(app.workbook, graduateInvitation);
  if (found === 'off') return { reason: `The template “${graduateInvitation.name}” is not in use (Templates).` };
  if ('reason' in found) return found;
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const addressee = addressed({ email: email as Email, name }, true, '');
  const values = {
    school,
    schoolPhone,
    coordinator,
    name: addressee,
    address: '(Here stands the address of the form.)',
  };
  return compose(found.wording, values, graduateInvitation.placeholders, footer(app.settings(), why));
}
