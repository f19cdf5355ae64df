/** Makes the form of a feature. */
import type { App } from '../app';
import { rememberForm, type BuiltForm } from './built';
import { noteTrigger } from '../schedule/own-triggers';
import { leaveWord } from '../schedule/lease';
import { builtForm, keepForm } from './inbox';
import { layOut } from './layout';
import { renewOptions } from './options';
import type { FormUse } from './use';

/**
 * The form; made if there is none, or if the existing one can no longer be opened. `made`: just now. Under the lock, so
 * that two people who ask at once get the same form.
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

function build(app: App, use: FormUse): BuiltForm {
  const { forms, memory, clock, triggers } = app;
  const spec = use.spec(app);
  const me = app.user();
  const made = forms.build(layOut(spec));
  const built = rememberForm(spec, made, me, clock.today());
  // Mails may wait for its address.
  leaveWord(app);
  // Saved at once: if anything below fails, the form is not made a second time.
  keepForm(memory, use.key, built);
  memory.save();
  const form = renewOptions(app, use, built);
  const runsAs = memory.get('pump.owner') ?? me;
  if (runsAs !== me) quietly(() => forms.share(form.formId, runsAs));
  form.polled = !quietly(() => noteTrigger(app, me, triggers.onAnswer(form.formId, 'onAnswer')));
  // Without a trigger, answers are looked for every hour.
  if (form.polled) memory.set('answers.hint', 'look');
  keepForm(memory, use.key, form);
  memory.save();
  return form;
}

/** False when Google or the school's rules do not allow it; the form works without it. */
function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
