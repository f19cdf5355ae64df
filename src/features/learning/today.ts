/** What Today asks: how it was, and whether what was decided is done. */
import { activities } from '../../records/activities';
import { feedback } from '../../records/feedback';
import { todayKind } from '../../today/line';
import { debriefers } from './debrief-rules';
import { toCarryOut, toDebrief } from './today-rules';

const debriefs = todayKind({
  kind: 'debrief',
  tab: activities,
  opens: { page: 'activity-steps', row: true },
  lines: toDebrief,
  outcomes: {
    fine: {
      label: 'Fine',
      act({ workbook }, { id, title, organization, debriefed }, { today }, change) {
        const activity = { label: title ?? '', meant: [id] };
        const row = { from: 'Teacher', answerId: null } as const;
        workbook.add(feedback, [{ date: today, kind: 'Debrief', activity, organization, wentWell: 'Fine', ...row }]);
        change({ debriefed: [...new Set([...(debriefed ?? []), ...debriefers([row])])] });
        return `Noted: “${title ?? ''}” was fine`;
      },
    },
  },
});

const decisions = todayKind({
  kind: 'followup',
  tab: feedback,
  opens: 'row',
  lines: toCarryOut,
  outcomes: {
    done: {
      label: 'Done',
      act(_app, { decision }, { today }, change) {
        change({ done: today });
        return `Done: ${decision ?? ''}`;
      },
    },
  },
});

export const learningKindsOfToday = [debriefs, decisions];
