/** When a member of the board cannot come, asks the substitute from the same organization. */
import type { App } from '../../app';
import type { BuiltForm } from '../../forms/built';
import { builtForm } from '../../forms/inbox';
import { addressFor } from '../../forms/prefill-rules';
import type { WordsOf } from '../../messages/declare';
import { queueNow, type AskedMail } from '../../messages/queue';
import { comparable } from '../../shared/text';
import { activities, type Activity } from '../../records/activities';
import { isCurrent } from '../../records/people-rules';
import { organizations, type Organization } from '../../records/organizations';
import { people, type Person } from '../../records/people';
import { sayingOf } from '../../records/told-rules';
import { momentOf } from './board-rules';
import { attendance } from '../../records/attendance';
import { attendUse } from './forms';
import { meetingInvitation } from './texts';

/** `instead`: the person the substitute would stand in for, or empty. */
export function meetingMail(
  form: BuiltForm,
  meeting: Activity,
  { id: organization, name: from }: Organization,
  { id, name, email }: Person,
  instead: string,
): AskedMail<WordsOf<typeof meetingInvitation>> {
  return {
    about: meeting.id,
    aboutName: meeting.title ?? '',
    says: sayingOf(meeting, 'guest'),
    organization,
    occasion: meeting.date ?? '',
    ...(meeting.date === null ? {} : { until: { date: meeting.date, start: meeting.start } }),
    to: email === null ? { reason: `${name ?? ''} has no email address in People.` } : { email, name: name ?? '' },
    why: `You get this message because ${from ?? ''} has a seat on our advisory board.`,
    values: {
      ...momentOf(meeting),
      organization: from ?? '',
      instead,
      address: addressFor(form, `${meeting.id} ${id}`),
    },
  };
}

/** The hourly part: drafts to the substitutes of those who cannot come to an upcoming meeting. */
export function askSubstitutes(app: App): void {
  const { workbook, clock, memory } = app;
  const today = clock.today();
  const form = builtForm(memory, attendUse.key);
  if (form === null) return;
  const mails = workbook.table(attendance).rows.flatMap((row) => {
    const meeting = workbook.follow(activities, row.meeting);
    const organization = workbook.follow(organizations, row.organization);
    const open = row.answer === 'Cannot come' && row.present !== 'Yes';
    if (!open || !meeting || !organization || (meeting.date ?? '') < today) return [];
    const is = comparable(row.person ?? '');
    return workbook
      .table(people)
      .rows.filter(
        (each) =>
          each.role === 'Substitute' &&
          isCurrent(each, today) &&
          comparable(each.name ?? '') !== is &&
          ['', is].indexOf(comparable(each.standsInFor ?? '')) >= 0 &&
          workbook.follow(organizations, each.organization)?.id === organization.id,
      )
      .map((substitute) => meetingMail(form, meeting, organization, substitute, row.person ?? ''));
  });
  if (mails.length > 0) queueNow(app, meetingInvitation, mails);
}
