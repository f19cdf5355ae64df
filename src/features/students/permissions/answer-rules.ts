/** What a family's answer becomes: a paper for each of three things, which a teacher looks at before it counts. Pure. */
import { picked, told, type AnswerTo } from '../../../forms/answer-rules';
import { mediaScopes } from '../../../records/media-rules';
import type { Requirement } from '../../../records/requirements';
import { calendarDate, monthOf, toCalendarDate, yearOf, type CalendarDate } from '../../../shared/dates';
import type { permissionForm } from './form-texts';

export const permissionKinds = ['Family permission', 'Host release', 'Media release'] as const;
export type PermissionKind = (typeof permissionKinds)[number];

export type Permission = Pick<Requirement, 'state' | 'scope' | 'received' | 'decided' | 'expires'> & {
  kind: PermissionKind;
};

type Answer = AnswerTo<typeof permissionForm>;

/** A Yes is only received; a No counts at once, since it protects. `day`: on which it was given. */
export function permissionsOf(answer: Answer, day: CalendarDate): Permission[] {
  const scope = mediaScopes.filter((each) => each === picked(answer, 'media')[0])[0] ?? null;
  const says: Record<PermissionKind, boolean> = {
    'Family permission': picked(answer, 'takePart')[0] === 'yes',
    'Host release': picked(answer, 'named')[0] === 'yes',
    'Media release': scope !== null,
  };
  const expires = untilFrom(told(answer, 'until'), day);
  return permissionKinds.map((kind) => ({
    kind,
    state: says[kind] ? 'Received' : 'Refused',
    scope: kind === 'Media release' ? scope : null,
    received: day,
    decided: says[kind] ? null : day,
    expires: says[kind] ? expires : null,
  }));
}

/** A day that cannot be read is the day itself, so that the permission lasts no longer than was meant. */
export function untilFrom(typed: string, day: CalendarDate): CalendarDate {
  return typed === '' ? endOfSchoolYear(day) : (toCalendarDate(typed) ?? day);
}

export function endOfSchoolYear(day: CalendarDate): CalendarDate {
  return calendarDate(yearOf(day) + (monthOf(day) >= 7 ? 1 : 0), 6, 30)!;
}

export const whyUnusable = {
  activity:
    'It does not say which activity it is for, so nothing follows from it. Ask the family, and take the slip down on the page Family permissions. Then clear this cell.',
  noCode:
    'This is not a code of a student, so it is not repeated here and nothing follows from it. What was typed stands only in the form’s own answers. Ask the family, and take the slip down on the page Family permissions. Then clear this cell.',
  unknown:
    'No student in Students has this code, so nothing follows from it. Ask the family, and take the slip down on the page Family permissions. Then clear this cell.',
};
