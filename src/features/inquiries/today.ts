/** Whoever wrote to us and has no answer yet, and the form that nobody outside can reach yet. */
import { inquiries } from '../../records/inquiries';
import { todayKind, type TodayKind } from '../../today/line';
import { logAnswer } from './actions';
import { publicForm } from './forms';
import { inquiryLines } from './today-rules';

const unanswered = todayKind({
  kind: 'inquiry',
  tab: inquiries,
  opens: { page: 'inquiries' },
  lines: inquiryLines,
  outcomes: {
    answered: {
      label: 'Answered',
      act(app, row, { today }, change) {
        change({ answered: today });
        logAnswer(app, row, null);
        return `Noted: ${row.company ?? row.from ?? 'the inquiry'} has been answered`;
      },
    },
  },
});

const formNotOpen: TodayKind = {
  kind: 'form',
  opens: { page: 'inquiries' },
  facts(app) {
    const form = publicForm(app);
    if (form === null || form.openedOn !== '') return [];
    const what = 'Nobody outside can reach the form “Partner with us” yet: open it once in a private window';
    return [{ id: 'partner', what, due: null, loss: 'waits for us', minutes: 2, whose: null }];
  },
};

export const inquiryKindsOfToday = [unanswered, formNotOpen];
