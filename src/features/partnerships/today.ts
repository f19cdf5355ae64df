/** An approval that is asked for again. */
import { partnerships } from '../../records/partnerships';
import { todayKind } from '../../today/line';
import { approvalLines } from './today-rules';

export const approvals = todayKind({
  kind: 'approval',
  tab: partnerships,
  opens: { page: 'partnership', row: true },
  lines: approvalLines,
  outcomes: {
    asked: {
      label: 'Asked again',
      act(_app, { organization }, { today }, change) {
        change({ askedOn: today });
        return `Noted: asked again about ${organization?.label ?? 'the partnership'}`;
      },
    },
  },
});
