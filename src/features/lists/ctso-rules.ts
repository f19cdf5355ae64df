/** Organizations that are known only through a student organization and that nobody has asked. */
import type { Connection } from '../../records/connections';
import type { Contact } from '../../records/contact-log';
import type { Organization } from '../../records/organizations';

const isCtso = (source: string | null): boolean => /^(CTSO|CTE advisory)\b/i.test(source ?? '');

/**
 * `idOf` finds the organization for a name. An organization is known otherwise if it came from another list, has
 * another connection, or is more than a prospect; it has been asked if it is in the contact log or was asked to join
 * the board.
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
