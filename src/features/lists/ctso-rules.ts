/** Organizations that are known only because they take part in a student organization, and whom nobody has asked. */
import type { Connection } from '../../records/connections';
import type { Contact } from '../../records/contact-log';
import type { Organization } from '../../records/organizations';

const isCtso = (source: string | null): boolean => /^(CTSO|CTE advisory)\b/i.test(source ?? '');

/**
 * `idOf` follows a name to its organization. Known otherwise is who came from another list, has a tie from elsewhere,
 * or is more than a prospect; asked is who stands in the contact log or was asked onto the board.
 */
export function neverAsked(
  organizations: readonly Organization[],
  connections: readonly Connection[],
  contacts: readonly Contact[],
  idOf: (row: Connection | Contact) => string | null,
): Organization[] {
  const out = new Set([...contacts, ...connections.filter(({ source }) => !isCtso(source))].map(idOf));
  return organizations.filter(
    ({ id, source, stage, boardStatus }) =>
      isCtso(source) &&
      !out.has(id) &&
      (stage === null || stage === 'Idea' || stage === 'Prospect') &&
      (boardStatus === null || boardStatus === 'Not asked'),
  );
}
