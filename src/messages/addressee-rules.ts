/** How mails name people: what stands behind “Dear” and “Hello”, and how to reach someone. Pure. */
import { isPerson } from '../records/people-rules';
import type { PlannedMail } from './queue-rules';
import type { Found } from './recipient-rules';

/**
 * To people outside, a letter addresses a person by name or, where none is known, everyone there: `neighbors at
 * Lakeshore Metal Works`. A colleague without a name is `there`. Nobody is
 * addressed as a desk, such as *General contact*.
 */
export function addressed(to: PlannedMail['to'], outside: boolean, organization: string): string {
  const name = 'email' in to ? to.name : '';
  if (!outside) return name === '' ? 'there' : name;
  if (isPerson(name, organization)) return name;
  return organization === '' ? 'neighbors' : `neighbors at ${organization}`;
}

/** `Desmond Achebe at (217) 555-0162 or desmond@example.edu`, with what is known; empty without a name. */
export function reach(name: string, phone: string, email: string): string {
  const ways = [phone, email].filter((way) => way !== '').join(' or ');
  return name === '' || ways === '' ? name : `${name} at ${ways}`;
}

/** What a mail to people outside says of the responsible teacher. */
export function teacherValues(teacher: Found) {
  const known = 'email' in teacher;
  return {
    teacher: known ? teacher.name : '',
    teacherPhone: known ? teacher.phone : '',
    teacherEmail: known ? teacher.email : '',
    reachTeacher: known ? reach(teacher.name, teacher.phone, teacher.email) : '',
  };
}
