/** Takes time sheets in: the hours of each week, added up in *Who takes part*. */
import type { App } from '../../app';
import { referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { formUse, withSchool } from '../../forms/use';
import { activities } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { dateOf, toCalendarDate } from '../../shared/dates';
import { keepable } from '../../forms/keepable';
import { hoursAfter, readSheet, weekdays, withSheet } from './placement-rules';
import { timeSheetForm } from './time-sheet-texts';

export const timeSheetUse = formUse({
  key: 'time-sheet',
  name: 'Time sheet',
  menuItem: 'Program › Placements…',
  audience: 'students at a placement; each gets an address of its own from the teacher',
  becomes: 'The hours of each week are added up in Who takes part.',
  spec: (app) => withSchool(app, timeSheetForm),
  corrects: true,
  keepable,
  intake: intakeTimeSheets,
});

/** The reference is the id of the row in *Who takes part*. A second sheet of a week takes the place of the first. */
function intakeTimeSheets({ workbook }: App, answers: AnswerTo<typeof timeSheetForm>[]): SurveyAnswer[] {
  const { byId } = workbook.table(attendance);
  return answers.map((answer) => {
    const row = byId.get(told(answer, referenceQuestion));
    const activity = workbook.follow(activities, row?.meeting ?? null);
    if (!row || !activity || row.student === null) return { ...answer, asks: { [referenceQuestion]: ofNobody } };
    const days = Object.fromEntries(weekdays.map((day) => [day, told(answer, day)]));
    const given = { day: toCalendarDate(told(answer, 'week')), days, on: dateOf(answer.at) };
    const { week, hours, asks } = readSheet(given, activity);
    const { answerId } = answer;
    const sheets = withSheet(row.sheets, week === null ? null : { week, hours, answerId }, answerId);
    workbook.change(attendance, row.id, { hours: hoursAfter(row.hours, row.sheets, sheets), sheets });
    return Object.keys(asks).length === 0 ? answer : { ...answer, asks };
  });
}

const ofNobody =
  'It does not say whose placement it is, so it was not counted. Find out whose it is, and have it sent once more by the address on the page Placements. Then clear this cell.';
