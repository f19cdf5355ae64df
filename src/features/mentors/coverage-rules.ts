/** Which students have a mentor in this school year, and whether there are enough (the guide's step 8, B94). Pure. */
import type { Activity } from '../../records/activities';
import type { TakingPart } from '../../records/attendance';
import type { Person } from '../../records/people';
import type { Student } from '../../records/students';
import { isHere } from '../../records/student-rules';
import { isOn } from '../../records/activity-rules';
import { schoolYear, type CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';
import { isSession } from './session-rules';
import { mentorsOn } from './team-rules';

export interface CoverageFacts {
  students: readonly Student[];
  activities: readonly Activity[];
  people: readonly Person[];
  /** Rows of an activity, by its id. */
  takingPart: ReadonlyMap<string, readonly TakingPart[]>;
  /** The id of the student that a row names. */
  studentOf(row: TakingPart): string | null;
  today: CalendarDate;
}

/** By id of the student; those who have left the school are not in it. */
export function coverage(facts: CoverageFacts): Map<string, NonNullable<Student['mentored']>> {
  const { students, today } = facts;
  const { listed, classes } = mentoredIn(facts);
  const guided = new Set(
    mentorsOn(facts.people, today)
      .filter(({ mentorKind }) => mentorKind === 'Classroom')
      .map(({ className }) => comparable(className ?? '')),
  );
  guided.delete('');
  return new Map(
    students
      .filter((student) => isHere(student, today))
      .map(({ id, className }) => {
        const inClass = comparable(className ?? '');
        const byMentor = listed.has(id) || (inClass !== '' && classes.has(inClass));
        return [id, byMentor ? 'A mentor' : guided.has(inClass) ? 'A classroom mentor' : 'Nobody yet'] as const;
      }),
  );
}

/** Students listed at something with a mentor, and the classes of sessions where nobody is listed: those are for all. */
function mentoredIn({ activities, takingPart, studentOf, today }: CoverageFacts) {
  const [listed, classes] = [new Set<string>(), new Set<string>()];
  const year = schoolYear(today);
  for (const activity of activities) {
    const { id, date, className } = activity;
    if (date === null || !isOn(activity) || schoolYear(date) !== year) continue;
    const rows = takingPart.get(id) ?? [];
    if (!isSession(activity) && !rows.some(({ duty, person }) => duty === 'Mentor' && person !== null)) continue;
    const those = rows.filter(({ student }) => student !== null);
    for (const row of those) {
      const student = row.answer === 'Cannot come' || row.came === 'No' ? null : studentOf(row);
      if (student !== null) listed.add(student);
    }
    if (those.length === 0 && isSession(activity)) classes.add(comparable(className ?? ''));
  }
  classes.delete('');
  return { listed, classes };
}

/** Above so many students for each mentor, a classroom mentor is worth looking for. */
const mostStudents = 10;

/** A hint for staff; empty while there are mentors enough. */
export function ratioHint(students: number, mentors: number): string {
  if (students <= mentors * mostStudents) return '';
  const each = mentors === 0 ? 'There is no mentor yet' : `There are ${Math.ceil(students / mentors)} students for each mentor`; // prettier-ignore
  return `${each}. Look for a classroom mentor: one person who guides a whole class, so that every student has somebody.`;
}

/** For people outside: no group below `smallest` can be made out, neither those who have a mentor nor the others. */
export function sayCovered(all: number, mentored: number, smallest: number): string {
  if (all < smallest) return '';
  if (mentored === all) return `All ${all} students have a mentor.`;
  if (mentored === 0) return `None of ${all} students has a mentor yet.`;
  if (mentored < smallest) return `Fewer than ${smallest} of ${all} students have a mentor.`;
  return all - mentored < smallest
    ? `All but a few of ${all} students have a mentor.`
    : `${mentored} of ${all} students have a mentor.`;
}
