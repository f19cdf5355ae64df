/** The hourly job: new answers into Responses, and from there into what follows from them. Run again, it changes nothing. */
import type { App } from '../../app';
import { understand, type Answer, type BuiltForm } from '../../forms/built';
import type { SurveyAnswer } from '../../forms/answer-rules';
import { builtForm, incoming } from '../../forms/inbox';
import { stuck } from '../../forms/trouble';
import type { FormUse } from '../../forms/use';
import type { FormAnswer } from '../../google/forms';
import { dateOf, schoolYear, timestamp, type Timestamp } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { countFindings, planFindings } from './finding-rules';
import { planResponses } from './response-rules';
import { countedQuestions, graduates } from './surveys';
import { findings, responses } from './tabs';

const languages = { en: 'English', es: 'Spanish' };

/** Answers are taken in so many at a time, and what is done is done for good. */
const sliceSize = 200;

/** After so long the rest waits for the next hour, so that every other job has its turn. */
const enoughMs = 60_000;

/** Each form gets a slice, whatever came in by the others. Throws a Failure at the end, when something went wrong with one. */
export function bringInAnswers(app: App, uses: readonly FormUse[]): void {
  const trouble: string[] = [];
  const until = app.clock.elapsedMs() + enoughMs;
  for (const use of uses) {
    const form = builtForm(app.memory, use.key);
    if (form === null) continue;
    if (form.polled) app.memory.set('answers.hint', 'look');
    try {
      if (!bringIn(app, use, form, until)) trouble.push(cannotOpen(use, form, app.user()));
    } catch (error) {
      app.workbook.reset();
      trouble.push(stuck(use, error));
    }
  }
  if (trouble.length > 0) throw new Failure(trouble.join(' '));
}

function cannotOpen({ name, menuItem }: FormUse, { by }: BuiltForm, me: string): string {
  const shared = by === me ? '' : ` If ${by} still has it, ask for it to be shared with ${me}.`;
  return `The form of the ${name.toLowerCase()} cannot be opened.${shared} If it was deleted, choose ${menuItem} to make it anew.`;
}

/** False when the form cannot be opened. */
function bringIn(app: App, use: FormUse, form: BuiltForm, until: number): boolean {
  const found = incoming(app.forms, app.memory, use.key, form, keptIn(app));
  if (found === null) return false;
  const { answers, settle } = found;
  for (let done = 0; done < answers.length;) {
    if (done > 0 && app.clock.elapsedMs() > until) {
      app.memory.set('answers.hint', 'more');
      break;
    }
    const slice = answers.slice(done, done + sliceSize);
    takeIn(app, use, form, slice);
    done += slice.length;
    // The lock is released only when all of it is in the sheet, so from here on these answers need not come again.
    settle(done);
    app.memory.save();
  }
  return true;
}

/** Whether Responses has an answer as it was given at that time. Read when it is first asked. */
function keptIn(app: App): (answer: FormAnswer) => boolean {
  let times: Map<string | null, string | null> | undefined;
  return ({ answerId, at }) => {
    times ??= new Map(app.workbook.table(responses).rows.map((row) => [row.answerId, row.at]));
    return times.get(answerId) === schoolTime(app, at);
  };
}

function takeIn(app: App, use: FormUse, form: BuiltForm, slice: readonly FormAnswer[]): void {
  app.exclusive.run(20_000, () => {
    const answers = slice.map((answer) => inSchoolTime(app, understand(answer, form)));
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
}

function inSchoolTime(app: App, { answerId, at, language, given }: Answer): SurveyAnswer {
  const when = schoolTime(app, at);
  return {
    answerId,
    at: when,
    schoolYear: schoolYear(dateOf(when)),
    language: language === null ? '' : languages[language],
    given,
  };
}

function schoolTime({ clock }: App, at: number): Timestamp {
  const { date, time } = clock.wallClock(at);
  return timestamp(date, time);
}

function recount(app: App, rows: Parameters<typeof countFindings>[0]): void {
  const { workbook } = app;
  const counts = countFindings(rows, graduates.name, countedQuestions());
  const plan = planFindings(graduates.name, counts, workbook.table(findings).rows);
  workbook.add(findings, plan.add);
  for (const { id, values } of plan.change) workbook.change(findings, id, values);
}
