/** Whom mails about an activity go to: the responsible teacher, and the partner’s contact. */
import type { App } from '../app';
import type { Activity } from '../records/activities';
import { organizations } from '../records/organizations';
import { people } from '../records/people';
import { staff } from '../records/staff';
import { byOrganization, optedOut, partnerContact, responsibleTeacher, type Found } from './recipient-rules';

export interface ActivityPeople {
  /** Current name of the organization; empty without one. */
  organization: string;
  organizationId: string | null;
  teacher: Found;
  contact: Found;
}

/** Reads Organizations, People and Staff, each at most once. */
export function peopleOfActivities({ workbook, clock }: App): (activity: Activity) => ActivityPeople {
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const today = clock.today();
  const groups = byOrganization(
    everyone,
    ({ organization }) => workbook.follow(organizations, organization)?.id ?? null,
  );
  return (activity) => {
    const named = activity.organization?.label ?? '';
    const organization = workbook.follow(organizations, activity.organization);
    const theirs = groups.get(organization?.id ?? '') ?? [];
    const teacher = workbook.follow(staff, activity.teacher);
    return {
      organization: organization?.name ?? named,
      organizationId: organization?.id ?? null,
      teacher: responsibleTeacher(teacher, activity.teacher?.label ?? '', today),
      contact: partnerContact(organization, named, theirs, unwilling, today),
    };
  };
}
