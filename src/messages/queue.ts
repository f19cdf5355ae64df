/** Brings the Outbox in line with what a feature's rules want sent. Sends nothing. */
import type { App } from '../app';
import { addDays, type CalendarDate, type ClockTime } from '../shared/dates';
import { markOf, noteApproved, whyUnapproved } from './approvals';
import { confirmedStaff, whyWaits, wordingWaits } from './confirmed';
import { concernLine } from './concern-line';
import { compose, type Composed } from './compose';
import { footer } from './footer';
import { gateOf } from './gate';
import { countAsks } from './gate-rules';
import { batchKey, readBatch } from './journal';
import { hiddenKey, keyOf } from './keys';
import { planQueue, type PlannedMail, type QueueFacts, type QueuePlan } from './queue-rules';
import { askAgain, sentLately, wasSent } from './recent';
import { forgetEnded } from './send';
import { withClaims } from './send-rules';
import { outbox, type Category, type Message } from './tabs';
import type { Mail, ValuesFor } from './declare';
import { findTemplate, type FoundTemplate } from './templates';

/** How long to wait while others hold the Outbox, before leaving it for the next hour. */
const waitMs = 20_000;

export interface Wanted {
  mails: readonly Mail[];
  planned: readonly PlannedMail[];
  /** May leave without being asked about, where a person has confirmed that (confirmed.ts). */
  automatic: boolean;
  /** Other mails of these kinds may wait too. Otherwise a waiting mail not planned is withdrawn, for `whyNot`. */
  keepOthers?: boolean;
  whyNot?(message: Message): string;
}

/** What is known about the school itself is filled in by `queueNow`. */
type SchoolWord = 'school' | 'schoolPhone' | 'coordinator';

/** A mail that a person asks for now. */
export type AskedMail<W extends string = string> = Omit<
  PlannedMail,
  'kind' | 'outside' | 'why' | 'values' | 'sendOn' | 'uselessAfter' | 'uselessFrom' | 'due'
> & {
  why?: string;
  values: ValuesFor<Exclude<W, SchoolWord>>;
  /** When the event it invites to begins, if any: from then on it is of no use. */
  until?: { date: CalendarDate; start: ClockTime | null };
};

/** How long a mail that a person asked for may wait to be read and sent. */
const shelfDays = 30;

/**
 * Puts mails that a person asked for into the Outbox: as drafts for people outside and where `asDrafts` says so, as
 * approved for confirmed staff. Returns their rows in order; a row that already exists under the same key is not changed.
 */
export function queueNow<W extends string>(
  app: App,
  mail: Mail<W>,
  asked: readonly AskedMail<W>[],
  { asDrafts = mail.outside } = {},
): Message[] {
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const today = app.clock.today();
  const shelf = addDays(today, shelfDays);
  const planned = asked.map(({ until, values, ...each }) =>
    mail.plan({
      ...each,
      values: { school, schoolPhone, coordinator, ...values } as ValuesFor<W>,
      sendOn: today,
      uselessAfter: until && until.date <= shelf ? until.date : shelf,
      uselessFrom: until && until.date <= shelf ? until.start : null,
      due: true,
    }),
  );
  queueMails(app, { mails: [mail], planned, automatic: !asDrafts, keepOthers: true });
  const { rows } = app.workbook.table(outbox);
  return planned.flatMap((each) => {
    const key = keyOf({ ...each, to: 'email' in each.to ? each.to.email : null });
    return rows.filter((row) => row.key === key || row.key === hiddenKey(key)).slice(0, 1);
  });
}

/**
 * Reads the Outbox once; when nothing has changed, writes nothing. Otherwise reads it again under the lock and decides
 * again, since another execution may have sent or canceled something in the meantime.
 */
export function queueMails(app: App, wanted: Wanted): void {
  const { workbook, clock } = app;
  const decide = (): QueuePlan => planQueue(factsOf(app, wanted));
  const first = decide();
  if (isEmpty(first)) return;
  app.exclusive.run(waitMs, () => {
    app.memory.refresh();
    // Read now, since the second decision asks for it after the rows were read.
    app.memory.get(batchKey);
    let plan = first;
    let noted: QueuePlan['approve'];
    do {
      noted = plan.approve;
      // Marks come first: if this run is cut off before the rows are written, the next one makes both again.
      noteApproved(app, noted);
      if (noted.length > 0) {
        forgetEnded(app, workbook.table(outbox).rows);
        app.memory.save();
      }
      // Nothing may come between the last read and the writes. Repeats if somebody has typed meanwhile.
      workbook.reread(outbox);
      plan = decide();
    } while (isMoreThan(plan.approve, noted));
    const { add, change } = plan;
    // A person who asks for a mail again has decided that it may leave twice.
    if (wanted.keepOthers)
      askAgain(
        app,
        [...add, ...change.map(({ values }) => values)].flatMap(({ key }) => key ?? []),
      );
    for (const { id, values } of change) {
      workbook.change(outbox, id, 'state' in values ? { ...values, changedAt: clock.stamp() } : values);
    }
    if (add.length > 0) {
      workbook.add(
        outbox,
        add.map((values) => ({ ...values, changedAt: clock.stamp() })),
      );
    }
    workbook.commitAsRead(outbox);
  });
}

function isMoreThan(approve: QueuePlan['approve'], before: QueuePlan['approve']): boolean {
  const keys = new Set(before.map(({ key }) => key));
  return approve.some(({ key }) => !keys.has(key));
}

function isEmpty({ add, change }: QueuePlan): boolean {
  return add.length === 0 && change.length === 0;
}

function factsOf(app: App, { mails, planned, automatic, keepOthers, whyNot = () => '' }: Wanted): QueueFacts {
  const { workbook, memory, clock } = app;
  const messages = withClaims(workbook.table(outbox).rows, readBatch(memory.get(batchKey)));
  const found = new Map<string, FoundTemplate>();
  const gate = gateOf(app);
  const declared = (planned: PlannedMail): Mail => {
    const mail = mails.filter(({ kind }) => kind === planned.kind)[0];
    if (!mail) throw new Error(`No mail of the kind ${planned.kind} is declared here.`);
    return mail;
  };
  const categoryOf = (planned: PlannedMail): Category => declared(planned).category;
  let asks: Map<string, number> | undefined;
  const refusalOf = (mail: PlannedMail): string | null => {
    const { schoolName, schoolAddress } = app.settings();
    if (mail.outside && schoolName === '')
      return 'Type the school’s name in Settings first: each mail to people outside must show it.';
    const category = categoryOf(mail);
    if (mail.outside && (category === 'outreach' || category === 'news') && schoolAddress === '') {
      return 'Type the school’s postal address in Settings first: mail of this kind must show it.';
    }
    asks ??= countAsks(messages, clock.today());
    const organization = mail.organization ?? null;
    const to = 'email' in mail.to ? { to: mail.to.email, toName: mail.to.name } : { to: null, toName: null };
    return gate.refusal({ ...mail, ...to, category, organization }, asks.get(organization ?? '') ?? 0);
  };
  const templateOf = (mail: PlannedMail): FoundTemplate => {
    const row = found.get(mail.kind) ?? findTemplate(workbook, declared(mail));
    found.set(mail.kind, row);
    return row;
  };
  const isStaff = confirmedStaff(app);
  const ask = (planned: PlannedMail): { reason: string | null } | null => {
    if (!automatic) return { reason: null };
    const { to, outside } = planned;
    const row = templateOf(planned);
    const waits =
      typeof row === 'object' && 'wording' in row ? wordingWaits(app, declared(planned), row.wording) : null;
    if (waits !== null) return { reason: whyWaits[waits] };
    return !outside && 'email' in to && !isStaff(to.email) ? { reason: whyWaits.staff(to.email) } : null;
  };
  const composeOne = (mail: PlannedMail): Composed | null => {
    const template = declared(mail);
    const row = templateOf(mail);
    if (row === 'off') return null;
    if ('reason' in row) return row;
    const refusal = refusalOf(mail);
    if (refusal !== null) return { reason: refusal };
    const under = mail.outside ? footer(app.settings(), mail.why, concernLine(app, mail, categoryOf(mail))) : '';
    return compose(row.wording, mail.values, template.placeholders, under);
  };
  return {
    messages,
    resting: new Set(workbook.table(outbox).resting.map(({ key }) => key ?? '')),
    categoryOf,
    kinds: keepOthers ? [] : mails.map(({ kind }) => kind),
    planned,
    compose: composeOne,
    whyNot,
    ask,
    whyUnapproved: whyUnapproved(app, wasSent(app)),
    markOf: (mail) => markOf(app, mail),
    practice: app.settings().practice,
    sentLately: keepOthers ? () => false : sentLately(app),
  };
}
