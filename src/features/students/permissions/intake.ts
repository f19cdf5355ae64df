/** Takes families' answers in: three rows of Requirements each, about the student whose code is on the slip. */
import type { App } from '../../../app';
import { referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../../forms/answer-rules';
import { activities } from '../../../records/activities';
import { requirements, type Requirement } from '../../../records/requirements';
import { namingStudents } from '../../../records/student-names';
import { students } from '../../../records/students';
import { isCode } from '../../../shared/codes';
import { dateOf } from '../../../shared/dates';
import { concealed } from '../../../workbook/secret';
import type { NewRow } from '../../../workbook/tab';
import { permissionsOf, whyUnusable, type Permission } from './answer-rules';
import type { permissionForm } from './form-texts';

type Answer = AnswerTo<typeof permissionForm>;

export function intakePermissions(app: App, answers: Answer[]): SurveyAnswer[] {
  const { workbook } = app;
  const names = namingStudents(workbook);
  const before = new Map<string, Requirement>();
  for (const row of workbook.table(requirements).rows)
    if (row.answerId !== null) before.set(keyOf(row.answerId, row.kind), row);
  const fresh: NewRow<typeof requirements>[] = [];
  const taken = answers.map((answer): SurveyAnswer => {
    const code = told(answer, 'code');
    const activity = workbook.table(activities).byId.get(told(answer, referenceQuestion));
    const student = isCode(code) ? workbook.follow(students, { label: code }) : null;
    if (!activity || !student?.code) {
      waitAgain(app, answer, before);
      const why = !isCode(code) ? 'noCode' : !student ? 'unknown' : 'activity';
      return { ...answer, asks: { [why === 'activity' ? referenceQuestion : 'code']: whyUnusable[why] } };
    }
    const signed = told(answer, 'signature');
    const about = {
      activity: { label: activity.title ?? '', meant: [activity.id] },
      student: { label: student.code, meant: [student.id] },
      notes: `Signed: ${names(signed) ? concealed : signed}`,
    };
    for (const permission of permissionsOf(answer, dateOf(answer.at))) {
      const row = before.get(keyOf(answer.answerId, permission.kind));
      if (!row) fresh.push({ name: permission.kind, ...permission, ...about, answerId: answer.answerId });
      else if (!saysTheSame(row, permission, student.id, app)) {
        workbook.change(requirements, row.id, { ...permission, ...about, verifiedBy: null });
      }
    }
    return answer;
  });
  workbook.add(requirements, fresh);
  return taken;
}

const keyOf = (answerId: string, kind: Requirement['kind']): string => `${answerId} ${kind ?? ''}`;

/** Approved rows stay so while the answer says the same. */
function saysTheSame(row: Requirement, permission: Permission, studentId: string, { workbook }: App): boolean {
  return (
    (row.state === 'Refused') === (permission.state === 'Refused') &&
    row.scope === permission.scope &&
    row.expires === permission.expires &&
    workbook.follow(students, row.student)?.id === studentId
  );
}

/** A correction that nobody can use: what was approved by the answer before is to be looked at again. */
function waitAgain({ workbook }: App, { answerId }: Answer, before: ReadonlyMap<string, Requirement>): void {
  for (const row of before.values())
    if (row.answerId === answerId && row.state === 'Approved')
      workbook.change(requirements, row.id, { state: 'Received', decided: null });
}
