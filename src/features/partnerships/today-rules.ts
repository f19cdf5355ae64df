/** Partnerships that wait long for an executive’s approval, as lines of Today. Pure. */
import type { Partnership } from '../../records/partnerships';
import { addDays, shortDate } from '../../shared/dates';
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';

/** Days after which one asks again. */
const daysToWait = 14;

export function approvalLines(rows: readonly Partnership[], { today }: Moment): TodayLine[] {
  return rows.flatMap(({ id, organization, approval, approver, askedOn, decision, schoolLead }) => {
    if (approval !== 'Needed' || askedOn === null || decision !== null) return [];
    const due = addDays(askedOn, daysToWait);
    if (!isNear(due, today)) return [];
    const who = approver ?? 'the executive';
    const what = `Ask ${who} again: the partnership with ${organization?.label ?? 'them'} is not approved yet (asked ${shortDate(askedOn)})`;
    return [{ id, what, due, loss: 'was promised', minutes: 5, whose: schoolLead }];
  });
}
