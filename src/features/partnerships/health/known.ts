/** What the workbook knows of each active partnership that tells how it fares. Reads each tab once, none that is not in use. */
import type { App } from '../../../app';
import { activities, type Activity } from '../../../records/activities';
import { lastDay } from '../../../records/activity-rules';
import { lastDayOf } from '../../../records/clearance-rules';
import { contactLog } from '../../../records/contact-log';
import { inquiries } from '../../../records/inquiries';
import { ledgerOf } from '../../../records/ledger-rules';
import { offers } from '../../../records/offers';
import { organizations, type Organization } from '../../../records/organizations';
import { papersIn, type OnFile } from '../../../records/papers';
import { lacksOf } from '../../../records/partnership-rules';
import { plannedIn } from '../../../records/planned';
import { takingPartByActivity } from '../../../records/taking-part';
import { addDays, schoolYear, type CalendarDate } from '../../../shared/dates';
import type { Reference } from '../../../workbook/columns';
import { paperDays, type PartnershipFacts } from './health-rules';

/** Debriefs are asked for that long after an activity; before, nothing is amiss. */
const debriefDays = 14;

export function healthFacts(app: App): (organization: Organization) => PartnershipFacts {
  const { workbook, clock } = app;
  const today = clock.today();
  const ids = new Map<string, string>();
  const idOf = ({ organization }: { organization: Reference | null }): string => {
    if (organization === null) return '';
    const key = [organization.label, ...(organization.meant ?? [])].join('\n');
    const id = ids.get(key) ?? workbook.follow(organizations, organization)?.id ?? '';
    ids.set(key, id);
    return id;
  };
  const grouped = <Row extends { organization: Reference | null }>(rows: readonly Row[]) => {
    const groups = new Map<string, Row[]>();
    for (const row of rows) groups.set(idOf(row), [...(groups.get(idOf(row)) ?? []), row]);
    return (id: string): readonly Row[] => groups.get(id) ?? [];
  };
  const shown = workbook.rowsOf(activities).filter(({ status }) => status !== 'Canceled' && status !== 'Idea');
  const activitiesOf = grouped(shown);
  const thanksOf = grouped(workbook.rowsOf(contactLog).filter(({ outcome }) => /\bthank/i.test(outcome ?? '')));
  const concernsOf = grouped(workbook.rowsOf(inquiries).filter(({ answered }) => answered === null));
  const offersOf = grouped(workbook.rowsOf(offers));
  const papers = papersIn(workbook, app.settings().clearanceMonths);
  const papersOf = grouped(
    papers.rows
      .filter(({ state }) => state === 'Approved')
      .map((row) => ({ ...row, readable: papers.isReadable(row) })),
  );
  const missed = missedMeetings(app, shown, idOf);
  const planned = plannedIn(workbook);

  return ({ id, lastContact }) => {
    const plan = planned(id);
    const ahead = activitiesOf(id).some((each) => (lastDay(each) ?? '') >= today);
    const ends = papersThatEnd(papersOf(id), (kind) => papers.months(kind), today);
    const sides = ledgerOf(offersOf(id), schoolYear(today), today);
    return {
      partnerSince: plan.row?.partnerSince ?? null,
      lastContact,
      lastThanks: latest(thanksOf(id).map(({ date }) => date)),
      undebriefed: undebriefed(activitiesOf(id), today),
      lateConcerns: concernsOf(id).filter(({ due }) => due !== null && due < today).length,
      openSafety: concernsOf(id).some(({ safety }) => safety === true),
      behind: sides
        .filter(({ side }) => side === 'Partner gives')
        .flatMap(({ sections }) => sections.flatMap(({ lines }) => lines))
        .filter(({ pace }) => pace === 'behind' || pace === 'fell short')
        .map(({ text }) => text),
      paper: ends.map(({ name, ends: day }) => ({ name: name ?? '', ends: day }))[0] ?? null,
      clearanceGone: ahead && ends.some(({ kind, ends: day }) => kind === 'Background check' && day < today),
      missedTwice: missed.has(id),
      leads: lacksOf({ ...plan, goals: null }, today).map(({ text }) => text),
    };
  };
}

function latest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

/** The last one that is over, if it is, for long enough, and nobody has said how it went. */
function undebriefed(theirs: readonly Activity[], today: CalendarDate): PartnershipFacts['undebriefed'] {
  const over = theirs.filter((each) => (lastDay(each) ?? today) < today).sort((a, b) => (a.date! < b.date! ? 1 : -1));
  const [last] = over;
  if (!last || (last.debriefed ?? []).length > 0 || lastDay(last)! > addDays(today, -debriefDays)) return null;
  return { title: last.title ?? '', date: last.date! };
}

/** Of each paper, the latest copy decides. The first to end comes first. */
function papersThatEnd(
  approved: readonly OnFile[],
  months: (kind: OnFile['kind']) => number,
  today: CalendarDate,
): { name: string | null; kind: OnFile['kind']; ends: CalendarDate }[] {
  const last = new Map<string, { name: string | null; kind: OnFile['kind']; ends: CalendarDate }>();
  for (const paper of approved.filter(({ readable }) => readable)) {
    const ends = lastDayOf(paper, months(paper.kind));
    const key = [paper.kind, paper.person ?? '', paper.name ?? ''].join('\n');
    if (ends !== null && ends > (last.get(key)?.ends ?? ''))
      last.set(key, { name: paper.name, kind: paper.kind, ends });
  }
  return [...last.values()]
    .filter(({ ends }) => ends <= addDays(today, paperDays))
    .sort((a, b) => (a.ends < b.ends ? -1 : 1));
}

/** Ids of those on the board from which nobody came to the last two meetings. */
function missedMeetings(
  { workbook }: App,
  shown: readonly Activity[],
  idOf: (row: { organization: Reference | null }) => string,
): ReadonlySet<string> {
  const closed = shown
    .filter(({ kind, status, minutesState }) => kind === 'Board meeting' && status === 'Held' && minutesState !== null)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .slice(-2);
  if (closed.length < 2) return new Set();
  const rows = takingPartByActivity(workbook);
  const [absent, again] = closed.map(({ id }) => {
    const there = rows.get(id) ?? [];
    const present = new Set(there.filter(({ came }) => came === 'Yes').map(idOf));
    return new Set(there.map(idOf).filter((each) => !present.has(each)));
  });
  return new Set([...absent!].filter((id) => again!.has(id)));
}
