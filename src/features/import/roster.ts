/** Whether the roster of a partner may be read, and whose it is. */
import type { App } from '../../app';
import { organizations, type Organization } from '../../records/organizations';
import { partnerships } from '../../records/partnerships';
import { rosterPermission } from '../../records/roster-rules';
import { Failure } from '../../shared/failure';
import { comparable } from '../../shared/text';
import type { AnyTab } from '../../workbook/tab';

/** The partner that is meant; throws a Failure where nothing may be read. */
export function rosterOf({ workbook, clock }: App, name: string): Organization {
  workbook.lookAtAllRows(organizations as unknown as AnyTab);
  const wanted = comparable(name);
  const partner = workbook.table(organizations).rows.find((each) => comparable(each.name ?? '') === wanted);
  if (!partner) throw new Failure(`“${name}” is not in Organizations. Choose the partner whose roster it is.`);
  const agreement = workbook
    .rowsOf(partnerships)
    .find(({ organization }) => workbook.follow(organizations, organization)?.id === partner.id);
  const permission = rosterPermission(partner.name ?? '', agreement, clock.today());
  if ('why' in permission) throw new Failure(`${permission.why} Nothing was read.`);
  return partner;
}

/** Those whose roster somebody may have. */
export function partnersToChoose({ workbook }: App): string[] {
  return workbook
    .table(organizations)
    .rows.flatMap(({ name, stage }) => (name !== null && stage === 'Partner' ? [name] : []));
}
