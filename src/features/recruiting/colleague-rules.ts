/** Handles a colleague's answer to Who knows whom. */
import { givenTo, picked, told, type AnswerTo } from '../../forms/answer-rules';
import { isEmail } from '../../shared/contact';
import { dateOf } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import type { Connection, connections } from '../../records/connections';
import type { organizations } from '../../records/organizations';
import { prospectNamed } from '../../records/prospect-rules';
import type { StaffMember } from '../../records/staff';
import type { colleagueForm } from './colleague-texts';

export interface Tie {
  organization: string;
  /** Of its row, where it was ticked; undefined where its name was typed. */
  id?: string;
  connection: NewRow<typeof connections>;
}

/** One tie for each organization ticked or named. `colleague`: the person whose personal link was used. */
export function tiesOf(answer: AnswerTo<typeof colleagueForm>, colleague: StaffMember | undefined): Tie[] {
  const typed = told(answer, 'email', 254);
  const about = {
    kind: 'Connection',
    knower: colleague?.name ?? told(answer, 'name'),
    knowerKind: colleague ? 'Staff' : ((picked(answer, 'kind')[0] ?? null) as Connection['knowerKind']),
    knowerEmail: colleague?.email ?? (isEmail(typed) ? typed : null),
    source: 'Who knows whom',
    since: dateOf(answer.at),
    answerId: answer.answerId,
  } as const;
  const tie = (organization: string, how: string, strength: string | undefined): Tie => ({
    organization,
    connection: { ...about, how: how || null, strength: (strength ?? null) as Connection['strength'] },
  });
  const ticked = picked(answer, 'ten').flatMap((id, index): Tie[] => {
    const name = givenTo(answer, 'ten')?.values[index] ?? '';
    if (id === 'none') return [];
    return [{ id, ...tie(name, told(answer, 'tenHow', 300), picked(answer, 'tenStrength')[0]) }];
  });
  const named = ([1, 2, 3] as const).flatMap((number): Tie[] => {
    const name = told(answer, `organization${number}` as const);
    if (comparable(name) === '') return [];
    return [tie(name, told(answer, `person${number}` as const, 300), picked(answer, `strength${number}` as const)[0])];
  });
  return [...ticked, ...named];
}

/** Whether it is already recorded: the same person about the same organization, or this answer read again. */
export function isNoted(tie: Tie, organizationName: string, rows: readonly Connection[]): boolean {
  const { answerId, knower } = tie.connection;
  return rows.some(
    (row) =>
      comparable(row.organization?.label ?? '') === comparable(organizationName) &&
      (row.answerId === answerId || comparable(row.knower ?? '') === comparable(knower ?? '')),
  );
}

/** Makes a new prospect of an organization that somebody knows. */
export const prospectFrom = ({ organization, connection }: Tie): NewRow<typeof organizations> =>
  prospectNamed(organization, 'Who knows whom', connection.knower ?? null);
