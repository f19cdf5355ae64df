/** Writes into the checklist what the workbook shows, once a day. */
import type { App } from '../../app';
import type { Job } from '../../feature';
import { activities } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { connections } from '../../records/connections';
import { contactLog } from '../../records/contact-log';
import { feedback } from '../../records/feedback';
import { findings } from '../../records/findings';
import { goals } from '../../records/goals';
import { industry } from '../../records/industry';
import { inquiries } from '../../records/inquiries';
import { needs } from '../../records/needs';
import { offers } from '../../records/offers';
import { categories, organizations } from '../../records/organizations';
import { partnerships } from '../../records/partnerships';
import { people } from '../../records/people';
import { programChecklist } from '../../records/program-checklist';
import { requirements } from '../../records/requirements';
import { staff } from '../../records/staff';
import { topTen } from '../../records/top-ten';
import { topics } from '../../records/topics';
import type { Columns, RowOf, Tab } from '../../workbook/tab';
import { finders } from './found-rules';
import type { Shown } from './shown-rules';

const lookedKey = 'checklist.looked';

export const findForChecklist: Job = {
  name: 'Program checklist',
  about: 'Says beside each point of the Checklist what the workbook shows, once a day',
  run(app) {
    const { memory, clock } = app;
    if (memory.get(lookedKey) === clock.today()) return;
    writeFound(app);
    app.workbook.commit();
    memory.set(lookedKey, clock.today());
    memory.save();
  },
};

/** Collects what has changed; only what differs is written. */
export function writeFound(app: App): void {
  const { workbook } = app;
  if (!workbook.isUsable(programChecklist)) return;
  const rows = workbook.table(programChecklist).rows.filter(({ need }) => need !== null);
  if (rows.length === 0) return;
  const shown = shownBy(app);
  for (const { id, need } of rows) workbook.change(programChecklist, id, { found: finders[need!]?.(shown) ?? null });
}

function shownBy({ workbook, clock }: App): Shown {
  const rowsOf = <C extends Columns>(tab: Tab<C>): readonly RowOf<Tab<C>>[] =>
    workbook.isUsable(tab) ? workbook.table(tab).rows : [];
  return {
    today: clock.today(),
    kindsOfPartners: categories.length,
    activities: rowsOf(activities),
    attendance: rowsOf(attendance),
    connections: rowsOf(connections),
    contacts: rowsOf(contactLog),
    feedback: rowsOf(feedback),
    findings: rowsOf(findings),
    goals: rowsOf(goals),
    industry: rowsOf(industry),
    inquiries: rowsOf(inquiries),
    needs: rowsOf(needs),
    offers: rowsOf(offers),
    organizations: rowsOf(organizations),
    partnerships: rowsOf(partnerships),
    people: rowsOf(people),
    requirements: rowsOf(requirements),
    staff: rowsOf(staff),
    topTen: rowsOf(topTen),
    topics: rowsOf(topics),
  };
}
