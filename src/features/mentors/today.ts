/** Lines of Today about mentors: a session that nobody comes to, and a mentor who cannot go on for the long term. */
import { shortDate } from '../../shared/dates';
import { people } from '../../records/people';
import { todayKind, type FactKind } from '../../today/line';
import { isAtRisk, whyAtRisk } from './session-rules';
import { sessionsAhead } from './sessions';
import { notLongTermLines } from './today-rules';

export const sessionsAtRisk: FactKind = {
  kind: 'mentorsAtRisk',
  opens: { page: 'mentors' },
  found: (app) =>
    sessionsAhead(app)
      .filter(isAtRisk)
      .map((session) => {
        const { id, title, date, teacher } = session.activity;
        return {
          id,
          what: `At risk: “${title ?? ''}” on ${shortDate(date!)}: ${whyAtRisk(session)}. Find another mentor, or cancel it`,
          due: date,
          loss: 'comes in vain' as const,
          minutes: 15,
          whose: teacher,
        };
      }),
};

/** Who cannot go on for the long term may still be a mentor for team challenges (the guide's step 8, B92). */
export const notLongTerm = todayKind({
  kind: 'notLongTerm',
  tab: people,
  opens: 'row',
  lines: notLongTermLines,
  outcomes: {
    challenge: {
      label: 'Team challenge',
      act(_app, { name }, _moment, change) {
        change({ mentorKind: 'Team challenge' });
        return `${name ?? 'This mentor'} is a mentor for team challenges.`;
      },
    },
    ended: {
      label: 'No longer a mentor',
      act(_app, { name }, { today }, change) {
        change({ until: today });
        return `${name ?? 'This person'} is a mentor until today.`;
      },
    },
  },
});
