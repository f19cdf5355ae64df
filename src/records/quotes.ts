/** What people said that others may read, and how far each of it may go today. */
import type { CalendarDate } from '../shared/dates';
import { everyRow, unusableIn } from '../workbook/read/table';
import type { AnyTab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import { activities } from './activities';
import { whyNotAgreed, whyNotReleased } from './consent-rules';
import { feedback, type Feedback } from './feedback';
import type { Reach } from './media-rules';
import { organizations } from './organizations';
import { papersIn } from './papers';
import { namingStudents } from './student-names';
import { students } from './students';

export interface Quote {
  row: Feedback;
  /** `“I want to work there.” (a student)` */
  text: string;
  /** Of the organization it is about; empty when there is none. */
  organizationId: string;
  /** Null when it may go that far; otherwise why not, as a sentence for staff. */
  whyNot(reach: Reach): string | null;
}

export interface Consents {
  quotes(): Quote[];
  /** Null when a student may be shown that far, as a sentence for staff otherwise. `activityId`: what it is about, or empty. */
  whyNotShown(code: string, activityId: string, reach: Reach): string | null;
  namesStudent(text: string): boolean;
}

const deciding = ['from', 'student', 'consent', 'consentOn', 'consentUntil'] as const;
/** A release for a single activity says nothing of anything else. */
const noActivity = '?';

/** Reads what it is asked for, each tab once: Requirements and Students, and for quotes Feedback, where they are there. */
export function consentsIn(workbook: Workbook, clearanceMonths: number, today: CalendarDate): Consents {
  const namesStudent = namingStudents(workbook);
  const papers = papersIn(workbook, clearanceMonths);
  const roll = workbook.isUsable(students as unknown as AnyTab) ? workbook.table(students) : null;
  const whyNotShown: Consents['whyNotShown'] = (code, activityId, reach) => {
    const student = roll === null ? null : workbook.follow(students, { label: code });
    if (!student) return `“${code}” is not in Students, so nobody can tell whether there is a media release.`;
    const why = whyNotReleased(
      papers.ofStudent('Media release', activityId || noActivity, student.id),
      reach,
      today,
      papers.months('Media release'),
    );
    return why === null ? null : `The media release of ${code} does not allow it: ${why}.`;
  };
  return {
    whyNotShown,
    namesStudent,
    quotes() {
      if (!workbook.isUsable(feedback as unknown as AnyTab)) return [];
      const table = workbook.table(feedback);
      const resting = new Set(table.resting);
      return everyRow(table)
        .filter((row) => row.wentWell !== null && isGoodWord(row) && !resting.has(row))
        .map((row): Quote => {
          const activity = row.activity === null ? null : workbook.follow(activities, row.activity);
          const readable = deciding.every((column) => unusableIn(table, row, column) === '');
          const isStudents = row.from === 'Student' || row.student !== null || row.from === null;
          return {
            row,
            text: `“${(row.wentWell ?? '').replace(/\s*\n\s*/g, ' ')}” (${whoseWords[row.from ?? 'Student']})`,
            organizationId:
              workbook.follow(organizations, row.organization ?? activity?.organization ?? null)?.id ?? '',
            whyNot(reach) {
              const why = whyNotAgreed({ ...row, readable }, reach, today);
              if (why !== null) return `It stays inside: ${why}.`;
              if (namesStudent(row.wentWell ?? '')) return 'It names a student. Take the name out of the words.';
              return isStudents ? whyNotShown(row.student?.label ?? '', activity?.id ?? '', reach) : null;
            },
          };
        });
    },
  };
}

/** Words that somebody was asked for as such, or that a student or family said of an activity. */
function isGoodWord({ kind, from }: Feedback): boolean {
  return kind === 'Good word' || from === 'Student' || from === 'Family';
}

const whoseWords: Readonly<Record<NonNullable<Feedback['from']>, string>> = {
  Partner: 'a partner',
  Student: 'a student',
  Family: 'a family',
  Teacher: 'a teacher',
  Mentor: 'a mentor',
  Supervisor: 'a supervisor',
  'Board member': 'a board member',
};
