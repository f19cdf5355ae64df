/** Menu item: Make the checklist, for the partner or the activity of the selected row. */
import type { App } from '../../app';
import { activities } from '../../records/activities';
import { addToChecklist, checklistsIn, type Checked } from '../../records/checklist';
import { organizations } from '../../records/organizations';
import { requirements } from '../../records/requirements';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import { rowMeant } from '../../workbook/read/selection';
import { commitClick } from '../../workbook/write/history';

const title = 'Make the checklist';
const waitMs = 20_000;

export function makeChecklist(app: App): void {
  const checked = meant(app);
  const name = checked.activity?.title ?? checked.organization.name ?? '';
  const added = app.exclusive.run(waitMs, () => {
    app.workbook.reread(requirements);
    const lists = checklistsIn(app.workbook, app.settings().clearanceMonths, app.clock.today());
    const count = addToChecklist(app.workbook, lists?.of(checked) ?? [], checked);
    if (count > 0) commitClick(app, title);
    return count;
  });
  app.ui.tell(
    title,
    added === 0
      ? `Nothing is added for “${name}”: each rule that applies has its row in Requirements, or there is no such rule.`
      : `${plural(added, 'row')} in Requirements for “${name}”. “Undo a change” takes ${added === 1 ? 'it' : 'them'} back.`,
  );
}

function meant(app: App): Checked {
  const choose = 'Select an activity with a partner, or a row that names an organization.';
  const activity = rowMeant(app, activities, choose);
  if (!('hint' in activity)) {
    const organization = app.workbook.follow(organizations, activity.organization);
    if (!organization) throw new Failure(`“${activity.title ?? 'This activity'}” names no organization that is in Organizations.`); // prettier-ignore
    return { organization, activity };
  }
  const organization = rowMeant(app, organizations, choose);
  if ('hint' in organization) throw new Failure(organization.hint);
  return { organization, activity: null };
}
