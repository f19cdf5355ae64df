/** An activity as its page shows it: what is missing, who takes part, the newest handout. */
import type { App } from '../../app';
import { documentsTab } from '../../documents/tabs';
import { supervisions, type Activity } from '../../records/activities';
import { classesOf } from '../../records/student-rules';
import { students } from '../../records/students';
import { shortDate, twelveHour, type ClockTime } from '../../shared/dates';
import { everyRow } from '../../workbook/read/table';
import type { VisitShown } from './calls';
import { formsOf } from './checks';
import { whyDraft } from './handout';
import { letterNames, letters } from './handout-rules';
import { handoutText } from './texts';
import { visitsOf } from './visits';

export function shownVisit({ workbook, clock }: App, activity: Activity): VisitShown {
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
  };
}

/** `isDraft`: something is missing by now, whatever was there when it was made. */
function newest(workbook: App['workbook'], id: string, isDraft: boolean): VisitShown['handout'] {
  const made = workbook
    .rowsOf(documentsTab)
    .filter(({ about, key, state }) => about === id && state === 'current' && (key ?? '').startsWith(handoutText.kind));
  const last = made[made.length - 1];
  return last ? { name: last.name ?? '', url: last.url ?? '', pdf: isDraft ? '' : (last.pdf ?? '') } : null;
}
