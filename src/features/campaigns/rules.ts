/** What follows from an outcome, and whose turn it is on the call sheet. Pure. */
import { addDays, type CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import type { Organization } from '../../records/organizations';
import type { Outreach, outreachTab } from '../../records/outreach';

type Outcome = NonNullable<Outreach['outcome']>;

/** Nobody was reached, so the call comes up again. */
function comesAgain(outcome: Outcome): boolean {
  return outcome === 'No answer' || outcome === 'Left a message';
}

/**
 * The row's state after a conversation or an answer. A call that reached nobody comes up the next day unless a date is
 * given.
 */
export function afterOutcome(
  outcome: Outcome,
  said: string,
  nextStep: string,
  nextDate: CalendarDate | null,
  today: CalendarDate,
): NewRow<typeof outreachTab> {
  const again = comesAgain(outcome);
  return {
    state: again ? 'To do' : 'Done',
    reason: null,
    outcome,
    said: said || null,
    nextStep: nextStep || (again ? 'Call again' : null),
    nextDate: nextDate ?? (again ? addDays(today, 1) : null),
  };
}

/**
 * Advances a stage that is further back, and leaves alone what staff decided beyond that. Null when it stays as it is.
 */
export function stageAfter(stage: Organization['stage'], outcome: Outcome | null): Organization['stage'] {
  const early = stage === null || stage === 'Idea' || stage === 'Prospect';
  if (outcome === 'Interested' || outcome === 'Appointment')
    return early || stage === 'Contacted' ? 'Interested' : null;
  if (outcome === 'Not interested') return early || stage === 'Contacted' ? 'Declined' : null;
  return early ? 'Contacted' : null;
}

/** The organizations of one campaign to call now: first those who were promised a call, then those not called yet. */
export function toCall(rows: readonly Outreach[], campaign: string, today: CalendarDate): Outreach[] {
  return rows
    .filter(
      (row) =>
        row.way === 'Call' &&
        (row.state === null || row.state === 'To do') &&
        comparable(row.campaign?.label ?? '') === comparable(campaign) &&
        (row.nextDate === null || row.nextDate <= today),
    )
    .sort((a, b) =>
      (a.nextDate ?? '9') < (b.nextDate ?? '9') ? -1 : (a.nextDate ?? '9') > (b.nextDate ?? '9') ? 1 : a.row - b.row,
    );
}

/** `12: 4 Sent, 3 Answered …` */
export function progressOf(rows: readonly Outreach[]): string {
  const counts = new Map<string, number>();
  const count = (word: string | null): void => void (word !== null && counts.set(word, (counts.get(word) ?? 0) + 1));
  for (const { state, outcome } of rows) {
    count(state ?? 'To do');
    if (outcome === 'Interested' || outcome === 'Appointment') count(outcome.toLowerCase());
  }
  return [...counts].map(([word, number]) => `${number} ${word.toLowerCase()}`).join(', ');
}
