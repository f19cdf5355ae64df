/** Campaigns by mail: requests go into the Outbox, and the outcome of each mail comes back into Outreach. */
import type { App } from '../../app';
import { builtForm } from '../../forms/inbox';
import { addressFor } from '../../forms/prefill-rules';
import { formUse, withSchool, type FormUse } from '../../forms/use';
import type { AskedMail } from '../../messages/queue';
import { queueNow } from '../../messages/queue';
import { outbox, type Message } from '../../messages/tabs';
import type { WordsOf } from '../../messages/declare';
import { comparable } from '../../shared/text';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { askLines, openAsks } from '../../records/ask-rules';
import { needs } from '../../records/needs';
import { partnerFacts, schoolFacts } from '../../messages/fact-rules';
import { byOrganization, optedOut, partnerContact, type Found } from '../../messages/recipient-rules';
import { organizations, type Organization } from '../../records/organizations';
import { people, type Person } from '../../records/people';
import { noteSent, intakeReplies } from './replies';
import { isLetter, isMailed, letters, type MailedWay } from './letters';
import { businessUse } from './survey';
import { replyForm, type callScript, type campaignMail } from './texts';
import { rosterWords } from './roster';
import { progressOf } from './rules';
import { marketingPlan } from '../../records/marketing';
import { outreachTab, type Outreach } from '../../records/outreach';

const shownAsks = 4;

export const replies = formUse({
  key: 'reply',
  name: 'Answers to campaigns',
  menuItem: 'Program › Ask many…',
  audience: 'organizations',
  becomes: 'Each answer stands in Outreach, and what is offered in Offers and promises.',
  spec: (app) => withSchool(app, replyForm),
  intake: intakeReplies,
});

export interface Asking {
  people(organization: Organization): Person[];
  contact(organization: Organization): Found;
  /** Why this contact is written to, as a sentence. */
  why(organization: Organization): string;
  values(organization: Organization): Record<WordsOf<typeof callScript>, string>;
}

/** Everything needed to decide whether an organization may be asked; one read a tab. */
export function asking(app: App): Asking {
  const { workbook, clock } = app;
  const today = clock.today();
  const everyone = workbook.table(people).rows;
  const groups = byOrganization(everyone, (each) => workbook.follow(organizations, each.organization)?.id ?? null);
  const unwilling = optedOut(everyone);
  const common = {
    ...schoolFacts(app.settings()),
    asks: askLines(openAsks(workbook.rowsOf(needs), today).slice(0, shownAsks)),
  };
  const of = ({ id }: Organization): Person[] => groups.get(id) ?? [];
  const roster = rosterWords(app);
  const contact = (organization: Organization): Found => {
    const theirs = of(organization);
    return roster.allowed(organization, partnerContact(organization, '', theirs, unwilling, today), theirs);
  };
  return {
    people: of,
    contact,
    why: (organization) =>
      roster.why(organization, contact(organization), of(organization)) ??
      `You get this message because we would like to work with ${organization.name ?? ''}.`,
    values: (organization) => ({ ...common, ...partnerFacts(organization, of(organization), today) }),
  };
}

/** What organizations answer, by the letter that asks them. */
export const formOf: Readonly<Record<MailedWay, FormUse>> = { Email: replies, Survey: businessUse };

/** `way`: the letter. Both use the same words. */
export function askedMail(
  app: App,
  organization: Organization,
  about: string,
  campaign: string,
  ask: Asking,
  way: MailedWay,
): AskedMail<WordsOf<typeof campaignMail>> {
  const form = builtForm(app.memory, formOf[way].key);
  const to = ask.contact(organization);
  return {
    about,
    aboutName: campaign,
    occasion: 'campaign',
    to,
    organization: organization.id,
    why: ask.why(organization),
    values: {
      ...ask.values(organization),
      replyForm: form === null ? '' : addressFor(form, about, { industry: organization.industry ?? '' }),
    },
  };
}

/** The hourly job, and the first step of a new campaign. Run again, it changes nothing. */
export function bringOn(app: App): void {
  const { workbook } = app;
  const rows = workbook.table(outreachTab).rows.filter(({ way }) => isMailed(way));
  for (const way of Object.keys(letters) as MailedWay[]) queueLetters(app, way, rows);
  const messages = new Map<string, Message>();
  const open = rows.filter(({ state }) => state !== 'Answered' && state !== 'Done');
  if (open.length > 0) {
    for (const message of workbook.table(outbox).rows)
      if (isLetter(message.kind)) messages.set(message.about ?? '', message);
  }
  for (const row of open) {
    const message = messages.get(row.id);
    if (!message) continue;
    const state = stateOf(message);
    const reason = state === 'Sent' ? null : message.reason;
    if (row.state === state && row.reason === reason) continue;
    if (state === 'Sent' && row.state !== 'Sent') noteSent(app, row, message);
    workbook.change(outreachTab, row.id, { state, reason });
  }
  for (const { id, name, way } of workbook.table(marketingPlan).rows) {
    if (way === null) continue;
    const theirs = workbook
      .table(outreachTab)
      .rows.filter(({ campaign }) => comparable(campaign?.label ?? '') === comparable(name ?? ''));
    workbook.change(marketingPlan, id, { progress: progressOf(theirs) || null });
  }
  if (!workbook.hasChanges) return;
  const reason = { why: 'Campaign', batch: newBatch(app.random) };
  app.exclusive.run(20_000, () => commitLogged(app, reason));
}

function queueLetters(app: App, way: MailedWay, rows: readonly Outreach[]): void {
  const toDo = rows.filter((row) => row.way === way && (row.state === null || row.state === 'To do'));
  if (toDo.length === 0) return;
  const ask = asking(app);
  const mails = toDo.flatMap((row) => {
    const organization = app.workbook.follow(organizations, row.organization);
    return organization ? [askedMail(app, organization, row.id, row.campaign?.label ?? '', ask, way)] : [];
  });
  queueNow(app, letters[way], mails);
}

function stateOf({ state }: Message): NonNullable<Outreach['state']> {
  if (state === 'sent' || state === 'unknown') return 'Sent';
  return state === 'draft' || state === 'approved' || state === 'claimed' ? 'Waiting' : 'Not sent';
}
