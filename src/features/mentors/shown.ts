/** What the dialog Mentors shows. */
import type { App } from '../../app';
import { papersMade } from '../../documents/newest';
import { builtForm } from '../../forms/inbox';
import { addressFor } from '../../forms/prefill-rules';
import { activities, activityForms } from '../../records/activities';
import { goals } from '../../records/goals';
import { people, type Person } from '../../records/people';
import { staff } from '../../records/staff';
import { classesOf } from '../../records/student-rules';
import { students } from '../../records/students';
import { shortDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import type { MentorsShown, TeamShown } from './calls';
import { coverage, ratioHint } from './coverage-rules';
import { factsOf } from './coverage';
import { setsOf } from './questions/sets';
import { isAtRisk, whyAtRisk } from './session-rules';
import { sessionsAhead } from './sessions';
import { mentorsOn, sayMentor, sizeFault, teamsOf } from './team-rules';
import { menteesUse } from './went/answers';
import { lastSessions } from './went/asking';
import { ratingsAtHand, sayRatings } from './went/list';
import { mentorPapers } from './went/papers';

/** Reads People, Activities, Who takes part, Students, Goals, Staff and Templates, each at most once. */
export function mentorsShown(app: App): MentorsShown {
  const { workbook, clock } = app;
  const today = clock.today();
  const mentors = mentorsOn(workbook.table(people).rows, today);
  const teams = [...teamsOf(mentors).values()];
  const colleagues = workbook.table(staff).rows.filter(({ until }) => until === null || until >= today);
  return {
    teams: shownTeams(app, teams),
    others: mentors.filter(({ team }) => comparable(team ?? '') === '').map(sayMentor),
    hint: hintOf(app, mentors.length),
    forms: [...activityForms['Mentor activity']],
    goals: workbook
      .rowsOf(goals)
      .filter(({ kind, status }) => kind !== 'Partnership goal' && status !== 'Dropped')
      .map(({ id, name }) => ({ id, name: name ?? '' })),
    colleagues: colleagues.map(({ id, name }) => ({ id, name: name ?? '' })),
    classes: classesOf(workbook.table(students).rows, today).map(({ name }) => name),
    sets: setsOf(app).map(({ name }) => name),
    went: howItWent(app),
    papers: papersMade(app, mentorPapers, []),
  };
}

function shownTeams(app: App, teams: readonly { name: string; members: Person[] }[]): TeamShown[] {
  const ahead = sessionsAhead(app);
  return teams.map((team) => {
    const next = ahead.filter(({ activity }) => comparable(activity.team ?? '') === comparable(team.name))[0];
    return {
      name: team.name,
      members: team.members.map(sayMentor),
      fault: sizeFault(team) ?? '',
      next: next ? `${shortDate(next.activity.date!)}: ${next.activity.title ?? ''}` : '',
      risk: next && isAtRisk(next) ? `At risk: ${whyAtRisk(next)}.` : '',
    };
  });
}

function howItWent(app: App): MentorsShown['went'] {
  const form = builtForm(app.memory, menteesUse.key);
  const ratings = ratingsAtHand(app);
  const { smallGroup } = app.settings();
  const today = app.clock.today();
  return lastSessions(app, (date) => date <= today).map(({ activity }) => {
    const team = activity.team ?? '';
    const rated = ratings.filter((each) => comparable(each.team) === comparable(team))[0];
    return {
      team,
      says: rated ? sayRatings(rated, smallGroup) : 'Nobody has answered yet',
      address: form === null ? '' : addressFor(form, activity.id),
    };
  });
}

function hintOf(app: App, mentors: number): string {
  app.workbook.table(activities);
  const found = coverage(factsOf(app));
  const without = [...found.values()].filter((by) => by === 'Nobody yet').length;
  if (without === 0) return '';
  const who = `${plural(without, 'student has', 'students have')} no mentor yet: they are in Lists, under “Students without a mentor”.`;
  return [who, ratioHint(found.size, mentors)].filter(Boolean).join(' ');
}
