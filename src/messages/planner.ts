/** Which mails there should be, as a feature's rules derive them from the workbook. Runs in every full pass. */
import type { App } from '../app';
import type { Job } from '../feature';
import { lastWentWell } from '../schedule/pump';
import type { CalendarDate } from '../shared/dates';
import type { Settings } from '../workbook/settings';
import type { Mail } from './declare';
import { queueMails } from './queue';
import type { PlannedMail } from './queue-rules';
import type { Message } from './tabs';

export interface MailPlanner {
  /** Name and purpose of this part of the hourly run, as staff read them on Home. */
  name: string;
  about: string;
  /** The kinds for which `plan` is complete: a waiting mail that is not planned is withdrawn. */
  mails: readonly Mail[];
  /** Whether they leave without being asked about. */
  automatic(settings: Settings): boolean;
  /** `since`: the day this last succeeded; null when it never has. `whyNot`: why a mail is withdrawn, for staff. */
  plan(app: App, since: CalendarDate | null): { planned: readonly PlannedMail[]; whyNot(message: Message): string };
}

export function planningJob({ name, about, mails, automatic, plan }: MailPlanner): Job {
  return {
    name,
    about,
    run(app) {
      const { planned, whyNot } = plan(app, lastWentWell(app, name));
      queueMails(app, { mails, planned, automatic: automatic(app.settings()), whyNot });
    },
  };
}
