/** Whom to write to about a placement: the supervisor who is listed there, or else the partner's primary contact. */
import type { App } from '../../app';
import { reach } from '../../messages/addressee-rules';
import { byOrganization, optedOut, partnerContact, responsibleTeacher, type Found } from '../../messages/recipient-rules'; // prettier-ignore
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import { sayableActivity } from '../../records/sayable-activity';
import { staff } from '../../records/staff';
import { namingStudents } from '../../records/student-names';
import type { Email } from '../../shared/contact';
import { comparable } from '../../shared/text';
import type { Placement } from './placed';

export interface Supervised extends Placement {
  organizationId: string | null;
  organization: string;
  contact: Found;
  /** What each mail says. */
  values: { activity: string; organization: string; reachTeacher: string; school: string; schoolPhone: string; coordinator: string }; // prettier-ignore
}

/** Reads People, Organizations, Staff and Students, each at most once. */
export function supervised(app: App, placements: readonly Placement[]): Supervised[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const groups = byOrganization(
    everyone,
    ({ organization }) => workbook.follow(organizations, organization)?.id ?? null,
  );
  const names = namingStudents(workbook);
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  return placements.map((placement) => {
    const activity = sayableActivity(placement.activity, names);
    const organization = workbook.follow(organizations, activity.organization);
    const named = activity.organization?.label ?? '';
    const theirs = (groups.get(organization?.id ?? '') ?? []).filter((person) => isCurrent(person, today));
    const listed = new Set(placement.adults.map(({ person }) => comparable(person ?? '')));
    const there = theirs.filter(({ name, email }) => email !== null && listed.has(comparable(name ?? '')));
    const addresses = new Set(there.map(({ email }) => email!.toLowerCase()));
    const [supervisor] = there;
    const contact =
      supervisor && addresses.size === 1
        ? willing(supervisor, unwilling)
        : partnerContact(organization, named, theirs, unwilling, today);
    const teacher = responsibleTeacher(workbook.follow(staff, activity.teacher), activity.teacher?.label ?? '', today);
    return {
      ...placement,
      activity,
      organizationId: organization?.id ?? null,
      organization: organization?.name ?? named,
      contact,
      values: {
        activity: activity.title ?? '',
        organization: organization?.name ?? named,
        reachTeacher: 'email' in teacher ? reach(teacher.name, teacher.phone, teacher.email) : '',
        ...{ school, schoolPhone, coordinator },
      },
    };
  });
}

function willing(
  { name, email, phone }: { name: string | null; email: Email | null; phone: string | null },
  unwilling: ReadonlySet<string>,
): Found {
  if (unwilling.has(email!.toLowerCase())) return { reason: `${name ?? ''} does not want to be contacted.` };
  return { email: email!, name: name ?? '', phone: phone ?? '' };
}
