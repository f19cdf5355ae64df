/** The form with which teachers ask for a talk: each answer becomes an idea, for which fitting partners are listed. */
import type { App } from '../../app';
import { givenTo, picked, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { formUse, withSchool } from '../../forms/use';
import { activities, type Activity } from '../../records/activities';
import { staff } from '../../records/staff';
import { shortDateWithYear, toCalendarDate, type CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import { requestForm } from './form-texts';

export const requestUse = formUse({
  key: 'request',
  name: 'Ask for a visitor',
  menuItem: 'Program › Forms…',
  audience: 'teachers who would like somebody from outside in class',
  becomes: 'Each answer becomes an idea in Activities. “Who could come to a class”, under Lists, shows who fits.',
  spec: (app) => withSchool(app, requestForm),
  signed: 'name',
  intake: takeRequests,
});

type Request = AnswerTo<typeof requestForm>;

/**
 * An answer that is changed later is shown to staff, who may have planned it by then. One that comes again after a run
 * that died has its idea already.
 */
function takeRequests({ workbook }: App, answers: Request[]): SurveyAnswer[] {
  const { rows } = workbook.table(activities);
  const colleagues = workbook.table(staff).rows;
  const titles = new Set(rows.map(({ title }) => comparable(title ?? '')));
  const taken = new Set(rows.map(({ answerId }) => answerId));
  const fresh = answers.filter(({ answerId, before }) => before === undefined && !taken.has(answerId));
  for (const answer of fresh) {
    const name = told(answer, 'name');
    const teacher = colleagues.filter((each) => comparable(each.name ?? '') === comparable(name))[0];
    const idea = ideaFrom(answer, titles);
    titles.add(comparable(idea.title ?? ''));
    workbook.add(activities, [
      { ...idea, teacher: teacher ? { label: teacher.name ?? '', meant: [teacher.id] } : null },
    ]);
  }
  return answers;
}

/** `taken`: names of activities, in `comparable` form; a name stands once. */
function ideaFrom(answer: Request, taken: ReadonlySet<string>): NewRow<typeof activities> {
  const className = told(answer, 'className');
  const days = (['date1', 'date2', 'date3'] as const).flatMap((key): CalendarDate[] => {
    const day = toCalendarDate(givenTo(answer, key)?.values[0] ?? '');
    return day === null ? [] : [day];
  });
  const name = `${told(answer, 'topic')}, ${className}`;
  const [first] = days;
  const title = taken.has(comparable(name)) && first ? `${name}, ${shortDateWithYear(first)}` : name;
  return {
    title,
    kind: 'Classroom presentation',
    status: 'Idea',
    form: (picked(answer, 'kind')[0] ?? null) as Activity['form'],
    className,
    date: first ?? null,
    source: 'Colleague',
    sourcePerson: told(answer, 'name'),
    answerId: answer.answerId,
    notes: days.length === 0 ? null : `Days that suit: ${days.map(shortDateWithYear).join('; ')}.`,
  };
}
