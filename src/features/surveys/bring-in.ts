/** The hourly job: takes new answers into Responses, with all that follows from them. A second run changes nothing. */
import type { App } from '../../app';
import { understand, type Answer, type BuiltForm } from '../../forms/built';
import type { SurveyAnswer } from '../../forms/answer-rules';
import { erasedAnswers } from '../../forms/erased';
import { builtForm, incoming, type Incoming } from '../../forms/inbox';
import { clarify, isUnclear } from '../../forms/reworded-rules';
import { comesAgain, lookBack, noteHeld } from '../../forms/seen';
import { stuck } from '../../forms/trouble';
import type { FormUse } from '../../forms/use';
import type { FormAnswer } from '../../google/forms';
import { dateOf, schoolYear, timestamp, type Timestamp } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { asTaken, isCorrected, sayCorrected, withAsks } from './corrected-rules';
import { gatherOldRows } from './old-rows';
import { countNeeds, recount } from './recount';
import { byAnswer, fitted, planResponses } from './response-rules';
import { responses } from './tabs';
import { whoAnswered } from './who';

const languages = { en: 'English', es: 'Spanish' };

/** Answers are taken in this many at a time, and a finished slice is never repeated. */
const sliceSize = 200;

/** After this time the rest waits for the next hour, so that every other job has its turn. */
const enoughMs = 60_000;

/** Each form gets a slice, however many answers others got. Throws a Failure at the end if one of them failed. */
export function bringInAnswers(app: App, uses: readonly FormUse[]): void {
  const trouble: string[] = [];
  const until = app.clock.elapsedMs() + enoughMs;
  const made = uses.flatMap((use) => {
    const form = builtForm(app.memory, use.key);
    return form === null ? [] : [{ use, form }];
  });
  if (made.length === 0) return;
  gatherOldRows(app);
  for (const { use, form } of made) {
    if (form.polled) app.memory.set('answers.hint', 'look');
    try {
      if (!bringIn(app, use, form, until)) trouble.push(cannotOpen(use, form, app.user()));
    } catch (error) {
      app.workbook.reset();
      trouble.push(stuck(use, error));
    }
  }
  countAgain(app, uses);
  if (trouble.length > 0) throw new Failure(trouble.join(' '));
}

/** Answers may have gone since they were counted, and staff may have put lines together or taken them apart. */
function countAgain(app: App, uses: readonly FormUse[]): void {
  const { workbook, exclusive } = app;
  for (const use of uses) recount(app, use);
  countNeeds(app, uses);
  if (workbook.hasChanges) exclusive.run(20_000, () => workbook.commit());
}

function cannotOpen({ name, menuItem }: FormUse, { by }: BuiltForm, me: string): string {
  const shared = by === me ? '' : ` If ${by} still has it, ask for it to be shared with ${me}.`;
  return `The form of the ${name.toLowerCase()} cannot be opened.${shared} If it was deleted, choose ${menuItem} to make it anew.`;
}

/** False when the form cannot be opened. */
function bringIn(app: App, use: FormUse, form: BuiltForm, until: number): boolean {
  const { memory } = app;
  const count = (): number => heldIn(app, use).size;
  lookBack(memory, use.key, count());
  const found = newIn(app, use, form);
  if (found === null) return false;
  const { answers, settle } = found;
  for (let done = 0; done < answers.length;) {
    if (done > 0 && app.clock.elapsedMs() > until) {
      memory.set('answers.hint', 'more');
      break;
    }
    const slice = answers.slice(done, done + sliceSize);
    intakeSlice(app, use, form, slice);
    done += slice.length;
    // The lock is released only when everything is in the sheet, so from here on these answers need not come again.
    settle(done);
    noteHeld(memory, use.key, count());
    memory.save();
  }
  if (answers.length === 0) noteHeld(memory, use.key, count());
  return true;
}

/** What the form has that was not seen yet, without what was erased here. Null when it cannot be opened. Two calls. */
function newIn(app: App, use: FormUse, form: BuiltForm): Incoming | null {
  const isErased = erasedAnswers(app.memory);
  return incoming(app.forms, app.memory, use.key, form, keptIn(app), ({ answerId, at }) =>
    isErased({ answerId, at: schoolTime(app, at) }),
  );
}

/** How many answers the form has that Responses has not; null when it cannot be opened. Two calls. */
export function waitingIn(app: App, use: FormUse, form: BuiltForm): number | null {
  const isKept = keptIn(app);
  return newIn(app, use, form)?.answers.filter((answer) => !isKept(answer)).length ?? null;
}

/** Whether Responses has the answer with that time. Reads it when first asked. */
function keptIn(app: App): (answer: FormAnswer) => boolean {
  let times: Map<string | null, string | null> | undefined;
  return ({ answerId, at }) => {
    times ??= new Map(app.workbook.table(responses).rows.map((row) => [row.answerId, row.at]));
    return times.get(answerId) === schoolTime(app, at);
  };
}

function intakeSlice(app: App, use: FormUse, form: BuiltForm, slice: readonly FormAnswer[]): void {
  app.exclusive.run(20_000, () => {
    const isAgain = comesAgain(app.memory, use.key);
    const held = heldIn(app, use);
    const spec = use.spec(app);
    const rows = byAnswer(app.workbook.table(responses).rows);
    const answers = slice.flatMap((raw): SurveyAnswer[] => {
      const answer = inSchoolTime(app, clarify(understand(raw, form), form, spec));
      if (isAgain(raw) && (held.get(raw.answerId) ?? '') >= answer.at) return [];
      const taken = asTaken(answer, rows.get(raw.answerId));
      return [taken === null || isUnclear(taken) ? answer : { ...answer, before: taken }];
    });
    // Answers not understood have no consequences until staff say what they mean; until then they are kept in full.
    const waiting = answers.filter(isUnclear);
    const clear = answers.filter((answer) => !isUnclear(answer));
    // Consequences come first: if a run is cut off, they are repeated as long as Responses lacks the answer.
    const taken = use.intake?.(app, clear) ?? clear;
    const settled = use.intake && !use.corrects ? taken.map(withQuestions) : taken;
    const kept = [...settled, ...waiting]
      .map((answer) => use.keepable?.(app, answer) ?? answer)
      .map((answer) => ({ ...answer, who: whoAnswered(app, use, answer) }));
    const plan = planResponses(use.name, kept, app.workbook.table(responses).rows);
    recount(app, use, plan.after);
    app.workbook.add(responses, plan.add);
    for (const { id, values } of plan.change) app.workbook.change(responses, id, values);
    if (use.intake) commitLogged(app, { why: `Answers to the ${use.name.toLowerCase()}`, batch: newBatch(app.random) });
    else app.workbook.commit();
  });
}

/** Corrections where only staff can tell what they mean for what followed. */
function withQuestions(answer: SurveyAnswer): SurveyAnswer {
  if (!isCorrected(answer)) return answer;
  const said = ({ given }: SurveyAnswer) =>
    new Map(given.map(({ questionKey, values }) => [questionKey, values.join(', ')]));
  const [before, now] = [said(answer.before!), said(answer)];
  const changed = [...before].filter(([questionKey, text]) => now.get(questionKey) !== text);
  return withAsks(answer, Object.fromEntries(changed.map(([questionKey, text]) => [questionKey, sayCorrected(text)])));
}

/** By answer id, when it was given; empty for one that waits to be understood. */
export function heldIn({ workbook }: App, { name }: FormUse): Map<string, string> {
  const rows = workbook.rowsOf(responses).filter(({ survey }) => survey === name);
  const held = new Map<string, string>();
  // A row that can no longer be read is not held: its answer comes in again from the form.
  for (const { answerId, at, given } of rows)
    if (answerId !== null && given !== null) held.set(answerId, isUnclear({ given }) ? '' : (at ?? ''));
  return held;
}

function inSchoolTime(app: App, { answerId, at, language, given }: Answer): SurveyAnswer {
  const when = schoolTime(app, at);
  return {
    answerId,
    at: when,
    schoolYear: schoolYear(dateOf(when)),
    language: language === null ? '' : languages[language],
    given: fitted(given),
  };
}

function schoolTime({ clock }: App, at: number): Timestamp {
  const { date, time } = clock.wallClock(at);
  return timestamp(date, time);
}
