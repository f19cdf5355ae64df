/** Whom unanswered concerns go to in the end. Pure. */
import { responsibleTeacher, type Found } from '../../messages/recipient-rules';
import type { StaffMember } from '../../records/staff';
import type { CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';

/** `named`: the setting. Blank: the principal who is at the school. */
export function administratorOf(named: string, colleagues: readonly StaffMember[], today: CalendarDate): Found {
  const isHere = ({ until }: StaffMember): boolean => until === null || until >= today;
  const chosen =
    named === ''
      ? colleagues.filter((each) => each.role === 'Principal' && isHere(each))
      : colleagues.filter(({ name }) => comparable(name ?? '') === comparable(named));
  if (named === '' && chosen.length !== 1) {
    const who = chosen.length === 0 ? 'Nobody in Staff is the principal' : 'Staff has more than one principal';
    return { reason: `${who}. Name the administrator in Set up.` };
  }
  return responsibleTeacher(chosen.length === 1 ? chosen[0]! : null, named, today);
}
