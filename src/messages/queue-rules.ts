/** Which mails come into the Outbox, which change while they wait, and which are taken back: pure. */
import type { Email } from '../shared/contact';
import type { CalendarDate, ClockTime } from '../shared/dates';
import type { NewRow } from '../workbook/tab';
import { tidy } from '../shared/text';
import type { Composed, Values } from './compose';
import { coreOf } from './invitation';
import { isForNobody, keyOf, occasionKey } from './keys';
import { words } from './send-rules';
import type { Category, Message, outbox } from './tabs';

/** One mail that there should be, as a feature's rules decide it. */
export interface PlannedMail {
  kind: string;
  /** Id and name of the record it is about. */
  about: string;
  aboutName: string;
  /** See `keys.ts`: the same occasion is never written about twice. */
  occasion: string;
  /** Or why there is nobody to send it to, as a sentence for staff. */
  to: { email: Email; name: string } | { reason: string };
  /** Id of the organization it goes to, if any: it is asked only so often. */
  organization?: string | null;
  /** The .ics file that goes along, if any. */
  invitation?: string | null;
  /** What it says of an activity (`records/told-rules.ts`), so that the recipient is told when that changes. */
  says?: string | null;
  /** To someone who is not staff: with a footer that gives `why` they get it. */
  outside: boolean;
  why: string;
  values: Values;
  sendOn: CalendarDate;
  /** Its last day, and the time of that day from which it is of no use; null: all day. */
  uselessAfter: CalendarDate;
  uselessFrom: ClockTime | null;
  /** False: what waits may go on waiting, but nothing new is made. */
  due: boolean;
  /** All its time went by while nothing ran: it comes in as past its use, so that its absence can be looked up (law 12). */
  missed?: boolean;
}

export interface QueuePlan {
  add: NewRow<typeof outbox>[];
  change: { id: string; values: NewRow<typeof outbox> }[];
}

export interface QueueFacts {
  /** Every row of the Outbox. */
  messages: readonly Message[];
  /** Kinds for which `planned` is the whole truth: what waits and is not in it is taken back. */
  kinds: readonly string[];
  planned: readonly PlannedMail[];
  categoryOf(mail: PlannedMail): Category;
  /** Null: mails of this kind are switched off. */
  compose(mail: PlannedMail): Composed | null;
  /** Why a waiting mail is no longer wanted, for staff. */
  whyNot(message: Message): string;
  /** Kinds that go out without being asked about. */
  automatic: boolean;
  /** A mail of this key has left lately, or may have, whether or not its row is still there. */
  sentLately(key: string): boolean;
}

/** Who brought a message into its state, when it was no person. */
export const byPartnerbook = 'Partnerbook';

const waiting = (message: Message): boolean => message.state === 'draft' || message.state === 'approved';

/** Never got under way, and no person decided that it should not. */
const mayReturn = (message: Message): boolean =>
  message.state === 'suppressed' || (message.state === 'canceled' && message.by === byPartnerbook);

const underWay = (message: Message): boolean =>
  message.state === 'sent' || message.state === 'claimed' || message.state === 'unknown';

export function planQueue(facts: QueueFacts): QueuePlan {
  const plan: QueuePlan = { add: [], change: [] };
  const byKey = new Map<string, Message>();
  const byOccasion = new Map<string, Message[]>();
  for (const message of facts.messages) {
    if (message.key === null) continue;
    // Of two rows with one key the one that is furthest along counts.
    const other = byKey.get(message.key);
    if (!other || (!underWay(other) && underWay(message))) byKey.set(message.key, message);
    const occasion = occasionKey(message.key);
    byOccasion.set(occasion, [...(byOccasion.get(occasion) ?? []), message]);
  }
  const wanted = new Set<string>();
  for (const mail of facts.planned) {
    const key = keyOf({ ...mail, to: 'email' in mail.to ? mail.to.email : null });
    if (wanted.has(key)) continue;
    wanted.add(key);
    // It left, and staff deleted its row: neither the mail nor the row comes again.
    if (!byKey.has(key) && facts.sentLately(key)) continue;
    const sameOccasion = byOccasion.get(occasionKey(key)) ?? [];
    const present = byKey.get(key) ?? sameOccasion.filter((each) => isForNobody(each.key ?? '') && mayReturn(each))[0];
    if (!present && 'reason' in mail.to && sameOccasion.some(underWay)) continue;
    settle(plan, facts, mail, key, present);
  }
  for (const message of facts.messages) {
    if (!waiting(message) || !facts.kinds.includes(message.kind ?? '') || wanted.has(message.key ?? '')) continue;
    plan.change.push({
      id: message.id,
      values: { state: 'canceled', reason: facts.whyNot(message), by: byPartnerbook },
    });
  }
  return plan;
}

/** One mail: new, back again, brought up to date while it waits, or left alone. */
function settle(plan: QueuePlan, facts: QueueFacts, mail: PlannedMail, key: string, present?: Message): void {
  const waits = present !== undefined && waiting(present);
  if (present && !waits && !mayReturn(present)) return;
  const missed = mail.missed === true && !present;
  if (!mail.due && !waits && !missed) return;
  const made = 'email' in mail.to ? facts.compose(mail) : mail.to;
  if (made === null) {
    const values = { state: 'canceled', reason: 'Its template is not in use (Templates).', by: byPartnerbook } as const;
    if (waits) plan.change.push({ id: present.id, values });
    return;
  }
  const content = contentOf(mail, key, made, facts.categoryOf(mail), present);
  const problem = 'reason' in made ? made.reason : null;
  const values: NewRow<typeof outbox> = {
    ...content,
    state: missed ? 'canceled' : problem !== null ? 'suppressed' : facts.automatic ? 'approved' : 'draft',
    reason: missed ? [words.missed, problem ?? ''].join(' ').trim() : problem,
    by: byPartnerbook,
  };
  if (!present) plan.add.push(values);
  else if (!waits) {
    const same = present.state === values.state && present.reason === problem && !differs(present, content);
    if (!same) plan.change.push({ id: present.id, values });
  } else {
    const changed = problem === null && differs(present, content);
    const why = whyAskAgain(facts, present, changed && rewords(present, content));
    if (why === null && !changed) return;
    const back = why === null ? {} : ({ state: 'draft', reason: why, by: byPartnerbook } as const);
    plan.change.push({ id: present.id, values: { ...(changed ? content : {}), ...back } });
  }
}

/** Why what was approved waits for a person again; null when it does not. */
function whyAskAgain({ automatic }: QueueFacts, { state, by }: Message, reworded: boolean): string | null {
  if (state !== 'approved') return null;
  if (by !== byPartnerbook) return reworded ? 'It changed after it was approved. Read it again.' : null;
  return automatic ? null : 'Mail of this kind does not go out without asking (Settings).';
}

function contentOf(
  mail: PlannedMail,
  key: string,
  made: Composed,
  category: Category,
  present: Message | undefined,
): NewRow<typeof outbox> {
  const { kind, to, outside, about, aboutName, sendOn, uselessAfter, uselessFrom } = mail;
  const composed = 'reason' in made ? { subject: null, text: null } : made;
  const invitation = 'reason' in made ? null : (mail.invitation ?? null);
  const same = coreOf(present?.invitation ?? null) === coreOf(invitation);
  return {
    key,
    kind,
    to: 'email' in to ? to.email : null,
    toName: 'email' in to ? tidy(to.name) : null,
    outside,
    subject: composed.subject,
    body: composed.text,
    about,
    aboutName: tidy(aboutName),
    sendOn,
    uselessAfter,
    uselessFrom,
    category,
    organization: mail.organization ?? null,
    invitation: same ? (present?.invitation ?? null) : invitation,
    says: 'reason' in made ? null : (mail.says ?? null),
  };
}

function differs(present: Message, content: NewRow<typeof outbox>): boolean {
  const columns = [
    'key',
    'to',
    'toName',
    'aboutName',
    'sendOn',
    'uselessAfter',
    'uselessFrom',
    'category',
    'organization',
    'invitation',
    'says',
  ] as const;
  return (
    rewords(present, content) || columns.some((column) => (present[column] ?? '') !== (content[column] ?? '').trim())
  );
}

function rewords(present: Message, content: NewRow<typeof outbox>): boolean {
  return asInCell(present.subject) !== asInCell(content.subject) || asInCell(present.body) !== asInCell(content.body);
}

/** A sheet swallows an apostrophe at the very beginning of a cell. */
function asInCell(text: string | null | undefined): string {
  return (text ?? '').replace(/^'/, '').trim();
}
