/** What the host of students must have in hand (the guide's step 12, a to h), and what of it is missing. Pure. */
import type { Activity } from '../../records/activities';
import { plural } from '../../shared/text';

/** A student who is coming. */
export interface Coming {
  code: string;
  name: string | null;
  /** Null: a release is valid on each day. Otherwise why not, as the end of a sentence. */
  noRelease: string | null;
}

export interface HandoutFacts extends Pick<
  Activity,
  'transport' | 'before' | 'questions' | 'after' | 'logistics' | 'students' | 'withoutNames'
> {
  /** The host is told who comes, not only how many. */
  withNames: boolean;
  coming: readonly Coming[];
  /** `8:30 AM`, or empty. */
  arrive: string;
  leave: string;
  /** Who is responsible on that day; empty when nobody is, or who is has left. */
  teacher: string;
  teacherPhone: string;
  /** Of the activity, or else of the school. */
  emergency: string;
}

export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type Letter = (typeof letters)[number];

/** What each letter stands for, on the page. */
export const letterNames: Record<Letter, string> = {
  a: 'Who comes',
  b: 'Responsible staff with phone',
  c: 'Transport, arrival, departure',
  d: 'What students do before',
  e: 'Questions students may ask',
  f: 'What students do afterwards',
  g: 'Logistics',
  h: 'Emergency phones',
};

/** What is missing under a letter, and where to fill it in. */
export interface Gap {
  letter: Letter;
  says: string;
}

/** A job shadow and an internship are for persons; other visits for a number. */
export function needsNames({ kind, form }: Pick<Activity, 'kind' | 'form'>): boolean {
  return kind === 'Internship' || form === 'Job shadow';
}

export function gapsOf(facts: HandoutFacts): Gap[] {
  const { transport, arrive, leave, before, questions, after, logistics, emergency } = facts;
  const blank = (text: string | null): boolean => (text ?? '').trim() === '';
  const fill = (title: string): string => `Fill in “${title}” of the activity.`;
  const lacking = [
    blank(transport) ? 'Transport' : '',
    blank(arrive) ? 'Arrive' : '',
    blank(leave) ? 'Leave' : '',
  ].filter(Boolean);
  const found: Partial<Record<Letter, string>> = {
    a: whoIsMissing(facts),
    b: whyNoTeacher(facts),
    c: lacking.length > 0 ? fill(lacking.join('”, “')) : '',
    d: blank(before) ? fill('Before') : '',
    e: blank(questions) ? fill('Questions') : '',
    f: blank(after) ? fill('After') : '',
    g: blank(logistics) ? fill('Logistics') : '',
    h: blank(emergency) ? 'Fill in “Emergency phones” of the activity, or in Settings.' : '',
  };
  return letters.flatMap((letter) => (found[letter] ? [{ letter, says: found[letter]! }] : []));
}

const mayBeNamed = ({ name, noRelease }: Coming): boolean => name !== null && noRelease === null;

function whoIsMissing({ withNames, coming, students, withoutNames }: HandoutFacts): string {
  if (!withNames)
    return coming.length + (students ?? 0) > 0
      ? ''
      : 'Add the students’ codes, or fill in “Students” of the activity with their number.';
  if (coming.length === 0) return 'Nobody is listed. Add the students’ codes.';
  const unnamed = coming.filter((each) => !mayBeNamed(each));
  if (unnamed.length === 0 || withoutNames) return '';
  const codes = unnamed.map(({ code, noRelease }) => `${code} (${noRelease ?? 'no name on file'})`).join(', ');
  return `${plural(unnamed.length, 'student')} may not be named: ${codes}. Enter the host release in Requirements, or tick “Without names”.`;
}

function whyNoTeacher({ teacher, teacherPhone }: HandoutFacts): string {
  if (teacher === '') return 'Pick a “Responsible teacher” who is at the school on that day.';
  return teacherPhone === '' ? `${teacher} has no phone in Staff. Fill it in there.` : '';
}

/** Names with a valid release, then how many there are besides; the only place from which a name goes to a host. */
export function whoComes({ withNames, coming, students }: HandoutFacts): string {
  const all = coming.length > 0 ? coming.length : (students ?? 0);
  if (!withNames) return all === 0 ? '' : plural(all, 'student');
  const names = coming.filter(mayBeNamed).map(({ name }) => `- ${name}`);
  const others = coming.length - names.length;
  if (others === 0) return names.join('\n');
  return [...names, `- ${names.length > 0 ? 'and ' : ''}${plural(others, names.length > 0 ? 'more student' : 'student')}`].join('\n'); // prettier-ignore
}
