/** Graduates who were invited and have not answered are reminded once. */
import type { App } from '../../app';
import { builtForm } from '../../forms/inbox';
import { addressFor } from '../../forms/prefill-rules';
import { occasionOf } from '../../messages/keys';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { outbox, type Message } from '../../messages/tabs';
import { addDays, schoolYear, type CalendarDate } from '../../shared/dates';
import { waitingIn } from './bring-in';
import { graduateInvitation, graduateReminder } from './invitation-texts';
import { answeredBy, remindOn, type Reminded } from './reminded';
import { graduates } from './surveys';
import { responses } from './tabs';

/** Days for which a reminder may wait to be read and sent. */
const shelfDays = 30;

export const reminding: MailPlanner = {
  name: 'Remind graduates',
  about: 'Asks graduates once more who were invited to the survey and have not answered',
  mails: [graduateReminder],
  automatic: () => false,
  plan(app) {
    const { workbook, clock } = app;
    const year = schoolYear(clock.today());
    const mails = workbook.rowsOf(outbox);
    const sent = mails.flatMap((mail) => remindOn(mail, graduateInvitation.kind, year) ?? []);
    // Without Responses nobody can tell who has answered: then this fails, and says why.
    const hasAnswered = sent.length === 0 ? () => false : answeredBy(workbook.table(responses).rows, graduates.name);
    const open = sent.filter((each) => !hasAnswered(each.mark, each.email));
    const whyNot = ({ about, to }: Message): string =>
      hasAnswered(about ?? '', to ?? '')
        ? 'They have answered.'
        : 'The invitation is gone, or of an earlier school year.';
    return { planned: remind(app, open, mails, year), whyNot };
  },
};

function remind(app: App, open: readonly Reminded[], mails: readonly Message[], year: string): PlannedMail[] {
  const today = app.clock.today();
  if (!open.some(({ on }) => on <= today)) return [];
  const form = builtForm(app.memory, graduates.key);
  if (form === null) return [];
  const made = new Set(
    mails.flatMap(({ kind, key, about }) =>
      kind === graduateReminder.kind && occasionOf(key ?? '') === year ? (about ?? '') : [],
    ),
  );
  const isFresh = ({ on, mark }: Reminded): boolean => on <= today && !made.has(mark);
  // Somebody may have answered since: nobody is reminded while answers wait in the form, or while it cannot be opened.
  const mayAdd = open.some(isFresh) && waitingIn(app, graduates, form) === 0;
  return open.map(({ mark, email, name, on }) =>
    graduateReminder.plan({
      ...{ about: mark, aboutName: graduates.name, occasion: year, to: { email, name } },
      why: 'You get this message because you went to our school.',
      values: { ...sender(app), address: addressFor(form, mark) },
      ...{ sendOn: on, uselessAfter: lastDay(on, today), uselessFrom: null },
      due: on <= today && mayAdd,
    }),
  );
}

function lastDay(on: CalendarDate, today: CalendarDate): CalendarDate {
  const end = addDays(on, shelfDays);
  return end < today ? today : end;
}

function sender(app: App) {
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  return { school, schoolPhone, coordinator };
}
