/** Handles a colleague's answer to Who knows whom. */
import { told, picked, type AnswerTo } from '../../forms/answer-rules';
import { isEmail } from '../../shared/contact';
import { dateOf } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import { isTelling, nameKey } from '../../likeness/identity';
import type { Connection, connections } from '../../records/connections';
import type { Organization, organizations } from '../../records/organizations';
import type { StaffMember } from '../../records/staff';
import type { colleagueForm } from './texts';

export interface Tie {
  organization: string;
  connection: NewRow<typeof connections>;
}

/** One tie for each organization named. `colleague`: the person whose personal link was used. */
export function tiesOf(answer: AnswerTo<typeof colleagueForm>, colleague: StaffMember | undefined): Tie[] {
  const typed = told(answer, 'email', 254);
  const email = colleague?.email ?? (isEmail(typed) ? typed : null);
  const names = ([1, 2, 3] as const).map((number) => ({
    number,
    name: told(answer, `organization${number}` as const),
  }));
  return names
    .filter(({ name }) => comparable(name) !== '')
    .map(({ number, name }) => ({
      organization: name,
      connection: {
        kind: 'Connection',
        knower: colleague?.name ?? told(answer, 'name'),
        knowerKind: colleague ? 'Staff' : ((picked(answer, 'kind')[0] ?? null) as Connection['knowerKind']),
        knowerEmail: email,
        how: told(answer, `person${number}` as const, 300) || null,
        strength: (picked(answer, `strength${number}` as const)[0] ?? null) as Connection['strength'],
        source: 'Who knows whom',
        since: dateOf(answer.at),
        answerId: answer.answerId,
      },
    }));
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

/** Whether a name may mean an existing organization: all words of one appear in the other. A person decides. */
export function mayMean(name: string, all: readonly Organization[]): boolean {
  const words = nameKey(name).split(' ');
  return all.some((organization) => {
    const others = nameKey(organization.name ?? '').split(' ');
    const [few, many] = words.length <= others.length ? [words, others] : [others, words];
    return few.some(isTelling) && few.every((word) => many.indexOf(word) >= 0);
  });
}

const signs: [RegExp, Organization['category']][] = [
  [/\b(college|university)\b/, 'Postsecondary'],
  [/\b(pto|pta|boosters?)\b/, 'School organization'],
  [/\b(chamber|rotary|kiwanis|lions|association|union|foundation|club|ymca)\b/, 'Community organization'],
  [/\b(city|village|county|township|park district|police|fire department)\b/, 'Local government'],
];

/** Makes a new prospect; its category follows from its name. */
export function prospectFrom({ organization, connection }: Tie): NewRow<typeof organizations> {
  const is = comparable(organization);
  return {
    name: organization,
    category: signs.find(([sign]) => sign.test(is))?.[1] ?? 'Employer',
    stage: 'Prospect',
    source: 'Who knows whom',
    knownBy: connection.knower ?? null,
  };
}
