/** The hourly job: new answers into Responses, and from there into prospects and findings. Run again, it changes nothing. */
import type { App } from '../../app';
import { understand, type Answer, type BuiltForm } from '../../forms/built';
import { builtForm, incoming } from '../../forms/inbox';
import { schoolYear, timestamp } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { commitLogged, newBatch } from '../../workbook/history';
import { findKnownOrganization } from '../partners/rules';
import { connections, organizations, type Organization } from '../partners/tabs';
import { countFindings, planFindings } from './finding-rules';
import { parentSurvey } from './parent-survey';
import { connectionOf, decideLead, keepable, leadOf, prospectOf } from './prospect-rules';
import { planResponses, type SurveyAnswer } from './response-rules';
import { countedQuestions, graduates, parents, surveys, type Survey } from './surveys';
import { findings, responses } from './tabs';

const languages = { en: 'English', es: 'Spanish' };

/** Throws a Failure at the end, when a form could not be opened; the others are done by then. */
export function bringInAnswers(app: App): void {
  const trouble: string[] = [];
  for (const survey of surveys) {
    const form = builtForm(app.memory, survey.key);
    if (form === null) continue;
    if (form.polled) app.memory.set('answers.hint', 'look');
    if (!bringIn(app, survey, form)) trouble.push(cannotOpen(survey, form, app.user()));
  }
  if (trouble.length > 0) throw new Failure(trouble.join(' '));
}

function cannotOpen({ name, menuItem }: Survey, { by }: BuiltForm, me: string): string {
  const shared = by === me ? '' : ` If ${by} still has it, ask for it to be shared with ${me}.`;
  return `The form of the ${name.toLowerCase()} cannot be opened.${shared} If it was deleted, choose Surveys › ${menuItem} to make it anew.`;
}

function bringIn(app: App, survey: Survey, form: BuiltForm): boolean {
  const found = incoming(app.forms, app.memory, survey.key, form);
  if (found === null) return false;
  if (found.answers.length === 0) return true;
  app.exclusive.run(20_000, () => {
    const answers = found.answers.map((answer) => inSchoolTime(app, understand(answer, form)));
    // Prospects and findings first: what a broken run leaves undone is done again as long as Responses lacks the answer.
    if (survey === parents) noteLeads(app, answers);
    const kept = survey === parents ? answers.map(keepable) : answers;
    const plan = planResponses(survey.name, kept, app.workbook.table(responses).rows);
    if (survey === graduates) recount(app, plan.after);
    app.workbook.add(responses, plan.add);
    for (const { id, values } of plan.change) app.workbook.change(responses, id, values);
    app.workbook.remove(responses, plan.remove);
    if (survey === parents)
      commitLogged(app, { why: `Answers to the ${survey.name.toLowerCase()}`, batch: newBatch(app.random) });
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

function noteLeads(app: App, answers: SurveyAnswer[]): void {
  const { workbook, clock } = app;
  const offers = parentSurvey('').parts.flatMap(({ questions }) => questions.filter(({ key }) => key === 'offers'));
  const offerNames = new Map(offers.flatMap(({ options }) => (options ?? []).map(({ key, text }) => [key, text.en])));
  // Staff may have typed one a moment ago: it has no id yet, but a name to be known by.
  const justTyped = workbook.table(organizations).unnumbered.map(({ label }) => ({ name: label }) as Organization);
  for (const answer of answers) {
    const lead = leadOf(answer, offerNames);
    if (lead === null) continue;
    // The parent's own phone says nothing about the organization.
    const known = findKnownOrganization(lead.employer, '', '', [...workbook.table(organizations).rows, ...justTyped]);
    const decision = decideLead(lead, known, workbook.table(connections).rows);
    if (decision === 'done') continue;
    if (decision === 'add') workbook.add(organizations, [{ ...prospectOf(lead), addedAt: clock.stamp() }]);
    workbook.add(connections, [connectionOf(lead, known?.name ?? lead.employer)]);
  }
}

function recount(app: App, rows: Parameters<typeof countFindings>[0]): void {
  const { workbook } = app;
  const counts = countFindings(rows, graduates.name, countedQuestions);
  const plan = planFindings(graduates.name, counts, workbook.table(findings).rows);
  workbook.add(findings, plan.add);
  for (const { id, values } of plan.change) workbook.change(findings, id, values);
}
