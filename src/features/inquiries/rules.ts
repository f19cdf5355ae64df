/** Decisions about answers to the form Partner with us: pure. */
import { picked, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { isEmail, tidyPhone } from '../../shared/contact';
import { dateOf, daysBetween, shortDate, type CalendarDate, type Timestamp } from '../../shared/dates';
import { cut, plural, tidy } from '../../shared/text';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { Table } from '../../workbook/read/table';
import type { NewRow } from '../../workbook/tab';
import { answerBy } from '../../records/inquiry-rules';
import type { SchoolDay } from '../../schedule/tabs';
import type { concernForm } from './concern-texts';
import type { partnerForm } from './form-texts';
import type { InquiryRow, inquiries } from '../../records/inquiries';

type NewInquiry = NewRow<typeof inquiries>;

/** More than this on one day are not from people. */
export const mostADay = 60;

/** As in a row; values that cannot be used as typed stay in the message. Anyone may have written it. */
export function readWho(answer: AnswerTo<typeof partnerForm> | AnswerTo<typeof concernForm>) {
  const line = (key: 'name' | 'email' | 'phone', longest?: number): string => lineOf(answer, key, longest);
  const [address, phone] = [line('email', 254), line('phone', 40)];
  const hasPhone = phone.replace(/\D/g, '').length >= 7;
  const message = answer.given.find(({ questionKey }) => questionKey === 'message')?.values[0] ?? '';
  const unclear = [isEmail(address) ? '' : address, hasPhone ? '' : phone].filter(Boolean);
  const said = [message.replace(/[^\P{Cc}\n]/gu, ' ').trim(), ...unclear].filter(Boolean).join('\n');
  return {
    from: line('name') || null,
    email: isEmail(address) ? address : null,
    phone: hasPhone ? tidyPhone(phone) : null,
    message: cut(said, 2_000, '…') || null,
  } satisfies NewInquiry;
}

const lineOf = (answer: SurveyAnswer, key: string, longest?: number): string =>
  tidy(told(answer, key, longest).replace(/\p{Cc}/gu, ' '));

export function readInquiry(answer: AnswerTo<typeof partnerForm>, interestNames: ReadonlyMap<string, string>) {
  return {
    ...readWho(answer),
    company: lineOf(answer, 'organization') || null,
    interests:
      picked(answer, 'interests')
        .flatMap((key) => interestNames.get(key) ?? [])
        .join(', ') || null,
  } satisfies NewInquiry;
}

/**
 * New answers as rows. Beyond the most accepted for one day, nobody is told and no day is set: staff look at those when
 * they like. `rows`: existing rows.
 */
export function takenIn(
  answers: readonly AnswerTo<typeof partnerForm>[],
  rows: readonly Pick<InquiryRow, 'at'>[],
  interestNames: ReadonlyMap<string, string>,
  owner: string | null,
  days: readonly SchoolDay[],
): NewInquiry[] {
  const isPlausible = plausibility(rows);
  return answers.map((answer) => {
    const { at, answerId: token } = answer;
    const care = isPlausible(at)
      ? { owner: owner === null ? null : { label: owner }, due: answerBy(dateOf(at), days) }
      : {};
    return { ...readInquiry(answer, interestNames), at, token, ...care };
  });
}

/** Whether one more on the day of that moment may still be from a person; it counts along. */
export function plausibility(rows: readonly Pick<InquiryRow, 'at'>[]): (at: Timestamp) => boolean {
  const onDay = new Map<string, number>();
  const isPlausible = (at: Timestamp): boolean => {
    const number = (onDay.get(dateOf(at)) ?? 0) + 1;
    onDay.set(dateOf(at), number);
    return number <= mostADay;
  };
  for (const { at } of rows) if (at !== null) isPlausible(at);
  return isPlausible;
}

/** Not answered, and held back because too many came on that day. */
export function isHeld({ at, answered, due }: Pick<InquiryRow, 'at' | 'answered' | 'due'>): boolean {
  return at !== null && answered === null && due === null;
}

/** What staff read about inquiries held back; empty if there are none. */
export function sayHeld(rows: readonly InquiryRow[]): string {
  const held = rows.filter(isHeld);
  if (held.length === 0) return '';
  return `${plural(held.length, 'inquiry waits', 'inquiries wait')} without a day, and nobody is mailed about ${held.length === 1 ? 'it' : 'them'}: more than ${mostADay} on one day is more than people send, so the others are held back. Look through them in the tab Inquiries and concerns: give one that is real a day under “Answer by”, and delete the rest.`;
}

/** One problem for all of them: there may be thousands. */
export function heldProblems(table: Table<typeof inquiries>): Problem[] {
  const [first] = table.rows.filter(isHeld);
  return first ? [problemAt(table, first.row, 'due', sayHeld(table.rows))] : [];
}

/** Typed by staff, and nobody can tell what about. */
export function withoutWords(table: Table<typeof inquiries>): Problem[] {
  const text = 'Say in a few words what it is about. Until then nobody is told, and it has no day.';
  return table.rows
    .filter(({ at, summary, answered }) => at === null && summary === null && answered === null)
    .map(({ row }) => problemAt(table, row, 'summary', text));
}

/** `3 days late`, `by Tue, Sep 15`. */
export function sayDue(due: CalendarDate | null, today: CalendarDate): string {
  if (due === null) return '';
  return due < today ? `${plural(daysBetween(due, today), 'day')} late` : `by ${shortDate(due)}`;
}
