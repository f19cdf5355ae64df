/** Who on the board has recommended whom. */
import type { App } from '../../../app';
import type { List } from '../../../listing/list';
import { rowsOf } from '../../../listing/rows';
import { readBoard } from '../../../records/board';
import { connections, referralPurposes } from '../../../records/connections';
import { byReferrer, isReferral, sayWhom } from './referral-rules';

export const referralList: List = {
  key: 'referrals',
  label: 'Referrals by board member',
  of: ['person', 'people'],
  byChoice: 'Recommended for',
  find(app, { choiceId }) {
    const purpose = referralPurposes.filter((each) => each === choiceId)[0] ?? 'Mentor';
    const rows = rowsOf(app, connections).filter((row) => isReferral(row) && row.for === purpose);
    return {
      rows: byReferrer(membersOf(app), rows).map(({ name, member, referrals }) => ({
        id: null,
        name: member === null ? name : `${name}, ${member}`,
        why: referrals.length === 0 ? 'Nobody yet' : referrals.map(sayReferral).join('; '),
        about: member === null ? 'Not on the board' : '',
        contact: '',
        empty: referrals.length === 0,
      })),
      choices: referralPurposes.map((each) => ({ id: each, name: each })),
      choiceId: purpose,
    };
  },
};

const sayReferral = (row: Parameters<typeof sayWhom>[0] & { outcome: string | null }): string =>
  row.outcome === null ? sayWhom(row) : `${sayWhom(row)}: ${row.outcome.toLowerCase()}`;

const membersOf = ({ workbook, clock }: App): { name: string; organization: string }[] =>
  readBoard(workbook, clock.today()).seats.flatMap(({ organization, representative }) =>
    representative === null ? [] : [{ name: representative.name ?? '', organization: organization.name ?? '' }],
  );
