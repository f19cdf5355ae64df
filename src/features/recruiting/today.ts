/** Next steps with the top ten, and names that nearly fit: settled with one click. */
import { connections } from '../../records/connections';
import { findKnownOrganization } from '../../records/organization-rules';
import { organizations } from '../../records/organizations';
import { topTen } from '../../records/top-ten';
import { shortDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { todayKind } from '../../today/line';
import { sayLater } from '../../today/line-rules';
import { prospectFrom } from './colleague-rules';
import { likelyLines, sayStep, topTenLines } from './today-rules';

export const topTenSteps = todayKind({
  kind: 'topTen',
  tab: topTen,
  opens: 'row',
  lines: topTenLines,
  outcomes: {
    done: {
      label: 'Done',
      act(_app, row, _moment, change) {
        change({ nextStep: null, nextDate: null });
        return `Noted: done. ${sayStep(row)}`;
      },
    },
    later: {
      label: sayLater,
      act(_app, row, { next }, change) {
        change({ nextDate: next });
        return `Moved to ${shortDate(next)}: ${sayStep(row)}`;
      },
    },
  },
});

/** Whether a name from *Who knows whom* means an organization that is written otherwise. */
export const didYouMean = todayKind({
  kind: 'likely',
  tab: connections,
  opens: 'row',
  lines: likelyLines,
  outcomes: {
    yes: {
      label: 'Yes',
      act({ workbook }, { likely }, _moment, change) {
        const [typed = '', meant = ''] = likely ?? [];
        const known = findKnownOrganization(meant, '', '', workbook.table(organizations).rows);
        if (!known?.name)
          throw new Failure(`${meant} is no longer in Organizations. Pick the organization in the row.`);
        change({ organization: { label: known.name }, likely: null });
        return `Noted: “${typed}” is ${known.name}.`;
      },
    },
    another: {
      label: 'No, add it',
      act({ workbook, clock }, { likely, ...connection }, _moment, change) {
        const [name = ''] = likely ?? [];
        const known = findKnownOrganization(name, '', '', workbook.table(organizations).rows);
        change({ likely: null });
        if (known) return `“${name}” is in Organizations already.`;
        const prospect = prospectFrom({ organization: name, connection });
        workbook.add(organizations, [{ ...prospect, addedAt: clock.stamp() }]);
        return `Added to Organizations as a prospect: ${name}.`;
      },
    },
  },
});
