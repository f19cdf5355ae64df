import type { Job } from '../../feature';
import { queueMails } from '../../messages/queue';
import { pumpReport } from '../../schedule/pump';
import { trouble } from './texts';
import { troubleMails } from './trouble-rules';

/** Runs before mail is sent, so that the notice leaves in the same run. */
export const noticeOfTrouble: Job = {
  name: 'Notice of trouble',
  about: 'Tells the coordinator by mail when a part keeps failing',
  run(app) {
    const { coordinatorName: name, coordinatorEmail } = app.settings();
    // Until a school has named its coordinator: whoever set it up, since this runs as that person.
    const email = coordinatorEmail === '' ? app.user() : coordinatorEmail;
    // What this mail itself needs may be broken: a planned mail is then at least a row that says so.
    queueMails(app, {
      mails: [trouble],
      planned: troubleMails(pumpReport(app)?.jobs ?? [], { name, email }, app.clock.today()),
      automatic: true,
      whyNot: () => 'It works again.',
    });
  },
};
