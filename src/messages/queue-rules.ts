/** Which mails are added to the Outbox, which change while they wait, and which are withdrawn: pure. */
import type { Email } from '../shared/contact';
import type { CalendarDate, ClockTime } from '../shared/dates';
import type { NewRow } from '../workbook/tab';
import { asInCell, tidy } from '../shared/text';
import type { Composed, Values } from './compose';
import { waitsForConfirmation, wordingMark, type Wording } from './confirmed';
import { enclosuresText, type Enclosure } from './enclosures';
import { coreOf } from './invitation';
import { hiddenKey, isForNobody, isHidden, keyOf, occasionKey } from './keys';
import { words } from './send-rules';
import type { Category, Message, outbox } from './tabs';

/** A mail that should exist, as a feature's rules decide. */
export interface PlannedMail {
  kind: string;
  /** Id and name of the record it is about. */
  about: string;
  aboutName: string;
  /** See `keys.ts`: nobody is written to twice about the same occasion. */
  occasion: string;
  /** Or why there is nobody to send it to, as a sentence for staff. */
  to: { email: Email; name: string } | { reason: string };
  /** Id of the organization it goes to, if any: asks per organization are limited. */
  organization?: string | null;
  /** The .ics file to attach, if any. */
  invitation?: string | null;
  /** The PDFs that go along. */
  enclosures?: readonly Enclosure[];
  /** What it says about an activity (`records/told-rules.ts`), so that the recipient is told when that changes. */
  says?: string | null;
  /** To someone who is not staff: its footer then says `why` they get it. */
  outside: boolean;
  why: string;
  values: Values;
  sendOn: CalendarDate;
  /** The last day on which it is of use, and the time from which it no longer is; null: all day. */
  uselessAfter: CalendarDate;
  uselessFrom: ClockTime | null;
  /** False: a waiting mail may keep waiting, but no mail is added. */
  due: boolean;
  /** Its time passed entirely while nothing ran: it is added as expired, so that staff can find out (law 12). */
  missed?: boolean;
}

export interface QueuePlan {
  add: NewRow<typeof outbox>[];
  change: { id: string; values: NewRow<typeof outbox> }[];
  /** Mails that this plan approves, as their rows will show them. */
  approve: NewRow<typeof outbox>[];
}

export interface QueueFacts {
  /** Every row of the Outbox. */
  messages: readonly Message[];
  /** Kinds for which `planned` is complete: a waiting mail that is not in it is withdrawn. */
  kinds: readonly string[];
  planned: readonly PlannedMail[];
  categoryOf(mail: PlannedMail): Category;
  /** Null: mails of this kind are switched off. */
  compose(mail: PlannedMail): Composed | null;
  /** Why a waiting mail is no longer wanted, for staff. */
  whyNot(message: Message): string;
  /** Null: it leaves without being asked about. Otherwise why it is asked about; no `reason` if all of its kind are. */
  ask(mail: PlannedMail): { reason: string | null } | null;
  /** Why a row that says *approved* does not count as approved (approvals.ts). */
  whyUnapproved(message: Message): string | null;
  /** Equal for mails that look the same to whoever approves them. */
  markOf(mail: NewRow<typeof outbox>): string;
  /** While the school practices, no mail reaches the person it is meant for. */
  practice: boolean;
  /** Keys of resting rows, which look alike: no mail with such a key is made until it is clear which row counts. */
  resting?: ReadonlySet<string>;
  /** Whether a mail with this key left lately, or may have, even if its row is gone. */
  sentLately(key: string): boolean;
}

/** Who brought a message into its state, when no person did. */
export const byPartnerbook = 'Partnerbook';

const waiting = (message: Message): boolean => message.state === 'draft' || message.state === 'approved';

/** It never left, or only in practice, and no person decided against it. */
const mayReturn = (message: Message, { practice }: QueueFacts): boolean =>
  message.state === 'suppressed' ||
  (message.state === 'practice' && !practice) ||
  (message.state === 'canceled' && message.by === byPartnerbook);

const underWay = (message: Message): boolean =>
  message.state === 'sent' || message.state === 'claimed' || message.state === 'unknown';

export function planQueue(facts: QueueFacts): QueuePlan {
  const plan: QueuePlan = { add: [], change: [], approve: [] };
  const byKey = new Map<string, Message>();
  const byOccasion = new Map<string, Message[]>();
  for (const message of facts.messages) {
    if (message.key === null) continue;
    // Of two rows with the same key, the one that got further counts.
    const other = byKey.get(message.key);
    if (!other || (!underWay(other) && underWay(message))) byKey.set(message.key, message);
    const occasion = occasionKey(message.key);
    byOccasion.set(occasion, [...(byOccasion.get(occasion) ?? []), message]);
  }
  // Most schools have none, and then no digest is reckoned.
  const someHidden = [...byKey.keys()].some(isHidden);
  const inOutbox = (key: string): Message | undefined =>
    byKey.get(key) ?? (someHidden ? byKey.get(hiddenKey(key)) : undefined);
  const wanted = new Set<string>();
  for (const mail of facts.planned) {
    const key = keyOf({ ...mail, to: 'email' in mail.to ? mail.to.email : null });
    if (wanted.has(key)) continue;
    wanted.add(key);
    if (facts.resting?.has(key)) continue;
    // It left, and staff deleted its row: neither the mail nor the row is made again.
    if (!inOutbox(key) && facts.sentLately(key)) continue;
    const sameOccasion = byOccasion.get(occasionKey(key)) ?? [];
    const present =
      inOutbox(key) ?? sameOccasion.filter((each) => isForNobody(each.key ?? '') && mayReturn(each, facts))[0];
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

/** Adds a mail, brings it back, updates it while it waits, or leaves it alone. */
function settle(plan: QueuePlan, facts: QueueFacts, mail: PlannedMail, key: string, present?: Message): void {
  const waits = present !== undefined && waiting(present);
  if (present && !waits && !mayReturn(present, facts)) return;
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
  const ask = facts.ask(mail);
  const values: NewRow<typeof outbox> = {
    ...content,
    state: missed ? 'canceled' : problem !== null ? 'suppressed' : ask === null ? 'approved' : 'draft',
    reason: missed ? [words.missed, problem ?? ''].join(' ').trim() : (problem ?? ask?.reason ?? null),
    by: byPartnerbook,
  };
  if (!present || !waits) {
    if (present && isAsIt(present, values)) return;
    if (present) plan.change.push({ id: present.id, values });
    else plan.add.push(values);
    if (values.state === 'approved') plan.approve.push(values);
  } else {
    const changed = problem === null && differs(present, content);
    const state = stateOfWaiting(facts, present, ask, changed ? content : null, problem !== null);
    if (Object.keys(state).length === 0 && !changed) return;
    plan.change.push({ id: present.id, values: { ...(changed ? content : {}), ...state } });
    if ((state.state ?? present.state) === 'approved') plan.approve.push({ ...present, ...content });
  }
}

/** How the state of a waiting mail changes; empty where it does not. `content`: its changed content, if any. */
function stateOfWaiting(
  facts: QueueFacts,
  present: Message,
  ask: { reason: string | null } | null,
  content: NewRow<typeof outbox> | null,
  hasProblem: boolean,
): Pick<NewRow<typeof outbox>, 'state' | 'reason' | 'by'> {
  const draft = (reason: string): NewRow<typeof outbox> => ({ state: 'draft', reason, by: byPartnerbook });
  if (present.state === 'draft') {
    if (present.replaced !== null && content?.replaced === null) return { reason: words.writtenAnew };
    if (!waitsForConfirmation(present.reason) || hasProblem) return {};
    if (ask === null) return { state: 'approved', reason: null, by: byPartnerbook };
    return ask.reason === present.reason ? {} : { reason: ask.reason };
  }
  const unapproved = facts.whyUnapproved(present);
  if (unapproved !== null) return draft(unapproved);
  if (present.by !== byPartnerbook) {
    const same = content === null || facts.markOf({ ...present, ...content }) === facts.markOf(present);
    const isOwnGone = present.replaced !== null && content?.replaced === null;
    return same ? {} : draft(isOwnGone ? words.writtenAnew : 'It changed after it was approved. Read it again.');
  }
  return ask === null ? {} : draft(ask.reason ?? 'Mail of this kind does not go out without asking (Settings).');
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
  const { subject, body, replaced } = byHand(present, { subject: composed.subject, body: composed.text });
  const invitation = 'reason' in made ? null : (mail.invitation ?? null);
  const same = coreOf(present?.invitation ?? null) === coreOf(invitation);
  return {
    key,
    kind,
    to: 'email' in to ? to.email : null,
    toName: 'email' in to ? tidy(to.name) : null,
    outside,
    subject,
    body,
    replaced,
    about,
    aboutName: tidy(aboutName),
    sendOn,
    uselessAfter,
    uselessFrom,
    category,
    organization: mail.organization ?? null,
    invitation: same ? (present?.invitation ?? null) : invitation,
    enclosures: 'reason' in made ? null : enclosuresText(mail.enclosures ?? []),
    says: 'reason' in made ? null : (mail.says ?? null),
  };
}

/** What a person has written into a waiting mail stays, as long as it would otherwise say what they wrote over. */
function byHand(present: Message | undefined, { subject, body }: Wording): Wording & { replaced: string | null } {
  const kept = present && waiting(present) && present.replaced !== null;
  return kept && present.replaced === wordingMark({ subject, body })
    ? { subject: present.subject, body: present.body, replaced: present.replaced }
    : { subject, body, replaced: null };
}

function isAsIt(present: Message, values: NewRow<typeof outbox>): boolean {
  return present.state === values.state && present.reason === values.reason && !differs(present, values);
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
    'enclosures',
    'says',
    'replaced',
  ] as const;
  return (
    rewords(present, content) || columns.some((column) => (present[column] ?? '') !== (content[column] ?? '').trim())
  );
}

function rewords(present: Message, content: NewRow<typeof outbox>): boolean {
  return asInCell(present.subject) !== asInCell(content.subject) || asInCell(present.body) !== asInCell(content.body);
}
