/** Which mails there should be, as a feature's rules see it from what stands in the workbook: asked in every full pass. */
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
  /** Of the part of the hourly run, and what it does, as staff read them on Start here. */
  name: string;
  about: string;
  /** The kinds for which `plan` tells the whole truth: what waits and is not planned is taken back. */
  mails: readonly Mail[];
  /** Whether they leave without being asked about. */
  automatic(settings: Settings): boolean;
  /** `since`: the day on which this last went well; null when it never has. `whyNot`: why one is taken back, for staff. */
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
