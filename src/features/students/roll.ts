/** What staff do in the dialog Students: paste codes, with a look at what will happen before it does. */
import type { App } from '../../app';
import { namingStudents } from '../../records/student-names';
import { classesOf, inClass } from '../../records/student-rules';
import { students } from '../../records/students';
import type { ParsedOf } from '../../shared/calls';
import { codesIn } from '../../shared/codes';
import { Failure } from '../../shared/failure';
import { fingerprint } from '../../shared/fingerprint';
import { plural, tidy } from '../../shared/text';
import { everyRow } from '../../workbook/read/table';
import { commitClick } from '../../workbook/write/history';
import { whyNotCodes } from './code-rules';
import type { RollDone, RollPreview, rollCalls, RollShown } from './roll-calls';
import { gradYearFrom, planRoll, type RollGiven, type RollPlan } from './roll-rules';

type Pasted = ParsedOf<(typeof rollCalls)['students.preview']>;

const waitMs = 20_000;

export function showRoll({ workbook, clock }: App): RollShown {
  const rows = everyRow(workbook.table(students));
  return { classes: classesOf(rows, clock.today()), count: inClass(rows, '', clock.today()).length };
}

export function previewRoll(app: App, pasted: Pasted): RollPreview {
  const { plan, mark } = planned(app, pasted);
  return { added: plan.added, changed: plan.changed.map(({ code, says }) => ({ code, says })), same: plan.same, mark };
}

export function addToRoll(app: App, { mark, ...pasted }: Pasted & { mark: string }): RollDone {
  return app.exclusive.run(waitMs, () => {
    app.workbook.giveIds(students);
    const { plan, given, mark: now } = planned(app, pasted);
    if (now !== mark) throw new Failure('Students has changed since you looked. Look again at what will happen.');
    app.workbook.add(
      students,
      plan.added.map((code) => ({ code, ...given })),
    );
    for (const { id, values } of plan.changed) app.workbook.change(students, id, values);
    const { batch } = commitClick(app, 'Students pasted');
    return { shown: showRoll(app), text: sayDone(plan), batch };
  });
}

/** Throws a Failure that repeats nothing of what may be a name. */
function planned(app: App, { codes, className, gradYear }: Pasted): { plan: RollPlan; given: RollGiven; mark: string } {
  const { workbook, clock } = app;
  const wrong = whyNotCodes(codes);
  if (wrong !== null) throw new Failure(wrong);
  const year = gradYearFrom(gradYear, clock.today());
  if (year === 'wrong') throw new Failure('“Graduates in” is the year of a student’s graduation, such as 2028.');
  if (namingStudents(workbook)(className)) throw new Failure('“Class” names a student. Type the name of the class.');
  const given = { className: tidy(className) || null, gradYear: year };
  const table = workbook.table(students);
  const plan = planRoll(everyRow(table), codesIn(codes), given, ({ id }) => table.byId.has(id));
  return { plan, given, mark: fingerprint([plan, given]) };
}

function sayDone({ added, changed, same }: RollPlan): string {
  const parts = [
    added.length > 0 ? `${plural(added.length, 'student')} added` : '',
    changed.length > 0 ? `${changed.length} changed` : '',
    same > 0 ? `${same} left as they are` : '',
  ].filter(Boolean);
  return `${parts.join(', ')}.`;
}
