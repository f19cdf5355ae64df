/** The form that families answer, and its address for one activity. */
import type { App } from '../../../app';
import { builtForm, keepForm } from '../../../forms/inbox';
import { addressFor } from '../../../forms/prefill-rules';
import { formUse, withSchool } from '../../../forms/use';
import { Failure } from '../../../shared/failure';
import { keepable } from '../../../forms/keepable';
import { permissionForm } from './form-texts';
import { intakePermissions } from './intake';

export const permissionUse = formUse({
  key: 'permission',
  name: 'Family permission',
  menuItem: 'Program › Family permissions…',
  audience: 'families; the notice of an activity holds the address for it',
  becomes: 'Each answer comes into Requirements as received. It counts once a teacher has approved it.',
  spec: (app) => withSchool(app, permissionForm),
  corrects: true,
  signed: 'signature',
  keepable,
  intake: intakePermissions,
});

/** Null while there is no form. `url` is empty until somebody could open it as a family would. */
export function formFor({ memory }: Pick<App, 'memory'>, activityId: string) {
  const form = builtForm(memory, permissionUse.key);
  if (form === null) return null;
  return { url: addressFor(form, activityId), editUrl: form.editUrl, isOpen: form.opened !== undefined };
}

/** Google may let only the school's own accounts open a form, and only someone outside the school sees that. */
export function noteOpened({ memory, user, clock }: App): void {
  const form = builtForm(memory, permissionUse.key);
  if (form === null) throw new Failure('There is no form yet. Choose Make the form first.');
  keepForm(memory, permissionUse.key, { ...form, opened: { by: user(), on: clock.today() } });
  memory.save();
}
