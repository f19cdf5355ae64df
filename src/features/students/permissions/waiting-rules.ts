/** Answers of families that wait for a teacher, and what speaks against approving one. Pure. */
import type { Requirement } from '../../../records/requirements';
import { shortDateWithYear } from '../../../shared/dates';
import { permissionKinds, type PermissionKind } from './answer-rules';
import type { WaitingAnswer } from './calls';

/** A row of Requirements about one student and one activity, or every one. */
export interface Permit extends Pick<
  Requirement,
  'id' | 'kind' | 'state' | 'scope' | 'received' | 'decided' | 'expires' | 'notes' | 'answerId'
> {
  studentId: string;
  code: string;
}

export interface Waiting extends WaitingAnswer {
  /** Of the rows that an approval sets. */
  rows: string[];
}

/** In order of the codes. `permits`: those of one activity and of every one. */
export function waitingIn(permits: readonly Permit[]): Waiting[] {
  const answers = new Map<string, Permit[]>();
  for (const permit of permits)
    if (permit.answerId !== null) answers.set(permit.answerId, [...(answers.get(permit.answerId) ?? []), permit]);
  return [...answers.entries()]
    .filter(([, rows]) => rows.some(({ state }) => state === 'Received'))
    .map(([answerId, rows]) => {
      const of = (kind: PermissionKind) => rows.filter((row) => row.kind === kind)[0];
      const received = rows.filter(({ state }) => state === 'Received');
      const expires = received[0]?.expires ?? null;
      return {
        answerId,
        code: rows[0]!.code,
        takePart: says(of('Family permission')),
        named: says(of('Host release')),
        media: of('Media release')?.scope ?? says(of('Media release')),
        until: expires === null ? '' : shortDateWithYear(expires),
        signed: (of('Family permission')?.notes ?? '').replace(/^Signed: /, ''),
        doubt: received.some((row) => permits.some((other) => isNo(other, row)))
          ? 'Another answer says no. Ask the family, then set the state in Requirements.'
          : '',
        rows: received.map(({ id }) => id),
      };
    })
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

function says(row: Permit | undefined): string {
  return row === undefined ? '' : row.state === 'Refused' ? 'No' : 'Yes';
}

/** The other row refuses the same thing, and not before this one came. */
function isNo(other: Permit, row: Permit): boolean {
  if (other.state !== 'Refused' || other.kind !== row.kind || other.studentId !== row.studentId) return false;
  return other.decided === null || row.received === null || other.decided >= row.received;
}

export function isPermission(kind: Requirement['kind']): kind is PermissionKind {
  return permissionKinds.some((each) => each === kind);
}
