/** The hourly job: new answers into Responses, and from there into what follows from them. Run again, it changes nothing. */
import type { App } from '../../app';
import { understand, type Answer, type BuiltForm } from '../../forms/built';
import type { SurveyAnswer } from '../../forms/answer-rules';
import { builtForm, incoming } from '../../forms/inbox';
import type { FormUse } from '../../forms/use';
import { schoolYear, timestamp } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { countFindings, planFindings } from './finding-rules';
import { planResponses } from './response-rules';
import { countedQuestions, graduates } from './surveys';
import { findings, responses } from './tabs';

const languages = { en: 'English', es: 'Spanish' };

/** Throws a Failure at the end, when a form could not be opened; the others are done by then. */
export function bringInAnswers(app: App, uses: readonly FormUse[]): void {
  const trouble: string[] = [];
  for (const use of uses) {
    const form = builtForm(app.memory, use.key);
    if (form === null) continue;
    if (form.polled) app.memory.set('answers.hint', 'look');
    if (!bringIn(app, use, form)) trouble.push(cannotOpen(use, form, app.user()));
  }
  if (trouble.length > 0) throw new Failure(trouble.join(' '));
}

function cannotOpen({ name, menuItem }: FormUse, { by }: BuiltForm, me: string): string {
  const shared = by === me ? '' : ` If ${by} still has it, ask for it to be shared with ${me}.`;
  return `The form of the ${name.toLowerCase()} cannot be opened.${shared} If it was deleted, choose ${menuItem} to make it anew.`;
}

function bringIn(app: App, use: FormUse, form: BuiltForm): boolean {
  const found = incoming(app.forms, app.memory, use.key, form);
  if (found === null) return false;
  if (found.answers.length === 0) return true;
  app.exclusive.run(20_000, () => {
    const answers = found.answers.map((answer) => inSchoolTime(app, understand(answer, form)));
    // What follows comes first: what a broken run leaves undone is done again as long as Responses lacks the answer.
    const kept = use.intake?.(app, answers) ?? answers;
    const plan = planResponses(use.name, kept, app.workbook.table(responses).rows);
    if (use === graduates) recount(app, plan.after);
    app.workbook.add(responses, plan.add);
    for (const { id, values } of plan.change) app.workbook.change(responses, id, values);
    app.workbook.remove(responses, plan.remove);
    if (use.intake) commitLogged(app, { why: `Answers to the ${use.name.toLowerCase()}`, batch: newBatch(app.random) });
    else app.workbook.commit();
  });
  // The lock is released only when all of it is in the sheet, so from here on these answers need not come again.
  found.settle();
  app.memory.save();
  return true;
}

function inSchoolTime(app: App, { answerId, at, language, given }: Answer): SurveyAnswer {
  const { date, time } = app.clock.wallClock(at);
  return {
    answerId,
    at: timestamp(date, time),
    schoolYear: schoolYear(date),
    language: language === null ? '' : languages[language],
    given,
  };
}

function recount(app: App, rows: Parameters<typeof countFindings>[0]): void {
  const { workbook } = app;
  const counts = countFindings(rows, graduates.name, countedQuestions());
  const plan = planFindings(graduates.name, counts, workbook.table(findings).rows);
  workbook.add(findings, plan.add);
  for (const { id, values } of plan.change) workbook.change(findings, id, values);
}
