/** The calls behind the page Call sheet. */
import type { App } from '../../app';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { cut, tidy } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { commitClick } from '../../workbook/write/history';
import { appointment } from '../../records/appointment-rules';
import { activities } from '../../records/activities';
import { isOpenOffer } from '../../records/ask-rules';
import { helpKinds } from '../../records/needs';
import { offers } from '../../records/offers';
import { lastTalks, whomToAsk } from '../../messages/fact-rules';
import { colleagueOf } from '../../records/people-rules';
import { contactLog } from '../../records/contact-log';
import { organizations } from '../../records/organizations';
import { staff } from '../../records/staff';
import { asking } from './actions';
import type { CallCard, CallSheet, campaignCalls } from './calls';
import { written } from './ask-many';
import { moveOn, offered } from './replies';
import { afterOutcome, toCall } from './rules';
import { marketingPlan } from '../../records/marketing';
import { outcomes, outreachTab, type Outreach } from '../../records/outreach';

type Save = (typeof campaignCalls)['callSheet.save'];

const waitMs = 20_000;
const longest = 2_000;

export function nextCall(app: App, { campaign, skip }: { campaign: string; skip: string[] }): CallSheet {
  return sheetFor(app, campaign, skip);
}

function sheetFor(app: App, wanted: string, skip: readonly string[]): CallSheet {
  const { workbook, clock } = app;
  const { rows } = workbook.table(outreachTab);
  const names = workbook
    .table(marketingPlan)
    .rows.flatMap(({ name, way }) => (name !== null && way === 'Call' ? [name] : []));
  const campaign = names.includes(wanted) ? wanted : (names[names.length - 1] ?? '');
  const waiting = toCall(rows, campaign, clock.today());
  const row = waiting.filter(({ id }) => !skip.includes(id))[0] ?? waiting[0];
  return {
    campaigns: names,
    campaign,
    waiting: waiting.length,
    card: row ? cardOf(app, row, campaign) : null,
    offerKinds: [...helpKinds],
  };
}

function cardOf(app: App, row: Outreach, campaign: string): CallCard {
  const { workbook, clock } = app;
  const organization = workbook.follow(organizations, row.organization);
  const label = row.organization?.label ?? '';
  const bare = { id: row.id, organizationId: organization?.id ?? '', organization: organization?.name ?? label };
  const before = [row.outcome, row.said].filter(Boolean).join(': ');
  if (!organization) {
    const script = `“${label}” is not in Organizations, or is there twice. Pick the name from the list in Outreach.`;
    return { ...bare, stage: '', person: '', title: '', phone: '', script, talks: [], offers: [], before };
  }
  const ask = asking(app);
  const person = whomToAsk(ask.people(organization), clock.today());
  const made = written(app, organization, 'Call', campaign, ask);
  const theirs = <T extends { organization: Reference | null }>(rows: readonly T[]): T[] =>
    rows.filter((each) => workbook.follow(organizations, each.organization)?.id === organization.id);
  const talks = lastTalks(theirs(workbook.rowsOf(contactLog)), 3);
  return {
    ...bare,
    stage: organization.stage ?? '',
    person: person?.name ?? '',
    title: person?.jobTitle ?? '',
    phone: person?.phone ?? organization.phone ?? '',
    script: 'reason' in made ? made.reason : made.text,
    talks: talks === '' ? [] : talks.split('\n').map((line) => line.slice(2)),
    offers: theirs(workbook.rowsOf(offers))
      .filter(isOpenOffer)
      .map(({ kind, details }) => [kind, details].filter(Boolean).join(': ')),
    before,
  };
}

/**
 * Saves one call in one commit: Contact log, Outreach, Offers and perhaps an appointment. The next organization comes
 * up.
 */
export function saveCall(app: App, given: ParsedOf<Save>): ResultOf<Save> {
  const word = (text: string): string => cut(text.trim(), longest, '…');
  const { workbook, clock } = app;
  const row = workbook.table(outreachTab).byId.get(given.id);
  if (!row) throw new Failure('That row of Outreach is not there any more. Open the call sheet again.');
  const outcome = outcomes.filter((each) => each === given.outcome)[0];
  if (outcome === undefined) throw new Failure('Choose what the call came to.');
  const today = clock.today();
  const typed = given.nextDate.trim();
  const nextDate = typed === '' ? null : toCalendarDate(typed);
  if (typed !== '' && nextDate === null)
    throw new Failure(`“${typed}” is not a date. Pick the day by which it is due.`);
  const by = colleagueOf(workbook.table(staff).rows, app.user());
  const label = row.organization?.label ?? '';
  const meets =
    outcome === 'Appointment'
      ? appointment(given.appointment ?? { date: '', start: '', place: '' }, row.organization ?? { label }, by, today)
      : null;
  if (meets && 'why' in meets) throw new Failure(meets.why);
  const said = word(given.said);
  const after = afterOutcome(outcome, said, tidy(word(given.nextStep)), meets?.date ?? nextDate, today);
  workbook.change(outreachTab, row.id, after);
  const [activityId = ''] = meets ? workbook.add(activities, [meets.row]) : [];
  workbook.add(contactLog, [
    {
      date: today,
      organization: row.organization,
      person: row.person,
      staff: by,
      way: 'Call',
      outcome: said === '' ? outcome : `${outcome}: ${said}`,
      nextStep: meets ? `Go to: ${meets.row.title ?? ''}` : after.nextStep,
      nextDate: after.nextDate,
    },
  ]);
  offered(app, row, given.offers, { details: said, answerId: null });
  moveOn(app, row, outcome);
  const { missing } = app.exclusive.run(waitMs, () => commitClick(app, `Call sheet: ${label}`));
  if (missing.length > 0)
    throw new Failure('A row was deleted a moment ago, so not all of it was saved. Look at Outreach.');
  const text = `Noted: ${label}, ${outcome.toLowerCase()}.`;
  return { sheet: sheetFor(app, given.campaign, [...given.skip, row.id]), text, activityId };
}
