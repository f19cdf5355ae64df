/** What the dialog Mentors shows. */
import type { App } from '../../app';
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
import { mentorsOn, sizeFault, teamsOf } from './team-rules';

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
  };
}

function sayMentor({ name, organization, mentorKind, className }: Person): string {
  const where = [name, organization?.label].filter(Boolean).join(', ');
  const how = [mentorKind, className].filter(Boolean).join(', ');
  return how === '' ? where : `${where} (${how})`;
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

function hintOf(app: App, mentors: number): string {
  app.workbook.table(activities);
  const found = coverage(factsOf(app));
  const without = [...found.values()].filter((by) => by === 'Nobody yet').length;
  if (without === 0) return '';
  const who = `${plural(without, 'student has', 'students have')} no mentor yet: they are in Lists, under “Students without a mentor”.`;
  return [who, ratioHint(found.size, mentors)].filter(Boolean).join(' ');
}
