/** Forms belong to whoever made them. Whoever takes the hourly work over hears of their answers by triggers of their own. */
import type { App } from '../app';
import { noteTrigger } from '../schedule/own-triggers';
import { Failure } from '../shared/failure';
import type { BuiltForm } from './built';
import { builtForm, keepForm } from './inbox';
import { allForms, type FormUse } from './use';

/** Those that are made. */
export function builtForms(app: Pick<App, 'featuresOn' | 'memory'>): { use: FormUse; form: BuiltForm }[] {
  return allForms(app).flatMap((use) => {
    const form = builtForm(app.memory, use.key);
    return form === null ? [] : [{ use, form }];
  });
}

/**
 * Of those that this person can open, a trigger each; where Google gives none, the hourly run looks by itself. Returns the
 * others. Under the lock; two calls a form, kept by `memory.save`.
 */
export function adoptForms(app: App): { use: FormUse; form: BuiltForm }[] {
  const me = app.user();
  return builtForms(app).filter(({ use, form }) => {
    const heardBy = form.heardBy ?? (form.polled ? [] : [form.by]);
    if (!opens(app, form)) {
      // Should it be shared later, its answers come with the next hour.
      keepForm(app.memory, use.key, { ...form, polled: true });
      return true;
    }
    if (heardBy.includes(me)) return false;
    try {
      noteTrigger(app, me, app.triggers.onAnswer(form.formId, 'onAnswer'));
      keepForm(app.memory, use.key, { ...form, polled: false, heardBy: [...heardBy, me] });
    } catch {
      keepForm(app.memory, use.key, { ...form, polled: true });
    }
    return false;
  });
}

/** Lets this person open them as well. Returns those of which Google would not. A call each. */
export function shareForms(app: App, email: string): { use: FormUse; form: BuiltForm }[] {
  return builtForms(app).filter(({ use, form }) => {
    if (mayOpen(form, email)) return false;
    try {
      app.forms.share(form.formId, email);
    } catch {
      return true;
    }
    keepForm(app.memory, use.key, { ...form, sharedWith: [...(form.sharedWith ?? []), email] });
    return false;
  });
}

/** As far as it went through here. */
export function mayOpen({ by, sharedWith = [] }: BuiltForm, email: string): boolean {
  return by === email || sharedWith.includes(email);
}

function opens({ forms }: App, { formId }: BuiltForm): boolean {
  try {
    return forms.exists(formId);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
