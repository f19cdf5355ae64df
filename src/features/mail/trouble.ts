import type { Job } from '../../feature';
import { queueMails } from '../../messages/queue';
import { pumpReport } from '../../schedule/pump';
import { trouble } from './texts';
import { troubleMails } from './trouble-rules';

/** Stands before the mail is sent, so that the notice leaves in the same run. */
export const noticeOfTrouble: Job = {
  name: 'Notice of trouble',
  about: 'Tells the coordinator by mail when a part keeps failing',
  run(app) {
    const { coordinatorName: name, coordinatorEmail } = app.settings();
    // A school that has not yet said who that is: whoever set it up, as whom this runs.
    const email = coordinatorEmail === '' ? app.user() : coordinatorEmail;
    // What this very mail needs may be what is broken: a planned mail is then at least a row that says so.
    queueMails(app, {
      mails: [trouble],
      planned: troubleMails(pumpReport(app)?.jobs ?? [], { name, email }, app.clock.today()),
      automatic: true,
      whyNot: () => 'It works again.',
    });
  },
};
