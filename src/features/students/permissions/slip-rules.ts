/** Paper slips of a class, taken down at once: all say yes, but for those that are named. Pure. */
import type { mediaScopes } from '../../../records/media-rules';
import type { CalendarDate } from '../../../shared/dates';
import { comparable } from '../../../shared/text';
import { permissionKinds, type Permission, type PermissionKind } from './answer-rules';

export interface Slips {
  /** Codes, as typed. */
  missing: readonly string[];
  notTakePart: readonly string[];
  notNamed: readonly string[];
  notShown: readonly string[];
  scope: (typeof mediaScopes)[number] | '';
  until: CalendarDate;
}

export interface Slip {
  code: string;
  permissions: Permission[];
}

const exceptions = {
  missing: 'those without a slip',
  notTakePart: 'those who may not take part',
  notNamed: 'those who may not be named',
  notShown: 'those who may not be shown or quoted',
} as const;

/** What the slips say, or what is wrong, in a sentence that repeats nothing of what was typed. */
export function slipsOf(listed: readonly string[], slips: Slips, today: CalendarDate): Slip[] | string {
  const known = new Set(listed.map(comparable));
  for (const [field, name] of Object.entries(exceptions) as [keyof typeof exceptions, string][]) {
    const at = slips[field].findIndex((code) => !known.has(comparable(code)));
    if (at >= 0) return `Entry ${at + 1} of ${name} is not among the codes listed for this activity.`;
  }
  if (slips.until < today) return 'The last day has passed. Choose a day from today on.';
  const set = (codes: readonly string[]) => new Set(codes.map(comparable));
  const missing = set(slips.missing);
  const no: Record<PermissionKind, Set<string>> = {
    'Family permission': set(slips.notTakePart),
    'Host release': set(slips.notNamed),
    'Media release': set(slips.notShown),
  };
  return listed
    .filter((code) => !missing.has(comparable(code)))
    .map((code) => ({
      code,
      permissions: permissionKinds.flatMap((kind): Permission[] => {
        const isNo = no[kind].has(comparable(code));
        const scope = kind === 'Media release' && !isNo ? slips.scope || null : null;
        if (kind === 'Media release' && !isNo && scope === null) return [];
        return [
          {
            kind,
            scope,
            state: isNo ? 'Refused' : 'Approved',
            received: today,
            decided: today,
            expires: isNo ? null : slips.until,
          },
        ];
      }),
    }));
}
