/** Menu items of the surveys: make one, tell the addresses; and the sign that an answer came. */
import type { App } from '../../app';
import { rememberForm, type BuiltForm } from '../../forms/built';
import { builtForm, keepForm } from '../../forms/inbox';
import { layOut } from '../../forms/layout';
import { longDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { surveys, type Survey } from './surveys';
import { findings, responses } from './tabs';

/** Makes the form of a survey, or says where it is. */
export function createSurvey(app: App, survey: Survey): void {
  const { ui, memory, forms, workbook } = app;
  for (const tab of [responses, findings]) {
    if (workbook.sheetIdOf(tab) === null) {
      throw new Failure(
        `The tab ${tab.title} is not there yet, so answers would have nowhere to go. Choose Partnerbook › Set up this workbook first, then make the survey.`,
      );
    }
  }
  const before = builtForm(memory, survey.key);
  if (before !== null) {
    if (forms.exists(before.formId)) return ui.tell(survey.name, thereAlready(survey, before));
    if (!ui.confirm(survey.name, isGone(survey, before, app.user()))) return;
  }
  const form = app.exclusive.run(60_000, () => {
    memory.refresh();
    const meanwhile = builtForm(memory, survey.key);
    if (meanwhile !== null && meanwhile.formId !== before?.formId) return null;
    return build(app, survey);
  });
  const now = form ?? builtForm(memory, survey.key);
  if (now !== null) ui.tell(survey.name, form === null ? thereAlready(survey, now) : isReady(survey, now));
}

function build(app: App, survey: Survey): BuiltForm {
  const { forms, memory, clock, triggers } = app;
  const spec = survey.spec(app.settings().schoolName, clock.today());
  const me = app.user();
  const form = rememberForm(spec, forms.build(layOut(spec)), me, clock.today());
  // Kept at once: should anything below fail, the form is not made a second time.
  keepForm(memory, survey.key, form);
  memory.save();
  const runsAs = memory.get('pump.owner') ?? me;
  if (runsAs !== me) quietly(() => forms.share(form.formId, runsAs));
  form.polled = !quietly(() => triggers.onAnswer(form.formId, 'onAnswer'));
  // Answers that nobody announces are looked for every hour.
  if (form.polled) memory.set('answers.hint', 'look');
  keepForm(memory, survey.key, form);
  memory.save();
  return form;
}

/** False when Google or the school's rules do not allow it; the survey works without. */
function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** Menu: where each survey can be filled in and changed. */
export function showSurveys(app: App): void {
  const texts = surveys.map((survey) => {
    const form = builtForm(app.memory, survey.key);
    if (form === null) return `${survey.name}: not made yet. Choose Surveys › ${survey.menuItem}.`;
    return `${survey.name}, for ${survey.audience}:\n${form.url}\nTo change its wording:\n${form.editUrl}`;
  });
  app.ui.tell('Survey addresses', texts.join('\n\n'));
}

/** Door of the form's submit trigger. Its event may come twice, late or blank, so it only says that there is something to look at. */
export function answerCame(app: App): void {
  app.memory.setNow('answers.hint', app.clock.instant());
}

function thereAlready(survey: Survey, { url, editUrl, by, madeOn }: BuiltForm): string {
  return `The ${lower(survey)} is there already; ${by} made it on ${longDate(madeOn)}.\n\nAddress for ${survey.audience}:\n${url}\n\nTo change its wording:\n${editUrl}`;
}

function isGone(survey: Survey, { by, madeOn }: BuiltForm, me: string): string {
  const elsewhere =
    by === me
      ? ''
      : ` It may also be that ${by} has not shared it with you; then choose Cancel and ask ${by} to share it.`;
  return `The form of the ${lower(survey)}, made on ${longDate(madeOn)}, can no longer be opened. It was probably deleted.${elsewhere}\n\nMake a new one? It gets a new address. Answers that are in Responses stay there.`;
}

function isReady(survey: Survey, { url, editUrl }: BuiltForm): string {
  return `The ${lower(survey)} is ready, in English and Spanish.\n\nSend this address to ${survey.audience}:\n${url}\n\nFirst open it in a private window. If Google asks you to sign in, open the form, choose Published, and let anyone with the link answer.\n\n${survey.becomes} Partnerbook looks for new answers every hour.\n\nTo change its wording:\n${editUrl}`;
}

function lower({ name }: Survey): string {
  return name.toLowerCase();
}
