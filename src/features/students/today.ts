/** What Today asks about activities with students. The page of the activity settles it. */
import { activities } from '../../records/activities';
import { requirements } from '../../records/requirements';
import { todayKind } from '../../today/line';
import { waitingLines } from './permissions/today-rules';
import { placementLines } from './placements/missing-rules';
import { aloneLines, handoutLines, renewalLines } from './today-rules';

const alone = todayKind({
  kind: 'clearance',
  tab: activities,
  opens: { page: 'with-students', row: true },
  lines: aloneLines,
});

const handout = todayKind({
  kind: 'handout',
  tab: activities,
  opens: { page: 'with-students', row: true },
  lines: handoutLines,
});

const renewal = todayKind({ kind: 'renewal', tab: requirements, opens: 'row', lines: renewalLines });

const placement = todayKind({
  kind: 'placement',
  tab: activities,
  opens: { page: 'placements', row: true },
  lines: placementLines,
});

const permission = todayKind({
  kind: 'permission',
  tab: requirements,
  opens: { page: 'permissions', row: true },
  lines: waitingLines,
});

export const studentKindsOfToday = [permission, alone, handout, renewal, placement];
