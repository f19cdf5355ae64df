/** Inquiries as lines of Today. Those held back as a flood have no day, and are no lines. Pure. */
import type { InquiryRow } from '../../records/inquiries';
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';

export function inquiryLines(rows: readonly InquiryRow[], { today }: Moment): TodayLine[] {
  return rows.flatMap(({ id, from, company, organization, summary, safety, due, answered, owner }) =>
    due === null || answered !== null || !isNear(due, today)
      ? []
      : [
          {
            id,
            what: `${safety === true ? 'Safety: answer' : 'Answer'} ${company ?? from ?? organization?.label ?? 'an inquiry'}${summary === null ? '' : `: ${summary}`}`,
            due,
            loss: 'waits for us',
            minutes: 5,
            whose: owner,
          },
        ],
  );
}
