/** The calls behind the page Ask many. */
import type { App } from '../../app';
import { ensureForm } from '../../forms/make';
import { addressed } from '../../messages/addressee-rules';
import { compose, type Composed, type Values } from '../../messages/compose';
import { footer } from '../../messages/footer';
import { gateOf } from '../../messages/gate';
import { countAsks } from '../../messages/gate-rules';
import { sendToSelf, testWords } from '../../messages/own-mail';
import { outbox, type Message } from '../../messages/tabs';
import type { Template } from '../../messages/declare';
import { findTemplate } from '../../messages/templates';
import { Failure } from '../../shared/failure';
import { comparable, cut, plural, tidy } from '../../shared/text';
import { commitClick } from '../../workbook/write/history';
import { whomToAsk } from '../../messages/fact-rules';
import { chosen } from '../../records/choose-rules';
import { categories, organizations, stages, type Organization } from '../../records/organizations';
import { topTen } from '../../records/top-ten';
import { askedMail, asking, bringOn, formOf, type Asking } from './actions';
import type { Asked, CampaignPreview } from './calls';
import { isMailed, letters } from './letters';
import { marketingPlan, type campaignWays } from '../../records/marketing';
import { outreachTab } from '../../records/outreach';
import { callScript } from './texts';

const waitMs = 20_000;

export function choices({ workbook }: App): { stages: string[]; categories: string[]; campaigns: string[] } {
  return {
    stages: [...stages],
    categories: [...categories],
    campaigns: workbook
      .table(marketingPlan)
      .rows.flatMap(({ way, name }) => (way !== null && name !== null ? [name] : [])),
  };
}

type Recipient = CampaignPreview['recipients'][number];

interface Read {
  name: string;
  way: (typeof campaignWays)[number];
  recipients: Recipient[];
  asked: Organization[];
  ask: Asking;
}

/** Whom a campaign would ask, and why not the others. Writes nothing. */
function read(app: App, { name, way, choice, without = [] }: Asked): Read {
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
  const found = chosen(workbook.table(organizations).rows, choice, new Set(tops));
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
    const mail = {
      to: to.email,
      toName: to.name,
      outside: true,
      category: 'outreach',
      organization: organization.id,
      uselessAfter: null,
      kind: letters[way].kind,
    } as const;
    return { ...known, to: `${to.name}, ${to.email}`, why: gate.refusal(mail, asks.get(organization.id) ?? 0) ?? '' };
  });
  const willing = new Set(recipients.filter(({ why }) => why === '').map(({ id }) => id));
  for (const id of without) willing.delete(id);
  return { name: title, way, recipients, asked: found.filter(({ id }) => willing.has(id)), ask };
}

export function preview(app: App, given: Asked): CampaignPreview {
  const { recipients, asked, way, ask, name } = read(app, given);
  const made = asked[0] ? written(app, asked[0], way, name, ask) : null;
  return {
    recipients,
    asked: asked.length,
    quotaLeft: isMailed(way) ? Math.max(0, app.mailer.quotaLeft()) : 0,
    sample: made && 'text' in made ? { subject: made.subject, text: made.text } : null,
    refusal: made && 'reason' in made ? made.reason : '',
  };
}

/** What one organization would read or hear. The form need not exist yet. */
export function written(app: App, organization: Organization, way: Read['way'], name: string, ask: Asking): Composed {
  const template = isMailed(way) ? letters[way] : callScript;
  const wording = wordingOf(app, template);
  if (typeof wording === 'string') return { reason: wording };
  const { to, values, why } = askedMail(app, organization, 'example', name, ask, way === 'Survey' ? way : 'Email');
  const mailed = isMailed(way);
  const under = mailed ? footer(app.settings(), why ?? '') : '';
  const addressee: Values = mailed ? { name: addressed(to, true, organization.name ?? '') } : {};
  return compose(
    wording,
    { ...values, ...addressee, replyForm: values['replyForm'] || '(Here stands the address of the form.)' },
    template.placeholders,
    under,
  );
}

function wordingOf({ workbook }: App, template: Template) {
  const found = findTemplate(workbook, template);
  if (found === 'off') return `The template “${template.name}” is not in use: its tick is off in the tab Templates.`;
  return 'reason' in found ? found.reason : found.wording;
}

/** Sends one mail to the person who asks for it, and to nobody else. */
export function testMail(app: App, given: Asked): { text: string } {
  const { asked, ask, name, way } = read(app, given);
  const me = app.user();
  if (me === '' || !isMailed(way)) throw new Failure('A test can be sent of a campaign by email only.');
  if (!asked[0]) throw new Failure('Nobody would be asked, so there is nothing to test.');
  const made = written(app, asked[0], way, name, ask);
  if ('reason' in made) throw new Failure(made.reason);
  const report = sendToSelf(app, me, {
    subject: made.subject,
    body: made.text,
    about: 'test',
    aboutName: name,
    invitation: null,
  } as Message);
  return { text: testWords(report, me) };
}

/**
 * Writes the rows in Outreach first. From there each mail goes into the Outbox, now or, if this run is cut off, with
 * the next hourly run.
 */
export function begin(app: App, given: Asked): { text: string } {
  const { name, way, asked, ask } = read(app, given);
  const { workbook, clock } = app;
  if (name === '') throw new Failure('Give the campaign a name, so that you find its rows in Outreach.');
  if (!asked[0]) throw new Failure('Nobody would be asked. Look at the list for why.');
  const made = written(app, asked[0], way, name, ask);
  if ('reason' in made) throw new Failure(made.reason);
  if (isMailed(way) && app.settings().schoolAddress === '')
    throw new Failure('Type the school’s postal address in Settings first: mail of this kind must show it.');
  // Comes before any write, since Google may refuse it.
  if (isMailed(way)) ensureForm(app, formOf[way]);
  const known = workbook
    .table(marketingPlan)
    .rows.filter((each) => comparable(each.name ?? '') === comparable(name))[0];
  if (!known) workbook.add(marketingPlan, [{ name, kind: 'Campaign', way, date: clock.today() }]);
  else if (known.way === null) workbook.change(marketingPlan, known.id, { way });
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
    text: isMailed(way)
      ? `${plural(asked.length, 'mail')} made. Nothing has left: read and approve them in Partnerbook › Mail.`
      : `${plural(asked.length, 'organization')} to call. Open Partnerbook › Program › Call sheet.`,
  };
}
