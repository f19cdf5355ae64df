/** Next steps with the ten organizations that the team wants most, and names to be settled, as lines of Today. Pure. */
import type { Connection } from '../../records/connections';
import type { TopTenRow } from '../../records/top-ten';
import { comparable } from '../../shared/text';
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';

export const sayStep = ({ nextStep, organization }: TopTenRow): string =>
  `${nextStep ?? 'Next step'}${organization === null ? '' : ` (${organization.label})`}`;

/** With those who have said yes or no, it is over. */
export function topTenLines(rows: readonly TopTenRow[], { today }: Moment): TodayLine[] {
  return rows.flatMap((row) => {
    const { id, nextDate, success, staff } = row;
    if (nextDate === null || success === 'Partner' || success === 'No' || !isNear(nextDate, today)) return [];
    const offers = nextDate <= today ? ['done', 'later'] : ['done'];
    return [{ id, what: sayStep(row), due: nextDate, loss: 'was promised', minutes: 10, whose: staff, offers }];
  });
}

/** A name from *Who knows whom* that may mean an organization, until somebody says, or puts another name into the cell. */
export function likelyLines(rows: readonly Connection[]): TodayLine[] {
  return rows.flatMap(({ id, organization, knower, likely }) => {
    const [typed, meant] = likely ?? [];
    if (meant === undefined || comparable(organization?.label ?? '') !== comparable(typed ?? '')) return [];
    const what = `${knower ?? 'Somebody'} knows someone at “${typed}”. Did you mean ${meant}?`;
    return [{ id, what, due: null, loss: 'is in disorder', minutes: 1, whose: null }];
  });
}
