/** A mail came back: its address gets no more, and somebody is to ask for another. */
import type { App } from '../../app';
import { optOuts } from '../../messages/tabs';
import type { ParsedOf } from '../../shared/calls';
import { addDays } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { idFrom } from '../../shared/ids';
import { commitClick } from '../../workbook/write/history';
import { contactLog } from '../../records/contact-log';
import { colleagueOf } from '../../records/people-rules';
import { people } from '../../records/people';
import { staff } from '../../records/staff';
import { byId, cardOf, ofIt, waitMs } from './actions';
import type { cardCalls, NoCard, PartnerCard } from './calls';

/** Days until another address should be there. */
const daysToAsk = 7;

export function cameBack(
  app: App,
  { organizationId, personId }: ParsedOf<(typeof cardCalls)['partners.cameBack']>,
): PartnerCard | NoCard {
  const organization = byId(app, organizationId);
  if ('hint' in organization) throw new Failure(organization.hint);
  const { workbook, clock } = app;
  const person = workbook.table(people).byId.get(personId);
  if (!person?.email) throw new Failure('This person has no email address in People any more. Nothing was changed.');
  const { email, name } = person;
  const [today, who] = [clock.today(), name ?? email];
  const before = ofIt(app, contactLog, organization).rows;
  // One row an address, whoever clicks how often.
  const row = idFrom(optOuts.prefix, `came back ${email.toLowerCase()}`);
  if (workbook.table(optOuts).byId.has(row)) throw new Failure(`${email} is stopped already (Opt-outs).`);
  workbook.add(optOuts, [{ email, stops: 'everything', since: today, note: 'came back' }], [row]);
  const written = {
    date: today,
    organization: { label: organization.name ?? '', meant: [organization.id] },
    person: who,
    staff: colleagueOf(workbook.table(staff).rows, app.user()),
    way: 'Email' as const,
    outcome: `Mail to ${email} came back. Nothing more is sent there.`,
    nextStep: `Ask for another email address of ${who}`,
    nextDate: addDays(today, daysToAsk),
  };
  workbook.append(contactLog, [written]);
  app.exclusive.run(waitMs, () => commitClick(app, 'Mail came back'));
  return cardOf(app, organization, { contacts: [...before, { ...written, id: '', row: 0 }] });
}
