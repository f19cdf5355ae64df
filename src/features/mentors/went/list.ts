/** Ratings of mentoring by team. */
import type { App } from '../../../app';
import type { List } from '../../../listing/list';
import { rowsOf } from '../../../listing/rows';
import { activities } from '../../../records/activities';
import { feedback } from '../../../records/feedback';
import { schoolYear } from '../../../shared/dates';
import { isAboutMentoring, ratingsByTeam, sayMentors, sayStudents, type TeamRatings } from './rating-rules';

/** Of this school year. */
export function ratingsAtHand(app: App): TeamRatings[] {
  const { workbook, clock } = app;
  const year = schoolYear(clock.today());
  const rows = rowsOf(app, feedback).filter((row) => row.date !== null && schoolYear(row.date) === year);
  return ratingsByTeam(
    rows.filter(isAboutMentoring),
    ({ activity }) => workbook.follow(activities, activity)?.team ?? '',
  );
}

export const sayRatings = ({ mentors, students }: TeamRatings, smallest: number): string =>
  `${sayMentors(mentors)}, ${sayStudents(students, smallest)}`;

export const ratingList: List = {
  key: 'mentoring',
  label: 'How mentoring went, by team',
  of: ['team', 'teams'],
  find: (app) => ({
    rows: ratingsAtHand(app).map((ratings) => ({
      id: null,
      name: ratings.team,
      why: sayRatings(ratings, app.settings().smallGroup),
      about: '',
      contact: '',
      empty: false,
    })),
    nobody: {
      title: 'Nobody has said yet how it went',
      text: 'Mentors are asked the day after the last session of their team. Students get their address from you: Program › Mentors….',
    },
  }),
};
