/** Behind the page Call sheet. */
import type { App } from '../../app';
import { toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { cut, tidy } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { commitClick } from '../../workbook/history';
import { appointment } from '../activities/appointment-rules';
import { activities } from '../activities/tabs';
import { isOpenOffer } from '../needs/ask-rules';
import { helpKinds, offers } from '../needs/tabs';
import { lastTalks, whomToAsk } from '../outreach/fact-rules';
import { colleagueOf } from '../partners/rules';
import { contactLog, organizations, staff } from '../partners/tabs';
import { asking } from './actions';
import type { CallCard, CallSheet } from './calls';
import { written } from './desk.later';
import { moveOn, offered } from './replies.later';
import { afterOutcome, toCall } from './rules';
import { campaigns, outcomes, outreachTab, type Outreach } from './tabs';

const waitMs = 20_000;
const longest = 2_000;

export function nextCall(app: App, argument: unknown): CallSheet {
  const { campaign, skip } = (argument ?? {}) as Record<string, unknown>;
  return sheetFor(app, typeof campaign === 'string' ? campaign : '', Array.isArray(skip) ? skip : []);
}

function sheetFor(app: App, wanted: string, skip: readonly unknown[]): CallSheet {
  const { workbook, clock } = app;
  const { rows } = workbook.table(outreachTab);
  const names = workbook
    .table(campaigns)
    .rows.flatMap(({ name, way }) => (name !== null && way === 'Call' ? [name] : []));
  const campaign = names.includes(wanted) ? wanted : (names[names.length - 1] ?? '');
  const waiting = toCall(rows, campaign, clock.today());
  const left = waiting.filter(({ id }) => !skip.includes(id));
  const row = left[0] ?? waiting[0];
  return {
    campaigns: names,
    campaign,
    left: waiting.length,
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

/** One call: Contact log, Outreach, Offers and perhaps an appointment, in one commit; the next organization comes up. */
export function saveCall(app: App, argument: unknown): { sheet: CallSheet; text: string; activityId: string } {
  const given = (argument ?? {}) as Record<string, unknown>;
  const word = (name: string): string => (typeof given[name] === 'string' ? cut(given[name].trim(), longest, '…') : '');
  const { workbook, clock } = app;
  const row = workbook.table(outreachTab).byId.get(word('id'));
  if (!row) throw new Failure('That row of Outreach is not there any more. Open the call sheet again.');
  const outcome = outcomes.filter((each) => each === given['outcome'])[0];
  if (outcome === undefined) throw new Failure('Choose what the call came to.');
  const today = clock.today();
  const typed = word('nextDate');
  const nextDate = typed === '' ? null : toCalendarDate(typed);
  if (typed !== '' && nextDate === null)
    throw new Failure(`“${typed}” is not a date. Pick the day by which it is due.`);
  const by = colleagueOf(workbook.table(staff).rows, app.user());
  const label = row.organization?.label ?? '';
  const meets =
    outcome === 'Appointment' ? appointment(given['appointment'], row.organization ?? { label }, by, today) : null;
  if (meets && 'why' in meets) throw new Failure(meets.why);
  const said = word('said');
  const after = afterOutcome(outcome, said, tidy(word('nextStep')), meets?.date ?? nextDate, today);
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
  const kinds = Array.isArray(given['offers']) ? given['offers'].filter((each): each is string => typeof each === 'string') : []; // prettier-ignore
  offered(app, row, kinds, { details: said, answerId: null });
  moveOn(app, row, outcome);
  const { missing } = app.exclusive.run(waitMs, () => commitClick(app, `Call sheet: ${label}`));
  if (missing.length > 0)
    throw new Failure('A row was deleted a moment ago, so not all of it was saved. Look at Outreach.');
  const skip = Array.isArray(given['skip']) ? given['skip'] : [];
  const text = `Noted: ${label}, ${outcome.toLowerCase()}.`;
  return { sheet: sheetFor(app, word('campaign'), [...skip, row.id]), text, activityId };
}
