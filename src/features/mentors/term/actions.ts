/** Lays out the mentor sessions of a term: a preview, then one batch with an undo. */
import type { App } from '../../../app';
import { findTemplate } from '../../../messages/templates';
import { activities, activityForms, type Activity } from '../../../records/activities';
import { freeTitle } from '../../../records/activity-rules';
import { goals } from '../../../records/goals';
import { staff } from '../../../records/staff';
import { schoolCalendar } from '../../../schedule/school-days';
import type { ParsedOf } from '../../../shared/calls';
import {
  minutesOf,
  monthAndYear,
  shortDate,
  shortDateWithYear,
  toCalendarDate,
  toClockTime,
} from '../../../shared/dates';
import { Failure } from '../../../shared/failure';
import { comparable, plural, tidy } from '../../../shared/text';
import { commitClick } from '../../../workbook/write/history';
import type { mentorCalls, MentorsDone, SlotShown } from '../calls';
import { linesIn } from '../questions/set-rules';
import { mentorsShown } from '../shown';
import { alike, isFarAway, slotsOf, type Slot } from './term-rules';
import { promptsText } from './texts';

type Given = ParsedOf<(typeof mentorCalls)['mentors.preview']>;

const waitMs = 20_000;

export function preview(app: App, given: Given): SlotShown[] {
  return laid(app, given).slots.map(({ wanted, date, state, prompt }) => ({
    date: date ?? '',
    day: shortDateWithYear(date ?? wanted),
    state,
    note: date === null ? 'No school day was found within ten days.' : date === wanted ? '' : `Instead of ${shortDate(wanted)}`, // prettier-ignore
    prompt,
  }));
}

export function layOut(app: App, given: Given & { dates: string[] }): MentorsDone {
  return app.exclusive.run(waitMs, () => {
    const { workbook } = app;
    const { team, form, slots, ...times } = laid(app, given);
    const fresh = slots.filter((slot): slot is Slot & { date: NonNullable<Slot['date']> } => slot.state === 'add');
    if (fresh.map(({ date }) => date).join() !== given.dates.join())
      throw new Failure('Something has changed since you saw the sessions, so nothing was added. Look again.');
    if (fresh.length === 0) throw new Failure('Every session of that term is in Activities already.');
    const taken = new Set(workbook.table(activities).rows.map(({ title }) => comparable(title ?? '')));
    const label = (row: { id: string; name: string | null } | undefined) =>
      row ? { label: row.name ?? '', meant: [row.id] } : null;
    const [goal, goal2] = [given.goal, given.goal2].map((id) => workbook.table(goals).byId.get(id));
    workbook.add(
      activities,
      fresh.map(({ date, prompt }) => ({
        ...{ kind: 'Mentor activity', status: 'Planned', form, team, date, ...times },
        title: freeTitle(`${team}: ${form}, ${monthAndYear(date)}`, taken),
        ...{
          learning: label(goal),
          learning2: label(goal2),
          teacher: label(workbook.table(staff).byId.get(given.teacher)),
        },
        questions: prompt || null,
        className: tidy(given.className) || null,
        place: tidy(given.place) || null,
      })),
    );
    const { batch } = commitClick(app, `Mentors: the sessions of ${team}`);
    const text = `${plural(fresh.length, 'session')} of “${team}” added. They appear in the calendar within the hour.`;
    return { shown: mentorsShown(app), text, batch };
  });
}

/** Throws a Failure that names what is missing. */
function laid(app: App, given: Given) {
  const team = tidy(given.team);
  const form = activityForms['Mentor activity'].filter((each) => each === given.form)[0];
  const first = toCalendarDate(given.first);
  const [start, end] = [toClockTime(given.start), toClockTime(given.end)];
  if (team === '') throw new Failure('Choose the team.');
  if (!form) throw new Failure('Choose how the mentors meet students.');
  if (first === null) throw new Failure('Choose the day of the first session.');
  if (isFarAway(first, app.clock.today()))
    throw new Failure('The first session is in the past, or years ahead. Choose another day.');
  if (given.goal === '') throw new Failure('Choose what students are to learn, so that mentors know it.');
  if (given.teacher === '') throw new Failure('Choose the responsible teacher.');
  if ((given.start !== '' && start === null) || (given.end !== '' && end === null))
    throw new Failure('Type the times like 12:30 PM.');
  if (start !== null && end !== null && minutesOf(end) <= minutesOf(start))
    throw new Failure('The session has to end after it begins.');
  const asked = tidy(given.questions);
  const needsQuestions: Partial<Record<NonNullable<Activity['form']>, string>> = {
    'Email mentoring': 'Choose the questions that students ask.',
    'Team challenge': 'Say which problem of a partner the team solves.',
  };
  const lacking = needsQuestions[form];
  if (lacking !== undefined && asked === '') throw new Failure(lacking);
  const known = alike(app.workbook.table(activities).rows, team, form);
  const slots = slotsOf(first, schoolCalendar(app), known, asked === '' ? promptsOf(app) : [asked]);
  return { team, form, start, end, slots };
}

function promptsOf({ workbook }: App): string[] {
  const found = findTemplate(workbook, promptsText);
  return typeof found === 'object' && 'wording' in found ? linesIn(found.wording.body) : [];
}
