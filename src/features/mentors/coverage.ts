/** Says beside each student who mentors them, and lists those who have nobody. */
import type { App } from '../../app';
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { activities } from '../../records/activities';
import { people } from '../../records/people';
import { students } from '../../records/students';
import { takingPartByActivity } from '../../records/taking-part';
import { coverage, ratioHint, type CoverageFacts } from './coverage-rules';
import { mentorsOn } from './team-rules';

export function factsOf(app: App): CoverageFacts {
  const { workbook, clock } = app;
  const ids = new Map<string, string | null>();
  return {
    students: workbook.table(students).rows,
    activities: workbook.table(activities).rows,
    people: workbook.table(people).rows,
    takingPart: takingPartByActivity(workbook),
    studentOf({ student }) {
      if (student === null) return null;
      const known = ids.get(student.label);
      if (known !== undefined) return known;
      const id = workbook.follow(students, student)?.id ?? null;
      ids.set(student.label, id);
      return id;
    },
    today: clock.today(),
  };
}

/** Part of the hourly run. Writes only what has changed. */
export function keepMentored(app: App): void {
  const { workbook } = app;
  const { rows } = workbook.table(students);
  if (rows.length === 0) return;
  const found = coverage(factsOf(app));
  for (const { id, mentored } of rows) {
    const by = found.get(id) ?? null;
    if (by !== mentored) workbook.change(students, id, { mentored: by });
  }
  workbook.commit();
}

export const unmentored: List = {
  key: 'unmentored',
  label: 'Students without a mentor',
  of: ['student', 'students'],
  find(app) {
    rowsOf(app, people);
    rowsOf(app, activities);
    const facts = factsOf(app);
    const found = coverage(facts);
    const without = facts.students.filter(({ id }) => found.get(id) === 'Nobody yet');
    const hint = without.length === 0 ? '' : ratioHint(found.size, mentorsOn(facts.people, facts.today).length);
    return {
      rows: without.map(({ id, code, className }) => ({
        id: null,
        rowId: id,
        name: code ?? '',
        why: `No mentor and no session this year, and no classroom mentor${className === null ? '' : ` for ${className}`}.`,
        about: className ?? '',
        contact: '',
        empty: false,
      })),
      ...(hint === '' ? {} : { note: hint }),
      nobody: { title: 'Every student has a mentor', text: 'Each was at a session this school year, or is in a class with a classroom mentor.' }, // prettier-ignore
    };
  },
};
