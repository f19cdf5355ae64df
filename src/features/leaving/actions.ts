/** A person has left: their roles end, the organization stays a partner, and someone looks for a successor. */
import type { App } from '../../app';
import { batchKey, readBatch } from '../../messages/journal';
import { withClaims } from '../../messages/send-rules';
import { byPartnerbook } from '../../messages/queue-rules';
import { outbox } from '../../messages/tabs';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { addDays, toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable, plural, tidy } from '../../shared/text';
import type { LoggedChange } from '../../workbook/write/changes';
import type { Reference } from '../../workbook/columns';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { rowMeant } from '../../workbook/read/selection';
import type { AnyTab } from '../../workbook/tab';
import { activities } from '../../records/activities';
import { offers } from '../../records/offers';
import { partnerships } from '../../records/partnerships';
import { contactLog } from '../../records/contact-log';
import { organizations } from '../../records/organizations';
import { people, type Person } from '../../records/people';
import type { leavingCalls, LeavingShown } from './calls';
import { affectedActivities, endingRoles, successorsOf, waitingMails } from './leaving-rules';

type LeavingCalls = typeof leavingCalls;

const waitMs = 20_000;
/** Days within which a successor should be found. */
const searchDays = 14;

export function showLeaving(app: App, { id }: ParsedOf<LeavingCalls['leaving.show']>): LeavingShown | { hint: string } {
  const choose = 'Select a row of the person in the People tab.';
  const found = id === null ? rowMeant(app, people, choose) : personOf(app, id);
  if ('hint' in found) return found;
  const { ending, theirs, mine } = partOf(app, found);
  const { workbook, clock } = app;
  const today = clock.today();
  const isPrimary = ending.some(({ role }) => role === 'Primary contact');
  const named = (name: string | null): boolean => comparable(name ?? '') === comparable(found.name ?? '');
  const rowsOf = <Row>(tab: AnyTab): Row[] =>
    workbook.sheetIdOf(tab) === null ? [] : (workbook.table(tab).rows as unknown as Row[]);
  return {
    id: found.id,
    name: found.name ?? '',
    organization: found.organization?.label ?? '',
    roles: ending.map(({ role }) => role ?? 'Contact'),
    affected: [
      ...affectedActivities(
        found,
        isPrimary,
        rowsOf<Parameters<typeof affectedActivities>[2][number]>(activities).filter(mine),
        today,
      ),
      ...(ending.some(({ role }) => role === 'Board representative')
        ? ['The seat on the advisory board; it stays with the organization']
        : []),
      ...rowsOf<{ organization: Reference | null; person: string | null; kind: string | null }>(offers)
        .filter((row) => mine(row) && named(row.person))
        .map(({ kind }) => `Offer: ${kind ?? ''}`),
      ...rowsOf<{ organization: Reference | null; partnerLead: string | null }>(partnerships)
        .filter((row) => mine(row) && named(row.partnerLead))
        .map(() => 'Partner lead in Partnerships'),
    ],
    drafts: waitingMails(ending, withClaims(workbook.table(outbox).rows, readBatch(app.memory.get(batchKey)))).map(
      ({ subject }) => subject ?? '',
    ),
    successors: successorsOf(found, theirs, today),
    today,
  };
}

function personOf({ workbook }: App, id: string): Person {
  const person = workbook.table(people).byId.get(id);
  if (!person) throw new Failure('That person is no longer in the People tab.');
  return person;
}

function partOf({ workbook, clock }: App, person: Person) {
  const idOf = ({ organization }: { organization: Reference | null }): string | null =>
    workbook.follow(organizations, organization)?.id ?? null;
  const organizationId = idOf(person);
  if (organizationId === null)
    throw new Failure('The organization of this person is not clear. Pick it from the list in this row first.');
  const mine = (row: { organization: Reference | null }): boolean => idOf(row) === organizationId;
  const theirs = workbook.table(people).rows.filter(mine);
  return { organizationId, mine, theirs, ending: endingRoles(person, theirs, clock.today()) };
}

/**
 * Makes one batch that can be undone, including the mails that are taken back: after an undo they wait again as before.
 */
export function applyLeaving(
  app: App,
  given: ParsedOf<LeavingCalls['leaving.apply']>,
): ResultOf<LeavingCalls['leaving.apply']> {
  const { workbook, clock } = app;
  const lastDay = toCalendarDate(given.lastDay);
  if (lastDay === null) throw new Failure('Pick the last day.');
  const batch = newBatch(app.random);
  return app.exclusive.run(waitMs, () => {
    // Sets the mark first and then looks at the journal: a run that is about to send does it the other way round.
    app.memory.setNow('touched', '1');
    const person = personOf(app, given.id);
    const { ending, theirs, organizationId } = partOf(app, person);
    const name = person.name ?? '';
    if (ending.length === 0) throw new Failure(`${name} has no role there that goes on. Nothing was changed.`);
    const organization = workbook.table(organizations).byId.get(organizationId)!;
    const label = { label: organization.name ?? '' };
    app.memory.refresh();
    workbook.reread(outbox);
    const mails = waitingMails(ending, withClaims(workbook.table(outbox).rows, readBatch(app.memory.get(batchKey))));
    const canceled = { state: 'canceled', reason: `${name} has left ${label.label}.`, by: byPartnerbook } as const;
    // The Outbox belongs to the app, so its changes would not be logged otherwise.
    const taken = mails.flatMap((mail) =>
      (['state', 'reason', 'by'] as const).map((column): LoggedChange => ({
        tabKey: outbox.key,
        recordId: mail.id,
        label: mail.subject ?? '',
        column,
        before: mail[column] ?? '',
        after: canceled[column],
      })),
    );
    for (const { id } of mails) workbook.change(outbox, id, { ...canceled, changedAt: clock.stamp() });

    for (const { id } of ending) workbook.change(people, id, { until: lastDay });
    const successor = tidy(given.successor);
    const known = theirs.filter((each) => comparable(each.name ?? '') === comparable(successor))[0];
    // A substitute needs no successor.
    const roles = [...new Set(ending.map(({ role }) => role))].filter((role) => role !== 'Substitute');
    if (successor !== '')
      workbook.add(
        people,
        roles.map((role) => {
          const { email = null, phone = null, jobTitle = null } = known ?? {};
          return {
            name: known?.name ?? successor,
            organization: label,
            role,
            since: addDays(lastDay, 1),
            email,
            phone,
            jobTitle,
          };
        }),
      );
    const nextStep = successor === '' ? `Find a successor for ${name}` : `Greet ${successor}, who follows ${name}`;
    const nextDate = addDays(clock.today(), searchDays);
    workbook.add(contactLog, [
      {
        date: clock.today(),
        organization: label,
        person: name,
        staff: organization.owner,
        outcome: `${name} has left.`,
        nextStep,
        nextDate,
      },
    ]);
    commitLogged(app, { why: `${name} has left`, batch }, taken);
    const back = mails.length === 0 ? '' : ` ${plural(mails.length, 'mail')} taken back.`;
    return {
      batch,
      text: `${plural(ending.length, 'role')} of ${name} ended.${back} In the Contact log: ${nextStep}.`,
    };
  });
}
