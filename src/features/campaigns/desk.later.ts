/** Behind the pages Ask many and Call sheet. */
import type { App } from '../../app';
import { ensureForm } from '../../forms/make.later';
import { compose, type Composed } from '../../messages/compose';
import { footer } from '../../messages/footer';
import { gateOf } from '../../messages/gate';
import { countAsks } from '../../messages/gate-rules';
import { sendToSelf } from '../../messages/own-mail';
import { outbox, type Message } from '../../messages/tabs';
import { findTemplate, type MailTemplate } from '../../messages/templates';
import { toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable, cut, plural, tidy } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { commitClick } from '../../workbook/history';
import { appointment } from '../activities/appointment-rules';
import { activities } from '../activities/tabs';
import { isOpenOffer } from '../needs/ask-rules';
import { helpKinds, offers } from '../needs/tabs';
import { lastTalks, whomToAsk } from '../outreach/fact-rules';
import { choiceOf, chosen } from '../partners/choose-rules';
import { categories, contactLog, organizations, staff, stages, type Organization } from '../partners/tabs';
import { topTen } from '../recruiting/tabs';
import { askedMail, asking, bringOn, callTemplate, mailTemplate, replies, type Asking } from './actions';
import type { CallCard, CallSheet, CampaignPreview } from './calls';
import { moveOn, offered } from './replies.later';
import { afterOutcome, toCall } from './rules';
import { campaigns, outcomes, outreachTab, ways, type Outreach } from './tabs';

const waitMs = 20_000;
const longest = 2_000;

export function start({ workbook }: App): { stages: string[]; categories: string[]; campaigns: string[] } {
  return {
    stages: [...stages],
    categories: [...categories],
    campaigns: workbook.table(campaigns).rows.flatMap(({ name }) => (name === null ? [] : [name])),
  };
}

type Recipient = CampaignPreview['recipients'][number];

interface Read {
  name: string;
  way: (typeof ways)[number];
  recipients: Recipient[];
  asked: Organization[];
  ask: Asking;
}

/** Whom a campaign would ask, and why not the others; nothing is written. */
function read(app: App, argument: unknown): Read {
  const { name, way: wanted, choice } = (argument ?? {}) as Record<string, unknown>;
  const way = ways.filter((each) => each === wanted)[0];
  if (way === undefined || typeof name !== 'string')
    throw new Failure('Choose how you want to ask: by email or by phone.');
  const { workbook, clock } = app;
  const title = cut(tidy(name), 80, '');
  const already = new Set(
    workbook
      .table(outreachTab)
      .rows.flatMap(({ campaign, organization }) =>
        comparable(campaign?.label ?? '') === comparable(title)
          ? [workbook.follow(organizations, organization)?.id]
          : [],
      ),
  );
  const ask = asking(app);
  const gate = gateOf(app);
  const asks = countAsks(workbook.table(outbox).rows, clock.today());
  const tops = workbook.rowsOf(topTen).map(({ organization }) => workbook.follow(organizations, organization)?.id);
  const found = chosen(workbook.table(organizations).rows, choiceOf(choice), new Set(tops));
  const recipients = found.map((organization): Recipient => {
    const known = { id: organization.id, organization: organization.name ?? '' };
    if (already.has(organization.id)) return { ...known, to: '', why: 'Is in this campaign already.' };
    if (way === 'Call') {
      const person = whomToAsk(ask.people(organization), clock.today());
      const phone = person?.phone ?? organization.phone;
      return {
        ...known,
        to: [person?.name, phone].filter(Boolean).join(', '),
        why: phone ? '' : 'No phone number is known.',
      };
    }
    const to = ask.contact(organization);
    if ('reason' in to) return { ...known, to: '', why: to.reason };
    const mail = { to: to.email, toName: to.name, outside: true, category: 'outreach', organization: organization.id, uselessAfter: null, kind: mailTemplate.kind } as const; // prettier-ignore
    return { ...known, to: `${to.name}, ${to.email}`, why: gate.refusal(mail, asks.get(organization.id) ?? 0) ?? '' };
  });
  const willing = new Set(recipients.filter(({ why }) => why === '').map(({ id }) => id));
  return { name: title, way, recipients, asked: found.filter(({ id }) => willing.has(id)), ask };
}

export function preview(app: App, argument: unknown): CampaignPreview {
  const { recipients, asked, way, ask, name } = read(app, argument);
  const made = asked[0] ? written(app, asked[0], way, name, ask) : null;
  return {
    recipients,
    asked: asked.length,
    quotaLeft: way === 'Email' ? Math.max(0, app.mailer.quotaLeft()) : 0,
    sample: made && 'text' in made ? { subject: made.subject, text: made.text } : null,
    refusal: made && 'reason' in made ? made.reason : '',
  };
}

/** As one organization would get or hear it. The form need not be there yet. */
function written(app: App, organization: Organization, way: Read['way'], name: string, ask: Asking): Composed {
  const template = way === 'Email' ? mailTemplate : callTemplate;
  const wording = wordingOf(app, template);
  if (typeof wording === 'string') return { reason: wording };
  const { values, why } = askedMail(app, organization, 'example', name, ask);
  const under = way === 'Email' ? footer(app.settings(), why) : '';
  return compose(
    wording,
    { ...values, replyForm: values['replyForm'] || '(Here stands the address of the form.)' },
    template.placeholders,
    under,
  );
}

function wordingOf({ workbook }: App, template: MailTemplate) {
  const found = findTemplate(workbook, template);
  if (found === 'off') return `The template “${template.name}” is not in use: its tick is off in the tab Templates.`;
  return 'reason' in found ? found.reason : found.wording;
}

/** One mail to the one who asks, and to nobody else. */
export function testMail(app: App, argument: unknown): { text: string } {
  const { asked, ask, name, way } = read(app, argument);
  const me = app.user();
  if (me === '' || way !== 'Email') throw new Failure('A test can be sent of a campaign by email only.');
  if (!asked[0]) throw new Failure('Nobody would be asked, so there is nothing to test.');
  const made = written(app, asked[0], way, name, ask);
  if ('reason' in made) throw new Failure(made.reason);
  const { left, why } = sendToSelf(app, me, {
    subject: made.subject,
    body: made.text,
    about: 'test',
    aboutName: name,
    invitation: null,
  } as Message);
  return { text: left > 0 ? `The test waits. ${why}` : `A test is on its way to ${me}. Nobody else gets it.` };
}

/** Rows in Outreach first; from there each mail goes into the Outbox, now or with the next hour should this be cut off. */
export function begin(app: App, argument: unknown): { text: string } {
  const { name, way, asked, ask } = read(app, argument);
  const { workbook, clock } = app;
  if (name === '') throw new Failure('Give the campaign a name, so that you find its rows in Outreach.');
  if (!asked[0]) throw new Failure('Nobody would be asked. Look at the list for why.');
  const made = written(app, asked[0], way, name, ask);
  if ('reason' in made) throw new Failure(made.reason);
  if (way === 'Email' && app.settings().schoolAddress === '')
    throw new Failure('Type the school’s postal address in Settings first: mail of this kind must show it.');
  // Before anything is written: Google may refuse it.
  if (way === 'Email') ensureForm(app, replies);
  const known = workbook.table(campaigns).rows.filter((each) => comparable(each.name ?? '') === comparable(name))[0];
  if (!known) workbook.add(campaigns, [{ name, way, since: clock.today() }]);
  workbook.add(
    outreachTab,
    asked.map((organization) => ({
      campaign: { label: known?.name ?? name },
      organization: { label: organization.name ?? '', meant: [organization.id] },
      way,
      person: whomToAsk(ask.people(organization), clock.today())?.name ?? null,
      state: 'To do',
    })),
  );
  app.exclusive.run(waitMs, () => commitClick(app, `Campaign ${name}`));
  bringOn(app);
  return {
    text:
      way === 'Email'
        ? `${plural(asked.length, 'mail')} made. Nothing has left: read and approve them in Partnerbook › Review and send.`
        : `${plural(asked.length, 'organization')} to call. Open Partnerbook › Recruiting › Call sheet.`,
  };
}

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
  const me = app.user().toLowerCase();
  const found = workbook.table(staff).rows.filter((each) => me !== '' && each.email?.toLowerCase() === me)[0];
  const by = found?.name == null ? null : { label: found.name, meant: [found.id] };
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
