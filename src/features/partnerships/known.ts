/** The organization, its row in Partnerships and its people, as every action of the page Partnership needs them. */
import type { App } from '../../app';
import { checklistsIn } from '../../records/checklist';
import type { ChecklistItem } from '../../records/checklist-rules';
import { goals } from '../../records/goals';
import { offers } from '../../records/offers';
import { organizations, type Organization } from '../../records/organizations';
import { partnerships, type Partnership } from '../../records/partnerships';
import { people, type Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import { requirements } from '../../records/requirements';
import { staff } from '../../records/staff';
import { Failure } from '../../shared/failure';
import type { AnyTab, NewRow } from '../../workbook/tab';
import { numberTypedRows } from '../../workbook/write/typed-rows';

export function organizationOf({ workbook }: App, id: string): Organization {
  const organization = workbook.table(organizations).byId.get(id);
  if (!organization) throw new Failure('That organization is no longer in the Organizations tab.');
  return organization;
}

/** What the page is about. Of rows that were typed a moment ago, those that belong to it count, too. */
export function organizationOnPage(app: App, id: string): Organization {
  numberTyped(app);
  return organizationOf(app, id);
}

export function numberTyped(app: App): void {
  const wanted = [organizations, partnerships, people, staff, goals, offers, requirements] as unknown as AnyTab[];
  for (const tab of wanted) if (app.workbook.isUsable(tab)) numberTypedRows(app, tab);
}

export function partnershipOf({ workbook }: App, { id }: Organization): Partnership | undefined {
  return workbook.table(partnerships).rows.find((row) => workbook.follow(organizations, row.organization)?.id === id);
}

/** Those who have a role there today. */
export function peopleOf({ workbook, clock }: App, { id }: Organization): Person[] {
  const { rows } = workbook.table(people);
  return rows.filter(
    (each) => isCurrent(each, clock.today()) && workbook.follow(organizations, each.organization)?.id === id,
  );
}

/** Into its row in Partnerships, which is added where there is none. */
export function note(app: App, organization: Organization, values: NewRow<typeof partnerships>): void {
  const row = partnershipOf(app, organization);
  const { stage, name, id } = organization;
  if (row) app.workbook.change(partnerships, row.id, values);
  else app.workbook.add(partnerships, [{ stage, ...values, organization: { label: name ?? '', meant: [id] } }]);
}

/** The school’s rules for it, with how they stand. Null while the school keeps no Requirements. */
export function itemsOf(app: App, organization: Organization): ChecklistItem[] | null {
  const lists = checklistsIn(app.workbook, app.settings().clearanceMonths, app.clock.today());
  return lists?.of({ organization, activity: null }) ?? null;
}
