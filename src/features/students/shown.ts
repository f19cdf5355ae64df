/** An activity as its page shows it: what is missing, who takes part, the newest handout. */
import type { App } from '../../app';
import { documentsTab, type DocumentRow } from '../../documents/tabs';
import { ownFile } from '../../messages/own-files';
import { outbox, type Message } from '../../messages/tabs';
import { supervisions, type Activity } from '../../records/activities';
import { classesOf } from '../../records/student-rules';
import { students } from '../../records/students';
import { sayNextRun } from '../../schedule/owner';
import { shortDate, shortMoment, twelveHour, type ClockTime } from '../../shared/dates';
import { everyRow } from '../../workbook/read/table';
import type { VisitShown } from './calls';
import { formsOf } from './checks';
import { whyDraft } from './handout';
import { isHandout } from './handout-mails';
import { letterNames, letters } from './handout-rules';
import { handoutText } from './texts';
import { visitsOf } from './visits';

export function shownVisit(app: App, activity: Activity): VisitShown {
  const { workbook, clock } = app;
  const visit = visitsOf(workbook, clock.today()).of(activity);
  const { adults, alone, facts, gaps, listed } = visit;
  const said = (time: ClockTime | null): string => (time === null ? '' : twelveHour(time));
  const { id, date, start } = activity;
  return {
    id,
    title: activity.title ?? '',
    when: [date === null ? '' : shortDate(date), said(start)].filter(Boolean).join(', '),
    papers: letters.map((letter) => ({
      letter,
      name: letterNames[letter],
      says: gaps.filter((gap) => gap.letter === letter)[0]?.says ?? '',
    })),
    adults: adults.map(({ person, organization, noCheck }) => ({
      person,
      organization,
      why: alone ? (noCheck ?? '') : '',
    })),
    students: facts.coming.map(({ code, name, noRelease }) => ({
      code,
      why: !facts.withNames ? '' : (noRelease ?? (name === null ? 'no name on file' : '')),
    })),
    permitted: listed.filter(({ noPermission }) => noPermission === null).length,
    after: {
      over: date !== null && date <= clock.today(),
      came: listed.filter(({ came }) => came === 'Yes').length,
      absent: listed.filter(({ came }) => came === 'No' || came === 'Excused').map(({ code }) => code),
      hours: String(listed.filter(({ came }) => came === 'Yes')[0]?.hours ?? ''),
    },
    classes: classesOf(everyRow(workbook.table(students)), date ?? clock.today()),
    fields: {
      form: activity.form ?? '',
      supervision: activity.supervision ?? '',
      transport: activity.transport ?? '',
      arrive: facts.arrive,
      leave: facts.leave,
      before: activity.before ?? '',
      questions: activity.questions ?? '',
      after: activity.after ?? '',
      logistics: activity.logistics ?? '',
      emergency: activity.emergency ?? '',
      withoutNames: activity.withoutNames === true,
    },
    forms: [...formsOf(activity)],
    supervisions: [...supervisions],
    handout: newest(workbook, id, whyDraft(visit).length > 0),
    enclosure: ownFile(activity.enclosure)?.said ?? '',
    news: newsOf(app, id),
  };
}

const isHandoutOf =
  (id: string) =>
  ({ about, key }: DocumentRow): boolean =>
    about === id && (key ?? '').startsWith(handoutText.kind);

function newsOf(app: App, id: string): string[] {
  const { workbook } = app;
  const isAsked = workbook.rowsOf(documentsTab).some((row) => isHandoutOf(id)(row) && row.state === 'asked for');
  const mails = workbook.rowsOf(outbox).filter((row) => isHandout(row) && row.about === id);
  return [...(isAsked ? [`Asked for: it is made ${sayNextRun(app)}.`] : []), ...mails.map(sayMail)];
}

function sayMail({ state, toName, to, changedAt, reason }: Message): string {
  const whom = toName ?? to ?? 'the host';
  const when = changedAt === null ? '' : ` on ${shortMoment(changedAt)}`;
  if (state === 'sent') return `Mailed to ${whom}${when}.`;
  if (state === 'practice') return `Mailed${when}, in practice mode: ${whom} did not get it.`;
  if (state === 'draft') return `A mail to ${whom} waits under Mail.${reason === null ? '' : ` ${reason}`}`;
  if (state === 'approved') return `A mail to ${whom} is approved and leaves soon.`;
  return reason ?? `A mail to ${whom}: ${state ?? 'no state'}.`;
}

/** `isDraft`: something is missing by now, whatever was there when it was made. */
function newest(workbook: App['workbook'], id: string, isDraft: boolean): VisitShown['handout'] {
  const made = workbook.rowsOf(documentsTab).filter((row) => isHandoutOf(id)(row) && row.state === 'current');
  const last = made[made.length - 1];
  return last ? { name: last.name ?? '', url: last.url ?? '', pdf: isDraft ? '' : (last.pdf ?? '') } : null;
}
