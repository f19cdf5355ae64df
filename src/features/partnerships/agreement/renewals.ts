/** The school lead is told that an agreement ends, in time to renew it. */
import type { MailPlanner } from '../../../messages/planner';
import { responsibleTeacher } from '../../../messages/recipient-rules';
import { partnerships } from '../../../records/partnerships';
import { staff } from '../../../records/staff';
import { longDate } from '../../../shared/dates';
import { noticesOf } from './agreement-rules';
import { renewal } from './agreement-texts';

export const tellingOfEnds: MailPlanner = {
  name: 'Agreements that end',
  about: 'Tells the school lead of an agreement that ends, at the notice in Partnerships and 14 days before',
  mails: [renewal],
  automatic: () => true,
  plan(app) {
    const { workbook, clock } = app;
    const today = clock.today();
    const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
    const planned = workbook.rowsOf(partnerships).flatMap((row) =>
      noticesOf(row)
        .filter(({ sendOn, until }) => sendOn <= today && today <= until)
        .map(({ days, sendOn, until }) =>
          renewal.plan({
            about: row.id,
            aboutName: `Agreement with ${row.organization?.label ?? ''}`,
            occasion: `${row.agreedUntil!}-${days}d`,
            to: responsibleTeacher(workbook.follow(staff, row.schoolLead), row.schoolLead?.label ?? '', today),
            ...{ sendOn, uselessAfter: until, uselessFrom: null, due: true },
            values: {
              organization: row.organization?.label ?? '',
              until: longDate(row.agreedUntil!),
              days: String(days),
              ...{ school, schoolPhone, coordinator },
            },
          }),
        ),
    );
    return { planned, whyNot: () => 'The agreement ends on another day, or has ended.' };
  },
};
