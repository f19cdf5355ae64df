/** A form that a feature makes, and what becomes of its answers. The forms stand in `Feature.forms`. */
import type { App } from '../app';
import { rememberForm, type BuiltForm } from './built';
import type { SurveyAnswer } from './answer-rules';
import { builtForm, keepForm } from './inbox';
import { layOut } from './layout';
import type { FormSpec } from './spec';

export interface FormUse {
  /** Of the form, in the memory; never changed. */
  key: string;
  /** As it stands in Responses. */
  name: string;
  /** Where it is made, for messages: `Surveys › Create the parent survey`. */
  menuItem: string;
  /** Who answers it. */
  audience: string;
  /** What happens to the answers, for staff. */
  becomes: string;
  spec(app: App): FormSpec;
  /**
   * What follows from new answers, called under the document lock before they go to Responses; it changes the workbook
   * and commits nothing. A run that dies brings the same answers again. Returns them as they may be kept.
   */
  takeIn?(app: App, answers: SurveyAnswer[]): SurveyAnswer[];
}

/**
 * The form; made when there is none, or when the one there was cannot be opened any more. `made`: just now. Under the
 * lock, so that two people who ask at once get one form.
 */
export function ensureForm(app: App, use: FormUse): { form: BuiltForm; made: boolean } {
  const before = builtForm(app.memory, use.key);
  if (before !== null && app.forms.exists(before.formId)) return { form: before, made: false };
  return app.exclusive.run(60_000, () => {
    app.memory.refresh();
    const meanwhile = builtForm(app.memory, use.key);
    if (meanwhile !== null && meanwhile.formId !== before?.formId) return { form: meanwhile, made: false };
    return { form: build(app, use), made: true };
  });
}

/** Where one organization, person or message answers: the form with its reference filled in. */
export function addressFor({ url, prefill }: BuiltForm, reference: string): string {
  return prefill === undefined ? url : prefill.replace(referenceMark, encodeURIComponent(reference));
}

/** With the school's name in the title, when Settings knows it. */
export function withSchool(app: App, spec: FormSpec): FormSpec {
  const { schoolName } = app.settings();
  return schoolName === '' ? spec : { ...spec, title: `${spec.title} – ${schoolName}` };
}

/** Stands in the prefilled address where the reference goes. */
export const referenceMark = 'REFERENCE';

function build(app: App, use: FormUse): BuiltForm {
  const { forms, memory, clock, triggers } = app;
  const spec = use.spec(app);
  const me = app.user();
  const made = forms.build(layOut(spec), referenceMark);
  const form = rememberForm(spec, made, me, clock.today());
  // Kept at once: should anything below fail, the form is not made a second time.
  keepForm(memory, use.key, form);
  memory.save();
  const runsAs = memory.get('pump.owner') ?? me;
  if (runsAs !== me) quietly(() => forms.share(form.formId, runsAs));
  form.polled = !quietly(() => triggers.onAnswer(form.formId, 'onAnswer'));
  // Answers that nobody announces are looked for every hour.
  if (form.polled) memory.set('answers.hint', 'look');
  keepForm(memory, use.key, form);
  memory.save();
  return form;
}

/** False when Google or the school's rules do not allow it; the form works without. */
function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
