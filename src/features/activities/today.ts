/** What Today asks about activities. Each click changes one cell, its status. */
import { activities } from '../../records/activities';
import { outbox } from '../../messages/tabs';
import { shortDate } from '../../shared/dates';
import { todayKind } from '../../today/line';
import { readQuestion } from './calendar-words';
import { waitingNotices } from './notices';
import { inQuestion, toConfirm, toSettle } from './today-rules';

const toBeConfirmed = todayKind({
  kind: 'confirm',
  tab: activities,
  opens: { page: 'partner-card', row: true },
  lines: toConfirm,
  outcomes: {
    confirmed: {
      label: 'Confirmed',
      act(_app, { title, date }, _moment, change) {
        change({ status: 'Confirmed' });
        return `Noted: “${title ?? ''}”${date === null ? '' : ` on ${shortDate(date)}`} is confirmed`;
      },
    },
  },
});

const toBeSettled = todayKind({
  kind: 'held',
  tab: activities,
  opens: 'row',
  lines: toSettle,
  outcomes: {
    held: {
      label: 'Held',
      act(_app, { title }, _moment, change) {
        change({ status: 'Held' });
        return `Noted: “${title ?? ''}” was held`;
      },
    },
    canceled: {
      label: 'Canceled',
      act(_app, { title }, _moment, change) {
        change({ status: 'Canceled' });
        return `Noted: “${title ?? ''}” was canceled`;
      },
    },
  },
});

const questions = todayKind({
  kind: 'conflict',
  tab: activities,
  opens: { page: 'conflicts' },
  lines: (rows) => inQuestion(rows, (calendar) => readQuestion(calendar) !== null),
});

const notTold = todayKind({
  kind: 'notice',
  tab: outbox,
  together: true,
  opens: { page: 'review' },
  lines: waitingNotices,
});

export const activityKindsOfToday = [notTold, questions, toBeConfirmed, toBeSettled];
