/**
 * Compares the records that belong in our calendar with its events, and decides for each which side follows. Pure. What
 * comes into the sheet (`take`, `propose`) is written first; planning again with the resulting rows gives what is left
 * to write to the calendar. So after a run that died in between, the next one simply plans again.
 * (docs/decisions/calendar-both-ways.md)
 */
import type { StoredEvent } from '../google/calendar';
import type { CalendarDate } from '../shared/dates';
import type { EventContent } from '../shared/events';
import { linkEvents } from './link-rules';
import { canceledByUs, markOf, proposalMark, readMark, shownMark } from './mark-rules';

export interface CalendarRecord {
  recordId: string;
  /** What its event should show; null when its cells cannot make an event. */
  content: EventContent | null;
  /** `on`: it belongs in the calendar. `idea`: it has no agreed date yet. `off`: it was called off. */
  standing: 'on' | 'idea' | 'off';
  /** It took place: nobody is asked about its event any more. */
  over: boolean;
  /** A cell is unusable, so nobody knows what the event should be. */
  unclear: boolean;
  /**
   * The sheet says that its event was deleted. This is needed because Google forgets deleted events after some weeks.
   */
  deleted: boolean;
}

/** Both sides changed since they last agreed, or a person deleted the event of something planned. Staff decide. */
export interface Question {
  kind: 'changed' | 'deleted';
  record: CalendarRecord;
  /** Null when Google has forgotten the deleted event. */
  event: StoredEvent | null;
}

export type Answer = 'sheet' | 'calendar';

export interface Found {
  recordId: string;
  event: StoredEvent;
}

export interface MirrorPlan {
  insert: { recordId: string; content: EventContent }[];
  update: (Found & { content: EventContent })[];
  /** Events added by people; they only get a mark. */
  mark: (Found & { mark: string })[];
  remove: Found[];
  /**
   * The row follows: its event was changed, or it was deleted (canceled, or null) and staff agree. `revive`: the row
   * was called off, but staff say that the event counts.
   */
  take: { recordId: string; event: StoredEvent | null; revive: boolean }[];
  /** Events that people added. Each becomes a record with this id. */
  propose: Found[];
  ask: Question[];
  /** Records that need nothing done. */
  as: Map<string, 'there' | 'deleted' | 'proposed' | 'left' | 'past'>;
}

export interface MirrorRules {
  zone: string;
  /** Events that ended before this day are not listed, and whatever ended that long ago is left alone on both sides. */
  from: CalendarDate;
  /** What staff have decided, or null while they have not. */
  decided(question: Question): Answer | null;
  /** The id of the record made for an added event: always the same for the same event. */
  proposalId(eventId: string): string;
  /** The tab was made again, so a missing row does not mean that anybody deleted it. */
  rowsLost?: boolean;
  /** Handles only these records, and no proposals. */
  only?: ReadonlySet<string>;
}

export function planMirror(records: CalendarRecord[], events: StoredEvent[], rules: MirrorRules): MirrorPlan {
  const plan: MirrorPlan = {
    insert: [],
    update: [],
    mark: [],
    remove: [],
    take: [],
    propose: [],
    ask: [],
    as: new Map(),
  };
  const { byRecord, others } = linkEvents(records, events, rules.proposalId);
  for (const record of records) {
    if (rules.only && !rules.only.has(record.recordId)) continue;
    const event = byRecord.get(record.recordId) ?? null;
    if (event === null && record.content !== null && record.content.endDate < rules.from) {
      plan.as.set(record.recordId, 'past');
    } else weigh(plan, rules, record, event);
  }
  if (!rules.only) for (const event of others) placeOther(plan, rules, event);
  return plan;
}

function weigh(plan: MirrorPlan, rules: MirrorRules, record: CalendarRecord, event: StoredEvent | null): void {
  const { recordId, content } = record;
  const wanted = record.standing === 'on' && content !== null;
  if (event === null) {
    if (!wanted) return;
    if (record.deleted) gone(plan, rules, record, null);
    else plan.insert.push({ recordId, content });
    return;
  }
  const mark = readMark(event.fingerprint);
  const unmarked = event.fingerprint === '';
  const idea = isProposal(record, event);
  if (event.canceled) {
    if (event.fingerprint === canceledByUs) {
      if (wanted) plan.update.push({ recordId, event, content });
    } else if (wanted) gone(plan, rules, record, event);
    else if (idea) plan.as.set(recordId, 'deleted');
    // Called off on both sides: marked as ours, so that it comes back without a question if it is planned again.
    else if (!unmarked && !record.unclear) plan.remove.push({ recordId, event });
    return;
  }
  const there = shownMark(event.shown);
  const here = content === null ? null : shownMark(content);
  // If the mark has a different zone, the event was left behind when the spreadsheet's zone changed; nobody moved it.
  const base = mark && (mark.isProposal || mark.zone === rules.zone) ? mark.shown : null;
  const backAgain = event.fingerprint === canceledByUs && !wanted;
  const eventChanged = unmarked || backAgain || (base !== null && there !== base);
  const rowChanged = base === null || here !== base;
  const keeps = wanted || idea;
  if (eventChanged && !(keeps && here === there)) {
    if (rowChanged || !keeps) ask(plan, rules, { kind: 'changed', record, event });
    else plan.take.push({ recordId, event, revive: false });
  } else if (wanted) {
    if (markOf(content, rules.zone) === event.fingerprint) plan.as.set(recordId, 'there');
    else plan.update.push({ recordId, event, content });
  } else if (idea) {
    if (eventChanged) plan.mark.push({ recordId, event, mark: proposalMark(event.shown, rules.zone) });
    else plan.as.set(recordId, 'proposed');
  } else if (record.unclear) plan.as.set(recordId, 'left');
  else plan.remove.push({ recordId, event });
}

/** A person deleted the event of something that is planned. */
function gone(plan: MirrorPlan, rules: MirrorRules, record: CalendarRecord, event: StoredEvent | null): void {
  if (record.over) plan.as.set(record.recordId, 'deleted');
  else ask(plan, rules, { kind: 'deleted', record, event });
}

function ask(plan: MirrorPlan, { decided, zone }: MirrorRules, question: Question): void {
  const { record, event } = question;
  const { recordId, content, standing } = record;
  const idea = event !== null && isProposal(record, event);
  const answer = decided(question);
  if (answer === null) plan.ask.push(question);
  else if (answer === 'calendar') plan.take.push({ recordId, event, revive: standing !== 'on' && !idea });
  else if (standing === 'on' && content !== null) {
    if (event) plan.update.push({ recordId, event, content });
    else plan.insert.push({ recordId, content });
  } else if (event && idea) plan.mark.push({ recordId, event, mark: proposalMark(event.shown, zone) });
  else if (event) plan.remove.push({ recordId, event });
}

/** A person added it in Google Calendar, and staff have not accepted it yet. */
function isProposal({ standing }: CalendarRecord, { fingerprint }: StoredEvent): boolean {
  return standing === 'idea' && (fingerprint === '' || readMark(fingerprint)?.isProposal === true);
}

/** Handles an event without a row: a person added it, or its row is gone. */
function placeOther(plan: MirrorPlan, { zone, proposalId, rowsLost }: MirrorRules, event: StoredEvent): void {
  if (event.canceled) return;
  const { recordId, fingerprint, eventId } = event;
  const mark = readMark(fingerprint);
  // Staff deleted the row of a proposal: the event stays with the person who made it.
  if (mark?.isProposal && !rowsLost) return;
  const changed = mark !== null && mark.zone === zone && mark.shown !== shownMark(event.shown);
  // Changed or restored after its row was deleted: it is not lost, but proposed again.
  if (fingerprint === '' || fingerprint === canceledByUs || changed || rowsLost) {
    plan.propose.push({ recordId: proposalId(eventId), event });
  } else plan.remove.push({ recordId, event });
}
