/** The mentor plan, and the summary with which the board hears how mentoring went. */
import type { App } from '../../../app';
import { tableRow } from '../../../documents/paper';
import { documentOf, type DocumentUse } from '../../../documents/use';
import { findTemplate } from '../../../messages/templates';
import { activities } from '../../../records/activities';
import { isOn } from '../../../records/activity-rules';
import { feedback } from '../../../records/feedback';
import { people } from '../../../records/people';
import { students } from '../../../records/students';
import { namingStudents } from '../../../records/student-names';
import { schoolYear, shortDate, shortDateWithYear } from '../../../shared/dates';
import { plural } from '../../../shared/text';
import { coverage, sayCovered } from '../coverage-rules';
import { factsOf } from '../coverage';
import { sessionsAhead, sessionsOf } from '../sessions';
import { mentorsOn, sayMentor, teamsOf } from '../team-rules';
import { ratingsAtHand, sayRatings } from './list';
import { isAboutMentoring } from './rating-rules';
import { planText, summaryText, waysText } from './texts';

const bullets = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line.replace(/\s*\n\s*/g, ' ')}`).join('\n');

const mentorsNow = ({ workbook, clock }: App) => mentorsOn(workbook.table(people).rows, clock.today());

function covered(app: App): string {
  if (app.workbook.rowsOf(students).length === 0) return '';
  const found = [...coverage(factsOf(app)).values()];
  const mentored = found.filter((by) => by !== 'Nobody yet').length;
  return sayCovered(found.length, mentored, app.settings().smallGroup);
}

function common(app: App) {
  return { school: app.settings().schoolName, schoolYear: schoolYear(app.clock.today()) };
}

const plan = documentOf({
  template: planText,
  pages(app) {
    const ways = findTemplate(app.workbook, waysText);
    const sessions = sessionsAhead(app);
    const goalsOf = sessions.flatMap(({ activity: { learning, learning2 } }) =>
      [learning, learning2].flatMap((goal) => (goal === null ? [] : [goal.label])),
    );
    const teams = [...teamsOf(mentorsNow(app)).values()];
    return [
      {
        ...common(app),
        teams: bullets(teams.map(({ name, members }) => `${name}: ${members.map(sayMentor).join('; ')}`)),
        sessions: sessions
          .map(({ activity: { date, title, team, learning } }) =>
            tableRow(shortDateWithYear(date!), title ?? '', team ?? '', learning?.label ?? ''),
          )
          .join('\n'),
        goals: bullets([...new Set(goalsOf)]),
        coverage: covered(app),
        ways: typeof ways === 'object' && 'wording' in ways ? ways.wording.body : '',
      },
    ];
  },
});

const summary = documentOf({
  template: summaryText,
  pages(app) {
    const { workbook, clock } = app;
    const today = clock.today();
    const { smallGroup } = app.settings();
    const names = namingStudents(workbook);
    const mentors = mentorsNow(app);
    const held = sessionsOf(
      app,
      (each) => isOn(each) && each.date! <= today && schoolYear(each.date!) === schoolYear(today),
    );
    const said = workbook
      .rowsOf(feedback)
      .filter((row) => isAboutMentoring(row) && row.date !== null && schoolYear(row.date) === schoolYear(today));
    // What students write is for staff only.
    const words = (key: 'wentWell' | 'toChange') =>
      bullets(said.flatMap((row) => (row.from !== 'Mentor' || row[key] === null || names(row[key]) ? [] : [row[key]])));
    return [
      {
        ...common(app),
        numbers: bullets([
          `${plural(mentors.length, 'mentor')} in ${plural(teamsOf(mentors).size, 'team')}`,
          plural(held.length, 'session'),
          ...[covered(app)].filter(Boolean),
        ]),
        ratings: bullets(ratingsAtHand(app).map((each) => `${each.team}: ${sayRatings(each, smallGroup)}`)),
        wentWell: words('wentWell'),
        toChange: words('toChange'),
        decided: bullets(
          said.flatMap(({ decision, owner, due, activity }) => {
            if (decision === null || names(decision)) return [];
            const team = workbook.follow(activities, activity)?.team ?? '';
            const by = [owner?.label, due === null ? '' : `by ${shortDate(due)}`].filter(Boolean).join(', ');
            return [`${team === '' ? '' : `${team}: `}${decision}${by === '' ? '' : ` (${by})`}`];
          }),
        ),
      },
    ];
  },
});

export const mentorPapers: readonly DocumentUse[] = [plan, summary];
