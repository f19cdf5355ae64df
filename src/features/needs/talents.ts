/** The list of students’ interests, each with the people at partners whose talents meet it. */
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { people } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import { namingStudents } from '../../records/student-names';
import { isHere } from '../../records/student-rules';
import { students } from '../../records/students';
import { inOrder, interestsOf, sayInterest } from './talent-rules';

export const talentsAndInterests: List = {
  key: 'talents',
  label: 'Talents for students’ interests',
  of: ['interest', 'interests'],
  find(app) {
    const today = app.clock.today();
    const { smallGroup } = app.settings();
    const names = namingStudents(app.workbook);
    const found = interestsOf(
      rowsOf(app, students).filter((student) => isHere(student, today)),
      rowsOf(app, people).filter((person) => isCurrent(person, today) && person.contact !== 'Do not contact'),
    );
    // What was typed in the wrong cell tells nobody who a student is.
    const shown = inOrder(
      found.filter(({ name }) => !names(name)),
      smallGroup,
    );
    return {
      rows: shown.map((interest) => ({
        id: null,
        ...(interest.met[0] && { rowId: interest.met[0].person.id }),
        name: interest.name,
        why: sayInterest(interest, smallGroup),
        about: '',
        contact: '',
        empty: interest.met.length === 0,
      })),
      nobody: {
        title: 'No interests are known',
        text: 'Type what students are interested in into the tab Students, and what people at your partners can do into “Talents” of the tab People.',
      },
    };
  },
};
