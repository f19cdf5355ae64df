/** Who of the invited graduates has not answered, and when they are reminded. Pure. */
import { referenceQuestion, type GivenAnswer } from '../../forms/answer-rules';
import { occasionOf } from '../../messages/keys';
import type { Message } from '../../messages/tabs';
import type { Email } from '../../shared/contact';
import { addDays, toCalendarDate, type CalendarDate } from '../../shared/dates';

/** Days after the invitation has left. */
const remindAfter = 10;

export interface Reminded {
  /** Stands for the address in the address of the form. */
  mark: string;
  email: Email;
  name: string;
  on: CalendarDate;
}

/** `invitation`: kind of the mail. Null for any other mail, and for one that has not left for certain. */
export function remindOn(mail: Message, invitation: string, year: string): Reminded | null {
  const { kind, state, to, toName, about, changedAt, key } = mail;
  const left = toCalendarDate((changedAt ?? '').slice(0, 10));
  if (kind !== invitation || state !== 'sent' || to === null || about === null || left === null) return null;
  if (occasionOf(key ?? '') !== year) return null;
  return { mark: about, email: to, name: toName ?? '', on: addDays(left, remindAfter) };
}

/** By the mark in the answer, or by the address that was given in it. */
export function answeredBy(
  rows: readonly { survey: string | null; given: GivenAnswer[] | null }[],
  survey: string,
): (mark: string, email: string) => boolean {
  const said = new Set(
    rows.flatMap(({ survey: of, given }) =>
      of === survey && given !== null
        ? [referenceQuestion, 'email'].map((key) => valueOf(given, key).toLowerCase())
        : [],
    ),
  );
  said.delete('');
  return (mark, email) => said.has(mark.toLowerCase()) || said.has(email.toLowerCase());
}

function valueOf(given: readonly GivenAnswer[], questionKey: string): string {
  return (given.filter((each) => each.questionKey === questionKey)[0]?.values[0] ?? '').trim();
}
