/** What mails about sessions share: whom they go to, and what they say of the session. */
import type { App } from '../../app';
import type { BuiltForm } from '../../forms/built';
import { builtForm } from '../../forms/inbox';
import { ensureForm } from '../../forms/make';
import type { FormUse } from '../../forms/use';
import { teacherValues } from '../../messages/addressee-rules';
import { responsibleTeacher, type Found } from '../../messages/recipient-rules';
import type { Activity } from '../../records/activities';
import { hoursOf } from '../../records/activity-rules';
import { organizations } from '../../records/organizations';
import type { Person } from '../../records/people';
import { staff } from '../../records/staff';
import { longDate } from '../../shared/dates';
import type { Session, SessionMentor } from './session-rules';

export const aboutSession = (activity: Activity) => ({
  about: activity.id,
  aboutName: activity.title ?? '',
  uselessAfter: activity.date!,
  uselessFrom: activity.start,
  due: true,
});

export function toMentor({ workbook }: App, { activity, unsayable }: Session, person: Person) {
  return {
    ...aboutSession(activity),
    organization: workbook.follow(organizations, person.organization)?.id ?? null,
    to: unsayable === null ? reachOf(person) : { reason: unsayable },
    why: 'You get this message because you are a mentor of our students.',
  };
}

export function reachOf({ name, email, phone, contact }: Person): Found {
  const who = name ?? '';
  if (contact === 'Do not contact') return { reason: `${who} does not want to be contacted.` };
  if (email === null) return { reason: `${who} has no email address in People that can be used.` };
  return { email, name: who, phone: phone ?? '' };
}

export function teacherOf({ workbook, clock }: App, { teacher }: Activity): Found {
  return responsibleTeacher(workbook.follow(staff, teacher), teacher?.label ?? '', clock.today());
}

export const momentOf = (activity: Activity) => ({
  activity: activity.title ?? '',
  when: `${longDate(activity.date!)}, ${hoursOf(activity)}`,
  place: activity.place ?? '',
});

export function mentorValues(app: App, { activity, mentors }: Session, self: SessionMentor) {
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  const others = mentors.filter((each) => each !== self && !each.cannotCome).map(({ name }) => name);
  return {
    ...momentOf(activity),
    others: others.join(' and '),
    reachTeacher: teacherValues(teacherOf(app, activity)).reachTeacher,
    ...{ school, schoolPhone, coordinator },
  };
}

/**
 * The form that a planned mail links; made when there is none. Whether Google still has it is not asked in each pass: on a
 * bad minute it would say no, and every approved mail would wait again with another address.
 */
export const formFor = (app: App, use: FormUse): BuiltForm =>
  builtForm(app.memory, use.key) ?? ensureForm(app, use).form;
