/** What staff do with topics on the page Board: propose one, put it on, hand it to somebody else, drop it. */
import type { App } from '../../app';
import { activities } from '../../records/activities';
import { staff } from '../../records/staff';
import { standingAreas, topicAreas, topicLevels, topics, type Topic } from '../../records/topics';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { comparable, tidy } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { commitClick } from '../../workbook/write/history';
import { queueNow } from '../../messages/queue';
import { isOpenTopic } from './agenda-rules';
import type { boardCalls, BoardDone } from './calls';
import { boardShown } from './shown';
import { budgetAtHand } from './standing';
import { budgetMotion, isStandingOn, standingTitles } from './standing-rules';
import { handledElsewhere } from './texts';

type Ask<Name extends keyof typeof boardCalls> = ParsedOf<(typeof boardCalls)[Name]>;

const waitMs = 20_000;

/** Reads and decides under the lock, so that two people in the room see what the other has just done. */
export const underLock =
  <Given>(work: (app: App, given: Given) => BoardDone) =>
  (app: App, given: Given): BoardDone =>
    app.exclusive.run(waitMs, () => work(app, given));

export function clicked(app: App, meeting: string, why: string, text: string): BoardDone {
  const { batch } = commitClick(app, why);
  return { shown: boardShown(app, meeting === '' ? null : meeting), text, batch };
}

export const propose = underLock((app, given: Ask<'board.propose'>) => {
  const { workbook } = app;
  const topic = tidy(given.topic);
  const area = topicAreas.filter((each) => each === given.area)[0];
  const level = topicLevels.filter((each) => each === given.level)[0] ?? 'Board';
  if (topic === '') throw new Failure('Say in a few words what it is about.');
  if (!area) throw new Failure('Choose the area it belongs to.');
  const twin = workbook
    .table(topics)
    .rows.filter((row) => isOpenTopic(row) && comparable(row.topic ?? '') === comparable(topic))[0];
  if (twin) throw new Failure(`“${twin.topic ?? ''}” is among the topics already.`);
  const proposedBy = tidy(given.proposedBy) || null;
  workbook.add(topics, [{ topic, area, level, state: 'Proposed', proposedBy }]);
  return clicked(app, given.meeting, 'Board: propose a topic', `“${topic}” is proposed.`);
});

/** Accepted for this meeting, with the motion where there is something to vote on. */
export const putStandingOn = underLock((app, { meeting, area: given }: Ask<'board.standing'>) => {
  const { workbook, clock } = app;
  const area = standingAreas.filter((each) => each === given)[0];
  const on = workbook.table(activities).byId.get(meeting);
  if (!area) throw new Failure('Choose one of the standing topics.');
  if (!on) throw new Failure('Plan a board meeting first, or pick one above.');
  const topic = standingTitles[area];
  if (isStandingOn(workbook.table(topics).rows, area)) throw new Failure(`“${topic}” is among the topics already.`);
  const motion = area === 'Budget' ? budgetMotion(budgetAtHand(app, on.date ?? clock.today())) : null;
  const toMeeting = { label: on.title ?? '', meant: [on.id] };
  workbook.add(topics, [{ topic, area, level: 'Board', state: 'Accepted', motion, meeting: toMeeting }]);
  return clicked(app, meeting, 'Board: put a standing topic on', `“${topic}” is on for this meeting.`);
});

export const triage = underLock((app, { meeting, topic: id, as, level, owner }: Ask<'board.triage'>) => {
  const { workbook } = app;
  const row = topicKnown(app, id);
  const name = row.topic ?? '';
  if (as === 'elsewhere') return handElsewhere(app, meeting, row, level, owner);
  if (as === 'drop') {
    workbook.change(topics, id, { state: 'Dropped' });
    return clicked(app, meeting, 'Board: drop a topic', `“${name}” is dropped.`);
  }
  const on = workbook.table(activities).byId.get(meeting);
  const order = as === 'first' ? firstOrder(workbook.rowsOf(topics)) : row.order;
  workbook.change(topics, id, {
    state: row.state === 'On the agenda' ? row.state : 'Accepted',
    level: 'Board',
    order,
    meeting: on ? { label: on.title ?? '', meant: [on.id] } : row.meeting,
  });
  return clicked(
    app,
    meeting,
    'Board: accept a topic',
    on ? `“${name}” is on for this meeting.` : `“${name}” is accepted.`,
  );
});

/** Below the first by one; orders may be negative, and nobody needs to see them. */
function firstOrder(rows: readonly Topic[]): number {
  return Math.min(1, ...rows.filter(isOpenTopic).flatMap(({ order }) => (order === null ? [] : [order - 1])));
}

/** What teachers or administrators can decide stays off the agenda; whoever handles it is told once. */
function handElsewhere(app: App, meeting: string, row: Topic, level: string, owner: string): BoardDone {
  const { workbook } = app;
  const by = topicLevels.filter((each) => each === level && each !== 'Board')[0];
  if (!by) throw new Failure('Choose whether teachers or administrators decide it.');
  const colleague = workbook.table(staff).rows.filter(({ name }) => comparable(name ?? '') === comparable(owner))[0];
  if (!colleague) throw new Failure('Choose the colleague who takes it on.');
  const who: Reference = { label: colleague.name ?? '', meant: [colleague.id] };
  workbook.change(topics, row.id, { state: 'Handled elsewhere', level: by, owner: who, meeting: null });
  const text = `“${row.topic ?? ''}” is with ${who.label}, who gets a mail about it.`;
  const done = clicked(app, meeting, 'Board: hand a topic on', text);
  queueNow(app, handledElsewhere, [
    {
      about: row.id,
      aboutName: row.topic ?? '',
      organization: null,
      occasion: colleague.id,
      to:
        colleague.email === null
          ? { reason: `${who.label} has no email address in Staff.` }
          : { email: colleague.email, name: who.label },
      values: { topic: row.topic ?? '', motion: row.motion ?? '', proposedBy: row.proposedBy ?? '' },
    },
  ]);
  return done;
}

function topicKnown({ workbook }: App, id: string): Topic {
  const row = workbook.table(topics).byId.get(id);
  if (!row) throw new Failure('That topic is not in Topics any more. Open this page again.');
  if (!isOpenTopic(row))
    throw new Failure(`“${row.topic ?? ''}” is settled already: ${(row.state ?? '').toLowerCase()}.`);
  return row;
}
