/** The view *Ready* of the dialog Students: what is required, who has it, who lacks what. */
import type { App } from '../../app';
import { activities, type Activity } from '../../records/activities';
import { offers, type Offer } from '../../records/offers';
import { inClass } from '../../records/student-rules';
import { students } from '../../records/students';
import { shortDate } from '../../shared/dates';
import { sayable } from '../../workbook/secret';
import type { AnyTab } from '../../workbook/tab';
import type { QualifiedShown } from './roll-calls';
import { qualify } from './qualify-rules';

/** More would not be read on a page; the class narrows them. */
const mostShown = 300;

interface Requiring {
  id: string;
  name: string;
  requires: string[];
}

/** `id` null: the first. */
export function showQualified(app: App, { id, className }: { id: string | null; className: string }): QualifiedShown {
  const { workbook, clock } = app;
  const all = [...activitiesRequiring(app), ...offersRequiring(app)];
  const chosen = all.filter((each) => each.id === id)[0] ?? all[0] ?? null;
  const requires = chosen?.requires ?? [];
  const found = inClass(workbook.table(students).rows, className, clock.today());
  const { rows, nobodyHas } = qualify(requires, chosen === null ? [] : found);
  return {
    choices: all.map(({ id: value, name }) => ({ id: value, name })),
    id: chosen?.id ?? null,
    requires,
    nobodyHas,
    rows: rows.slice(0, mostShown).map(({ student, lacks }) => ({
      code: sayable(students as unknown as AnyTab, 'code', student.code ?? ''),
      className: student.className ?? '',
      lacks,
    })),
    ready: rows.filter(({ lacks }) => lacks.length === 0).length,
    count: rows.length,
  };
}

/** Those ahead, and those without a day yet. */
function activitiesRequiring({ workbook, clock }: App): Requiring[] {
  const ahead = (activity: Activity): boolean => activity.date === null || activity.date >= clock.today();
  return workbook
    .table(activities)
    .rows.filter((activity) => activity.requires !== null && activity.status !== 'Canceled' && ahead(activity))
    .map(({ id, title, date, requires }) => ({
      id,
      name: [title, date === null ? '' : shortDate(date)].filter(Boolean).join(', '),
      requires: requires ?? [],
    }));
}

function offersRequiring({ workbook }: App): Requiring[] {
  return workbook
    .rowsOf(offers)
    .filter(({ requires, status }) => requires !== null && status !== 'Ended')
    .map((offer) => ({ id: offer.id, name: nameOf(offer), requires: offer.requires ?? [] }));
}

function nameOf({ kind, organization, details }: Offer): string {
  return [[kind, organization?.label].filter(Boolean).join(', '), details].filter(Boolean).join(': ').slice(0, 100);
}
