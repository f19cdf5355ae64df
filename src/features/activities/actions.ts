import type { App } from '../../app';
import { contentOf, eventOf } from '../../calendar/activity-event-rules';
import { mirrorEvents, type MirrorOutcome } from '../../calendar/mirror';
import type { CalendarRecord, MirrorPlan } from '../../calendar/mirror-rules';
import { Failure } from '../../shared/failure';
import { fingerprint } from '../../shared/fingerprint';
import { idFrom } from '../../shared/ids';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { cellOf } from '../../workbook/read/table';
import type { NewRow } from '../../workbook/tab';
import { staff } from '../../records/staff';
import { saysStudent } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { sayOutcome, saysDeleted, sayQuestion } from './calendar-words';
import { forgetDecisions, readDecisions } from './decisions';
import { cellsFrom, eventColumns, proposalFrom } from './event-rules';
import { isOn } from '../../records/activity-rules';
import { activities, type Activity } from '../../records/activities';

/** Which sheet the Activities tab was when last compared with the calendar. */
const memoryKey = 'calendar.tab';

/**
 * Brings the Partnerbook calendar and the Activities tab in line, in both directions, and records the result in each
 * row. `only`: just these rows, right after staff have decided about them.
 */
export function mirrorActivities(app: App, only?: ReadonlySet<string>): void {
  const { workbook, clock, memory } = app;
  const decisions = readDecisions(app);
  // After a tab is deleted and made again it is empty, and the events are all that remains of its rows.
  const [sheet, before] = [String(workbook.sheetIdOf(activities)), memory.get(memoryKey)];
  const rowOf = (id: string): Activity | undefined => workbook.table(activities).byId.get(id);
  const outcomes = mirrorEvents(
    app,
    {
      records: () => recordsOf(app),
      refresh: () => void workbook.reread(activities),
      bringIn: (take, propose) => bringIn(app, take, propose),
    },
    {
      zone: clock.zone(),
      proposalId: (eventId) => idFrom(activities.prefix, eventId),
      decided(question) {
        const decision = decisions[question.record.recordId];
        const row = rowOf(question.record.recordId);
        if (!decision || !row) return null;
        // Staff decided on what they saw; if either side has changed since, they are asked again.
        return decision.seen === fingerprint(sayQuestion(question, row)) ? decision.keep : null;
      },
      rowsLost: before !== null && before !== sheet,
      only,
    },
  );
  if (!only) memory.set(memoryKey, sheet);
  const names = namingStudents(workbook);
  for (const activity of workbook.table(activities).rows) {
    if (only && !only.has(activity.id)) continue;
    const outcome = outcomes.get(activity.id);
    if (outcome?.is === 'past') continue;
    const event = eventOf(activity, '', '');
    const why = 'why' in event ? event.why : saysStudent(activity, names) ? namesStudent : '';
    const calendar = sayOutcome(outcome, why, activity);
    if (calendar === (activity.calendar ?? '') && outcome?.is !== 'updated') continue;
    workbook.change(activities, activity.id, { calendar: calendar || null, calendarAt: clock.stamp() });
  }
  const waits = (outcome: MirrorOutcome | undefined): boolean => outcome?.is === 'wait';
  forgetDecisions(
    app,
    Object.keys(decisions).filter((id) => (!only || only.has(id)) && !waits(outcomes.get(id))),
  );
  if ([...outcomes.values()].some(waits)) memory.set('pump.more', '1');
}

const namesStudent = 'Not in the calendar: it names a student';

function recordsOf({ workbook }: App): CalendarRecord[] {
  const table = workbook.table(activities);
  const lost = ['id', 'status', ...eventColumns].find((column) => !table.places.has(column));
  if (lost !== undefined) {
    throw new Failure(
      `A column of the tab “${table.title}” is gone (${table.titles.get(lost) ?? lost}), so the calendar is left as it is. Choose Partnerbook › Set up › Set up this workbook: the column comes back.`,
    );
  }
  const unclear = new Set<string>();
  for (const { id } of table.rows)
    if (['status', ...eventColumns].some((column) => table.unusable.has(cellOf(id, column)))) unclear.add(id);
  // With resting rows, nobody knows which one is meant: their events are left as they are.
  const resting = [...new Set(table.resting.map(({ id }) => id))].map((recordId) => ({
    ...{ recordId, content: null, standing: 'off' as const },
    ...{ over: true, unclear: true, deleted: false },
  }));
  const names = namingStudents(workbook);
  const records = table.rows.map((activity): CalendarRecord => {
    const teacher = workbook.follow(staff, activity.teacher)?.name ?? activity.teacher?.label ?? '';
    const event = contentOf(activity, teacher, '');
    return {
      recordId: activity.id,
      content: 'content' in event && !saysStudent(activity, names) ? event.content : null,
      standing: isOn(activity) ? 'on' : activity.status === 'Canceled' ? 'off' : 'idea',
      over: activity.status === 'Held',
      unclear: unclear.has(activity.id),
      deleted: saysDeleted(activity.calendar),
    };
  });
  return [...records, ...resting];
}

/** Single cells found by id, each with its line in the change log; one batch per reason, so that it can be undone. */
function bringIn(app: App, take: MirrorPlan['take'], propose: MirrorPlan['propose']): void {
  const { workbook, clock } = app;
  const follow = (why: string, changes: { recordId: string; cells: NewRow<typeof activities> }[]): void => {
    for (const { recordId, cells } of changes) workbook.change(activities, recordId, cells);
    if (changes.length > 0) commitLogged(app, { why, batch: newBatch(app.random) });
  };
  const moved: Parameters<typeof follow>[1] = [];
  const canceled: typeof moved = [];
  for (const { recordId, event, revive } of take) {
    const row = workbook.table(activities).byId.get(recordId);
    if (!row) continue;
    if (event === null || event.canceled) canceled.push({ recordId, cells: { status: 'Canceled' } });
    else moved.push({ recordId, cells: { ...cellsFrom(event.shown, row), ...(revive ? { status: 'Planned' } : {}) } });
  }
  follow('Moved in Google Calendar', moved);
  follow('Deleted in Google Calendar', canceled);
  if (propose.length === 0) return;
  workbook.add(
    activities,
    propose.map(({ event }) => ({
      ...proposalFrom(event.shown, event, clock.today()),
      calendar: sayOutcome({ is: 'proposed' }, '', {} as Activity),
      calendarAt: clock.stamp(),
    })),
    propose.map(({ recordId }) => recordId),
  );
  commitLogged(app, { why: 'Added in Google Calendar', batch: newBatch(app.random) });
}
