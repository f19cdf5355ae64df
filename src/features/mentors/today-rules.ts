/** Which mentors to offer a team challenge. Pure. */
import type { Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import type { Moment, TodayLine } from '../../today/line';

/** Those who have said that they cannot be a mentor for the long term, until they are another kind of mentor. */
export function notLongTermLines(rows: readonly Person[], { today }: Moment): TodayLine[] {
  return rows.flatMap((person): TodayLine[] => {
    const { id, name, role, mentorKind, notLongTerm } = person;
    const waits = notLongTerm !== null && (mentorKind === null || mentorKind === 'Long-term');
    if (role !== 'Mentor' || !waits || !isCurrent(person, today)) return [];
    return [
      {
        id,
        what: `${name ?? 'A mentor'} cannot be a mentor for the long term. Offer a team challenge: one problem, a few weeks`,
        due: null,
        loss: 'waits for us',
        minutes: 5,
        whose: null,
      },
    ];
  });
}
